package konvert.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

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

/** {@code konvert write}: the choices about the envelope. */
class WriteEnvelopeTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @SuppressWarnings("NullAway.Init")
    private Path text;

    @SuppressWarnings("NullAway.Init")
    private Path sender;

    @BeforeEach
    void files() throws Exception {
        text = Files.writeString(folder.resolve("letter.txt"), "Пишу вам.\n");
        sender = Files.writeString(folder.resolve("sender.txt"), "Anna Schmidt\nPostfach 12\n10115 Berlin\n");
    }

    private CliRun write(String... arguments) {
        List<String> all = new ArrayList<>(
                List.of("write", "bakhtin", "--out", folder.resolve("out").toString(), "--sender", sender.toString()));
        all.addAll(List.of(arguments));
        return CliRun.of(all.toArray(String[]::new));
    }

    private PDDocument read(String name) throws Exception {
        return Loader.loadPDF(folder.resolve("out").resolve(name).toFile());
    }

    private static double mm(float points) {
        return points / 72 * 25.4;
    }

    private static String textOf(PDDocument document) throws Exception {
        return new PDFTextStripper().getText(document);
    }

    @Test
    void an_envelope_of_any_size_is_printed() throws Exception {
        assertThat(write("--envelope", "120x235").code()).isZero();
        try (PDDocument envelope = read("envelope.pdf")) {
            assertThat(mm(envelope.getPage(0).getMediaBox().getWidth())).isCloseTo(235, within(0.01));
            assertThat(mm(envelope.getPage(0).getMediaBox().getHeight())).isCloseTo(120, within(0.01));
        }
    }

    @Test
    void captions_and_marks_are_printed_by_choice() throws Exception {
        assertThat(write("--from", "RU", "--captions", "--mark", "par-avion", "--mark", "registered")
                        .code())
                .isZero();
        try (PDDocument envelope = read("envelope.pdf")) {
            assertThat(textOf(envelope)).contains("Кому", "Куда", "От кого", "Откуда", "АВИА", "ЗАКАЗНОЕ");
        }
    }

    @Test
    void the_return_address_goes_on_the_back_or_nowhere() throws Exception {
        assertThat(write("--return", "back").code()).isZero();
        try (PDDocument envelope = read("envelope.pdf")) {
            assertThat(envelope.getNumberOfPages()).isEqualTo(2);
        }
        assertThat(write("--return", "none", "--force").code()).isZero();
        try (PDDocument envelope = read("envelope.pdf")) {
            assertThat(textOf(envelope)).contains("143600").doesNotContain("Anna Schmidt");
        }
    }

    @Test
    void a_printer_that_takes_no_envelopes_prints_a_sheet() throws Exception {
        assertThat(write("--on-sheet", "a4").code()).isZero();
        try (PDDocument envelope = read("envelope.pdf")) {
            assertThat(mm(envelope.getPage(0).getMediaBox().getWidth())).isCloseTo(297, within(0.01));
            assertThat(textOf(envelope)).contains("143600");
        }
    }

    @Test
    void for_a_window_the_letter_alone_is_written_with_the_address_on_it() throws Exception {
        CliRun run = write("--text", text.toString(), "--window", "dinb", "--from", "DE", "--json");
        assertThat(run.code()).isZero();
        JsonNode answer = new JsonMapper().readTree(run.out());
        assertThat(answer.get("envelope").isNull()).isTrue();
        assertThat(folder.resolve("out/envelope.pdf")).doesNotExist();
        try (PDDocument letter = read("letter.pdf")) {
            assertThat(textOf(letter)).contains("10115 Berlin", "143600", "RUSSLAND / РОССИЯ", "Пишу вам.");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "--envelope, b7,        “b7” is no envelope this program knows",
        "--envelope, 80x90,     from 90 x 140 to 600",
        "--mark,     fragile,   it knows par-avion and registered",
        "--return,   left,      'choose front, back or none'",
        "--on-sheet, a0,        “a0” is no paper",
        "--window,   porthole,  “porthole” is no window",
        "--window,   dinb,      --window needs --text"
    })
    void what_is_not_known_is_refused_with_what_is(String option, String value, String sentence) {
        CliRun run = write(option, value);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains(sentence);
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void a_window_has_its_own_paper() {
        CliRun run = write("--text", text.toString(), "--window", "us10", "--paper", "a4");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("is for US Letter");
    }

    @Test
    void an_envelope_larger_than_the_sheet_is_refused() {
        CliRun run = write("--envelope", "c4", "--on-sheet", "a4");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("A C4 envelope is larger than a sheet of A4");
    }
}
