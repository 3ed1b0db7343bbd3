package konvert.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code konvert write}: the choices about the letter. */
class WriteStyleTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @SuppressWarnings("NullAway.Init")
    private Path text;

    @BeforeEach
    void letter() throws Exception {
        text = Files.writeString(
                folder.resolve("letter.txt"), "Читаю \"Дар\" Набокова - и пью чай с малиновым вареньем.\n".repeat(60));
    }

    private CliRun write(String... arguments) {
        List<String> all = new ArrayList<>(List.of(
                "write",
                "bakhtin",
                "--text",
                text.toString(),
                "--out",
                folder.resolve("out").toString()));
        all.addAll(List.of(arguments));
        return CliRun.of(all.toArray(String[]::new));
    }

    private String read() throws Exception {
        try (PDDocument letter = Loader.loadPDF(folder.resolve("out/letter.pdf").toFile())) {
            return new PDFTextStripper().getText(letter);
        }
    }

    private String fonts() throws Exception {
        StringBuilder names = new StringBuilder();
        try (PDDocument letter = Loader.loadPDF(folder.resolve("out/letter.pdf").toFile())) {
            var resources = letter.getPage(0).getResources();
            for (var name : resources.getFontNames()) {
                names.append(resources.getFont(name).getName());
            }
        }
        return names.toString();
    }

    @ParameterizedTest
    @CsvSource({"serif, PTSerif", "SANS, PTSans", "caveat, Caveat", "bad-script, BadScript"})
    void the_font_is_chosen_by_name(String name, String font) throws Exception {
        assertThat(write("--font", name).code()).isZero();
        assertThat(fonts().replace("-", "").replace(" ", "")).contains(font);
    }

    @Test
    void quotes_and_dashes_are_those_of_printers_unless_as_typed() throws Exception {
        assertThat(write().code()).isZero();
        assertThat(read()).contains("«Дар» Набокова — и");
        assertThat(write("--as-typed", "--force").code()).isZero();
        assertThat(read()).contains("\"Дар\" Набокова - и");
    }

    @Test
    void the_header_names_the_reader_on_each_sheet() throws Exception {
        assertThat(write("--header", "--paper", "a5").code()).isZero();
        assertThat(read()).contains("Бахтин Александр Сергеевич, 1971 г. р.", "2 / ");
    }

    @Test
    void both_sides_of_the_paper_weigh_less() throws Exception {
        JsonNode simplex = new JsonMapper().readTree(write("--json").out());
        JsonNode duplex =
                new JsonMapper().readTree(write("--json", "--duplex", "--force").out());
        assertThat(duplex.get("pages")).isEqualTo(simplex.get("pages"));
        assertThat(duplex.get("grams").asDouble())
                .isLessThan(simplex.get("grams").asDouble());
    }

    @Test
    void smaller_ragged_whole_words_are_options_too() throws Exception {
        assertThat(write("--size", "10.5", "--ragged").code()).isZero();
        assertThat(write("--size", "18", "--no-hyphens", "--paper", "a5", "--force")
                        .code())
                .isZero();
        assertThat(read().lines()).noneMatch(line -> line.matches(".*[а-яё]-"));
    }

    @ParameterizedTest
    @CsvSource({"--font, comic, 'bad-script'", "--size, 9, '10'", "--size, 18.5, '18'", "--size, NaN, '18'"})
    void what_is_not_to_be_had_is_refused_with_what_is(String option, String value, String said) {
        CliRun run = write(option, value);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains(said);
        assertThat(folder.resolve("out")).doesNotExist();
    }
}
