package konvert.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import konvert.pdf.PhotoPages;
import konvert.pdf.Photos;
import konvert.post.Paper;
import konvert.words.Refusal;
import konvert.words.Words;

/** The photographs printed after the letter. */
final class PhotoChoices implements Options.Declared {

    List<Path> files = List.of();
    private int aPage = Photos.USUAL_A_PAGE;

    @Override
    public void declare(Options options) {
        options.values("--photo", "FILE", Path.class, "photo", given -> files = given)
                .value(
                        "--photos-a-page",
                        "NUMBER",
                        Integer.class,
                        String.valueOf(aPage),
                        "photos-a-page",
                        given -> aPage = given);
    }

    /** Refuses before any work what cannot be printed. */
    void check(boolean withLetter) throws Refusal {
        if (!Photos.A_PAGE.contains(aPage)) {
            throw new Refusal("photo.a-page", aPage);
        }
        if (!withLetter && !files.isEmpty()) {
            throw new Refusal("photo.no-text");
        }
    }

    PhotoPages pages(Paper paper) throws Refusal {
        return files.isEmpty() ? PhotoPages.NONE : PhotoPages.of(new Photos(files, aPage), paper);
    }

    /** How each file prints. */
    List<String> said(PhotoPages pages, Words words) {
        List<String> said = new ArrayList<>();
        for (int i = 0; i < pages.pictures().size(); i++) {
            said.add(PhotoPages.said(files.get(i), pages.pictures().get(i), words));
        }
        return said;
    }
}
