package konvert.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import konvert.file.OwnFile;
import konvert.file.UserFolders;
import konvert.post.Countries;
import konvert.post.MailReport;
import konvert.post.OwnMailStatus;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the user has noted of mail and channels, and the words she has taught, hold on the command line. */
class OwnNotesTest {

    private static final String HOME = "konvert.home";

    private final String before = System.getProperty(HOME);

    @TempDir
    Path home;

    @BeforeEach
    void ownFolder() {
        System.setProperty(HOME, home.toString());
    }

    @AfterEach
    void backToTheFolderOfAllTests() {
        System.setProperty(HOME, before);
    }

    private CliRun write() {
        return CliRun.of(
                "write",
                "bakhtin",
                "--from",
                "FI",
                "--force",
                "--out",
                home.resolve("out").toString());
    }

    @Test
    void a_status_noted_in_the_window_is_said_when_a_letter_is_written() throws Exception {
        assertThat(write().err()).contains("Finland: the post carried no letters to Russia");
        MailReport mine = MailReport.own(
                Countries.byCode("FI").orElseThrow(), MailReport.Status.OPEN, LocalDate.of(2026, 11, 20), "", "");
        new OwnFile<>(UserFolders.current().mailStatus(), OwnMailStatus.class).save(OwnMailStatus.NONE.with(mine));
        assertThat(write().err())
                .contains("Finland: letters to Russia are carried (noted by you, 20 November 2026).")
                .doesNotContain("carried no letters");
    }

    @Test
    void of_a_file_that_cannot_be_read_what_came_with_konvert_is_said() throws Exception {
        Files.writeString(home.resolve("mail-status.json"), "{\"reports\": [{\"country\": \"FI\"}]}");
        assertThat(write().err())
                .contains(
                        "mail-status.json could not be read and now stands beside it as mail-status.json.unreadable-",
                        "Finland: the post carried no letters to Russia");
        assertThat(home.resolve("mail-status.json")).doesNotExist();
    }

    @Test
    void a_channel_of_ones_own_can_be_chosen_and_words_that_cannot_be_read_are_said() throws Exception {
        Files.writeString(home.resolve("channels.json"), """
                {"channels": [{"id": "friends", "name": {"en": "Friends"}, "limit": {"characters": 25}}]}
                """);
        Files.writeString(home.resolve("words.json"), "[");
        Path letter = Files.writeString(home.resolve("letter.txt"), "Как вы? У нас осень. Уже снег.");
        CliRun run = CliRun.of("check", letter.toString(), "--channel", "friends");
        assertThat(run.out()).contains("Parts for this channel: 2.");
        assertThat(run.err()).contains("words.json could not be read and now stands beside it as words.json.unread");
    }
}
