package konvert.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whom the user has added or corrected is there on the command line, and said to be hers. */
class OwnPeopleTest {

    private static final String HOME = "konvert.home";
    private static final String OWN = """
            {"format": "konvert-directory/1",
             "facilities": [{"id": "own-ik-77", "name": "ФКУ ИК-77 УФСИН России по Тверской области", "type": "ИК",
               "number": 77, "region": "Тверская область",
               "address": {"postcode": "171299", "region": "Тверская область", "locality": "п. Озёрный"}}],
             "people": [
              {"id": "lebedeva-vera-1990", "name": {"surname": "Лебедева", "given": "Вера"}, "born": "1990",
               "custody": {"facility": "own-ik-77", "state": "held"}},
              {"id": "bakhtin-aleksandr-1971",
               "name": {"surname": "Бахтин", "given": "Александр", "patronymic": "Сергеевич"}, "born": "1971",
               "custody": {"facility": "sizo-2-moskovskaya", "unit": "отряд № 3", "state": "held"}}]}
            """;

    private final String before = System.getProperty(HOME);

    @TempDir
    Path home;

    @BeforeEach
    void ownFolder() throws Exception {
        System.setProperty(HOME, home.toString());
        Files.writeString(home.resolve("own-people.json"), OWN);
    }

    @AfterEach
    void backToTheFolderOfAllTests() {
        System.setProperty(HOME, before);
    }

    @Test
    void someone_added_is_found_and_shown_and_gets_an_envelope() {
        assertThat(CliRun.of("search", "lebedeva", "--json").out()).contains("\"lebedeva-vera-1990\"");
        assertThat(CliRun.of("show", "lebedeva-vera-1990").out())
                .contains("Added by you", "To: Лебедевой Вере", "ФКУ ИК-77 УФСИН России по Тверской области", "171299");
        assertThat(CliRun.of("show", "lebedeva-vera-1990", "--json").out()).contains("\"origin\" : \"added\"");
        assertThat(CliRun.of(
                                "write",
                                "lebedeva-vera-1990",
                                "--out",
                                home.resolve("out").toString())
                        .code())
                .isZero();
        assertThat(home.resolve("out/envelope.pdf")).exists();
    }

    @Test
    void a_correction_says_what_the_directory_has_instead() {
        assertThat(CliRun.of("show", "bakhtin-aleksandr-1971").out())
                .contains("Corrected by you: ", "unit отряд № 3", "(in the directory: ");
        assertThat(CliRun.of("show", "bakhtin-aleksandr-1971", "--json").out()).contains("\"origin\" : \"corrected\"");
        assertThat(CliRun.of("show", "gorinov", "--json").out()).contains("\"origin\" : \"directory\"");
    }

    @Test
    void they_can_be_exported_and_the_file_is_a_directory() throws Exception {
        Path file = home.resolve("mine.json");
        CliRun run = CliRun.of("directory", "export-own", file.toString());
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("2 people", "mine.json");
        assertThat(CliRun.of("directory", "check", file.toString()).code()).isZero();
        assertThat(CliRun.of("directory", "export-own", file.toString()).code()).isEqualTo(2);
        assertThat(CliRun.of("directory", "export-own", file.toString(), "--force")
                        .code())
                .isZero();
    }

    @Test
    void with_nothing_of_her_own_no_file_is_written() throws Exception {
        Files.delete(home.resolve("own-people.json"));
        Path file = home.resolve("mine.json");
        CliRun run = CliRun.of("directory", "export-own", file.toString());
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("nobody yet");
        assertThat(file).doesNotExist();
    }

    @Test
    void a_file_that_cannot_be_read_is_set_aside_and_said() throws Exception {
        Files.writeString(home.resolve("own-people.json"), "{");
        CliRun run = CliRun.of("show", "bakhtin");
        assertThat(run.code()).isZero();
        assertThat(run.err()).contains("own-people.json", "now stands beside it as own-people.json.unreadable-");
    }
}
