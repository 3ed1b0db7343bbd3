package konvert.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code konvert labels}, {@code konvert cards} and {@code konvert calibrate}. */
class LabelsCommandTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private CliRun run(String command, String... arguments) {
        List<String> all = new ArrayList<>(List.of(command, "--out", pdf().toString()));
        all.addAll(List.of(arguments));
        return CliRun.of(all.toArray(String[]::new));
    }

    private Path pdf() {
        return folder.resolve("out.pdf");
    }

    private String text() throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf().toFile())) {
            return new PDFTextStripper().getText(document);
        }
    }

    @Test
    void the_people_named_get_a_label_each() throws Exception {
        CliRun run = run("labels", "bakhtin", "арбузенко", "--from", "RU", "--sheet", "L7160");
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("Labels: 2; sheets: 1 (Avery L7160)");
        assertThat(text()).contains("Бахтину", "Арбузенко", "143600").doesNotContain("РОССИЯ");
    }

    @Test
    void the_calibration_sheet_says_what_to_do_with_it() throws Exception {
        assertThat(run("calibrate", "--paper", "letter").code()).isZero();
        assertThat(text()).contains("dx", "100 mm");
        assertThat(run("calibrate", "--paper", "a99", "--force").code()).isEqualTo(2);
    }

    @Test
    void people_can_stand_in_a_file_and_each_counts_once() throws Exception {
        Path list = Files.writeString(folder.resolve("to.txt"), "# Thursday\nbakhtin\n\nБахтин\n");
        assertThat(run("labels", "--to", list.toString(), "bakhtin").out()).contains("Labels: 1;");
    }

    @Test
    void filters_choose_people_as_in_a_search() {
        CliRun found = CliRun.of("search", "--region", "Тыва", "--limit", "1000", "--json");
        int people = found.out().split("\"id\"", -1).length - 1;
        assertThat(run("labels", "--region", "Тыва").out()).contains("Labels: " + people + ";");
    }

    @Test
    void without_people_a_sheet_of_the_sender_is_printed() throws Exception {
        Path sender = Files.writeString(folder.resolve("sender.txt"), "Anna Schmidt\nPostfach 12\n10115 Berlin\n");
        assertThat(run("labels", "--sender", sender.toString(), "--sheet", "5163", "--start", "9")
                        .out())
                .contains("Labels: 2; sheets: 1");
        assertThat(text().split("Anna Schmidt", -1)).hasSize(3);
        assertThat(run("labels", "--sender", sender.toString(), "--count", "0", "--force")
                        .code())
                .isEqualTo(2);
    }

    @Test
    void without_anyone_it_says_how_to_name_someone() {
        assertThat(run("labels").err()).contains("Say for whom");
        assertThat(run("cards").err()).contains("Say for whom");
    }

    @Test
    void an_unknown_sheet_is_refused_with_those_there_are() {
        CliRun run = run("labels", "bakhtin", "--sheet", "a3");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("“a3”", "l7163", "5160");
        assertThat(pdf()).doesNotExist();
    }

    @Test
    void a_file_that_exists_is_kept() throws Exception {
        Files.writeString(pdf(), "mine");
        assertThat(run("labels", "bakhtin").code()).isEqualTo(2);
        assertThat(pdf()).hasContent("mine");
        assertThat(run("labels", "bakhtin", "--force").code()).isZero();
    }

    @Test
    void cards_say_what_to_write_about_and_how_old_the_address_is() throws Exception {
        CliRun run = run("cards", "bakhtin");
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("Cards: 1; sheets: 1");
        assertThat(text())
                .contains("Александр Сергеевич Бахтин", "Здравствуйте, Александр Сергеевич!", "25 November 2024");
    }
}
