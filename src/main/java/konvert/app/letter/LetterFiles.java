package konvert.app.letter;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import konvert.app.control.Kept;
import konvert.file.OwnFile;
import konvert.file.UserFolders;
import konvert.journal.Correspondence;
import konvert.letter.SenderProfile;
import konvert.letter.SenderProfiles;

/**
 * What is kept for the place Letters.
 *
 * @param drafts folder of the letters
 * @param words file of the words the speller was taught
 */
public record LetterFiles(
        Path drafts,
        Path words,
        Kept<Writing> writing,
        Kept<SenderProfiles> senders,
        Kept<Correspondence> correspondence) {

    /** Reads the choices; the letters themselves are read later. */
    public static LetterFiles open(UserFolders folders) {
        Kept<Writing> writing = new Kept<>(folders.writing(), Writing.class, Writing.first());
        boolean first = Files.notExists(folders.senders());
        SenderProfile earlier = first ? earlier(folders.writing()) : SenderProfile.blank();
        Kept<SenderProfiles> senders = new Kept<>(folders.senders(), SenderProfiles.class, SenderProfiles.of(earlier));
        if (first && !earlier.shownName().isEmpty()) {
            senders.write(); // before the choices are written without it
        }
        return new LetterFiles(
                folders.drafts(),
                folders.words(),
                writing,
                senders,
                new Kept<>(folders.correspondence(), Correspondence.class, Correspondence.NONE));
    }

    /** The sender among the choices of an earlier version. */
    private static SenderProfile earlier(Path writing) {
        try {
            SenderProfile found =
                    new OwnFile<>(writing, SenderProfile.class).load().value();
            return found == null ? SenderProfile.blank() : found;
        } catch (IOException e) {
            return SenderProfile.blank();
        }
    }

    /** All but the letters. */
    public List<Kept<?>> choices() {
        return List.of(writing, senders, correspondence);
    }
}
