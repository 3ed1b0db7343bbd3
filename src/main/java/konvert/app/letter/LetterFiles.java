package konvert.app.letter;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import konvert.app.control.Kept;
import konvert.file.OwnFile;
import konvert.file.UserFolders;
import konvert.journal.Correspondence;
import konvert.letter.Channels;
import konvert.letter.SenderProfile;
import konvert.letter.SenderProfiles;
import konvert.pdf.PrinterProfiles;
import konvert.post.OwnMailStatus;

/**
 * What is kept for the place Letters.
 *
 * @param drafts folder of the letters
 * @param words those the speller was taught
 * @param mail what the user has noted about mail to Russia
 * @param channels those the user knows better than the program
 * @param printers how the user's printers take envelopes
 */
public record LetterFiles(
        Path drafts,
        OwnWords words,
        Kept<Writing> writing,
        Kept<SenderProfiles> senders,
        Kept<Correspondence> correspondence,
        Kept<OwnMailStatus> mail,
        Kept<Channels> channels,
        Kept<PrinterProfiles> printers) {

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
                new OwnWords(folders.words()),
                writing,
                senders,
                new Kept<>(folders.correspondence(), Correspondence.class, Correspondence.NONE),
                new Kept<>(folders.mailStatus(), OwnMailStatus.class, OwnMailStatus.NONE),
                new Kept<>(folders.channels(), Channels.class, Channels.NONE),
                new Kept<>(folders.printers(), PrinterProfiles.class, PrinterProfiles.NONE));
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
        return List.of(writing, senders, correspondence, mail, channels, printers);
    }
}
