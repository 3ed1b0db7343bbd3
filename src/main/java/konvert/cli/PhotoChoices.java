package konvert.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import konvert.pdf.PhotoPages;
import konvert.pdf.Photos;
import konvert.post.Paper;
import konvert.words.Refusal;
import konvert.words.Words;
import picocli.CommandLine.Option;

/** The photographs printed after the letter. */
final class PhotoChoices {

    @Option(names = "--photo", paramLabel = "FILE", descriptionKey = "photo")
    List<Path> files = List.of();

    @Option(names = "--photos-a-page", paramLabel = "NUMBER", descriptionKey = "photos-a-page")
    int aPage = Photos.USUAL_A_PAGE;

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
