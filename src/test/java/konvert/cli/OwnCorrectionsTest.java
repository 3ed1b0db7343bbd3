package konvert.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import konvert.directory.Corrections;
import konvert.file.OwnFile;
import konvert.file.UserFolders;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the user has corrected in the window holds on the command line. */
class OwnCorrectionsTest {

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

    @Test
    void the_card_and_every_block_have_the_users_own_form_and_say_so() throws Exception {
        correct("bakhtin-aleksandr-1971", "Бахтину А. С.");
        assertThat(CliRun.of("show", "bakhtin").out())
                .contains("To: Бахтину А. С.", "This form is your own correction.", "    Бахтину А. С., 1971");
        assertThat(CliRun.of("show", "bakhtin", "--json").out())
                .contains("\"dative\" : \"Бахтину А. С.\"", "\"dativeOwn\" : true", "\"Бахтину А. С., 1971");
        assertThat(CliRun.of("show", "gorinov").out()).doesNotContain("your own correction");
    }

    @Test
    void it_plays_no_part_in_decline() throws Exception {
        correct("bakhtin-aleksandr-1971", "Бахтину А. С.");
        assertThat(CliRun.of("decline", "Бахтин Александр Сергеевич").out())
                .isEqualToIgnoringNewLines("Бахтину Александру Сергеевичу");
    }

    @Test
    void what_is_corrected_of_someone_not_in_this_directory_stays_in_the_file() throws Exception {
        correct("someone-else", "Кому-то Другому");
        String file = Files.readString(UserFolders.current().corrections());
        assertThat(CliRun.of("show", "bakhtin").code()).isZero();
        assertThat(Files.readString(UserFolders.current().corrections())).isEqualTo(file);
    }

    @Test
    void a_file_that_cannot_be_read_is_set_aside_and_said() throws Exception {
        Files.writeString(home.resolve("corrections.json"), "{");
        CliRun run = CliRun.of("show", "bakhtin");
        assertThat(run.out()).contains("To: Бахтину Александру Сергеевичу");
        assertThat(run.err()).contains("corrections.json", "now stands beside it as corrections.json.unreadable-");
        assertThat(home.resolve("corrections.json")).doesNotExist();
    }

    private static void correct(String person, String dative) throws Exception {
        new OwnFile<>(UserFolders.current().corrections(), Corrections.class)
                .save(Corrections.NONE.withDative(person, dative));
    }
}
