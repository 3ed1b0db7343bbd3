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

/** {@code konvert reply}. */
class ReplyCommandTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private Path pdf() {
        return folder.resolve("out.pdf");
    }

    private CliRun run(String... arguments) {
        List<String> all = new ArrayList<>(List.of("reply", "bakhtin", "--out", pdf().toString(), "--force"));
        all.addAll(List.of(arguments));
        return CliRun.of(all.toArray(String[]::new));
    }

    private String sender(String lines) throws Exception {
        return Files.writeString(folder.resolve("sender.txt"), lines).toString();
    }

    private String german() throws Exception {
        return sender("Anna Schmidt\nMusterstraße 1\n10115 Berlin\n");
    }

    private String text() throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf().toFile())) {
            return new PDFTextStripper().getText(document);
        }
    }

    private List<Float> heights() throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf().toFile())) {
            List<Float> heights = new ArrayList<>();
            document.getPages().forEach(page -> heights.add(page.getMediaBox().getHeight()));
            return heights;
        }
    }

    @Test
    void two_lined_sheets_and_an_envelope_folded_from_a_third_are_usual() throws Exception {
        CliRun run = run("--sender", german(), "--from", "DE");
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("out.pdf", "Pages: 3; together about 14 g");
        assertThat(run.err()).contains("A or D pay only inside Russia");
        assertThat(heights()).hasSize(3).allMatch(height -> Math.abs(height - 841.9) < 1);
        assertThat(text())
                .contains("ГЕРМАНИЯ / GERMANY", "Бахтин Александр Сергеевич")
                .doesNotContain("Опись");
    }

    @Test
    void an_envelope_that_goes_through_the_printer_has_its_own_size() throws Exception {
        run(
                "--sender",
                german(),
                "--from",
                "DE",
                "--on-sheet",
                "none",
                "--sheets",
                "1",
                "--squared",
                "--mark",
                "par-avion");
        assertThat(heights())
                .hasSize(2)
                .last()
                .satisfies(height -> assertThat(height).isBetween(322f, 324f));
        assertThat(text()).contains("PAR AVION");
    }

    @Test
    void inside_Russia_the_address_stays_Russian_and_other_stamps_do() throws Exception {
        CliRun run =
                run("--sender", sender("Анна\n101000, г. Москва, ул. Мира, д. 1\n"), "--from", "RU", "--sheets", "0");
        assertThat(run.err()).contains("letter A pays");
        assertThat(text()).contains("ул. Мира, д. 1", "101000").doesNotContain("РОССИЯ");
    }

    @Test
    void the_inventory_lists_what_is_named_or_else_the_kit() throws Exception {
        run("--sender", german(), "--from", "DE", "--inventory", "blank:3,photo", "--date", "2026-11-22");
        assertThat(text()).contains("Чистые листы для ответа", "Фотография", "22 ноября 2026");
        run("--sender", german(), "--from", "DE", "--inventory", "--sheets", "1");
        assertThat(text()).contains("Чистый лист для ответа", "Конверт с адресом", "Всего: 2");
        assertThat(run("--inventory", "money:1").err()).contains("“money”", "blank-sheet");
        assertThat(run("--inventory", "blank:0").err()).contains("“0”");
    }

    @Test
    void without_a_return_address_there_is_no_envelope_and_it_is_said() throws Exception {
        CliRun run = run("--named");
        assertThat(run.code()).isZero();
        assertThat(run.err()).contains("no envelope for the answer");
        assertThat(heights()).hasSize(2);
        assertThat(text()).contains("Бахтин Александр Сергеевич, 1971");
        Files.delete(pdf());
        assertThat(run("--sheets", "0").code()).isEqualTo(2);
        assertThat(pdf()).doesNotExist();
    }

    @Test
    void a_country_that_is_not_known_is_asked_for() throws Exception {
        assertThat(run("--sender", german()).err()).contains("country of the return address is not known");
    }

    @Test
    void lines_and_squares_at_once_are_refused() {
        CliRun run = run("--ruled", "--squared");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("either ruled or squared");
    }
}
