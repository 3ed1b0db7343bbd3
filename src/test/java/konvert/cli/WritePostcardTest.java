package konvert.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code konvert write}: postcards, and photographs after the letter. */
class WritePostcardTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @SuppressWarnings("NullAway.Init")
    private Path text;

    @SuppressWarnings("NullAway.Init")
    private Path photo;

    @BeforeEach
    void files() throws Exception {
        text = Files.writeString(folder.resolve("letter.txt"), "Читаю «Дар» Набокова.\n");
        photo = folder.resolve("cat.png");
        ImageIO.write(new BufferedImage(1500, 1000, BufferedImage.TYPE_INT_RGB), "png", photo.toFile());
    }

    private CliRun write(String... arguments) {
        List<String> all = new ArrayList<>(
                List.of("write", "bakhtin", "--out", folder.resolve("out").toString()));
        if (!List.of(arguments).contains("--from")) {
            all.addAll(List.of("--from", "DE"));
        }
        all.addAll(List.of(arguments));
        return CliRun.of(all.toArray(String[]::new));
    }

    private PDDocument read(String name) throws Exception {
        return Loader.loadPDF(folder.resolve("out").resolve(name).toFile());
    }

    @ParameterizedTest
    @CsvSource({"a6, 148", "4x6, 152.4"})
    void a_postcard_takes_the_place_of_letter_and_envelope(String format, double widthMm) throws Exception {
        CliRun run = write("--text", text.toString(), "--postcard", format);
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("postcard.pdf", "about 5 g");
        assertThat(folder.resolve("out")).isDirectoryNotContaining("glob:**/{letter,envelope}.pdf");
        try (PDDocument card = read("postcard.pdf")) {
            assertThat(card.getNumberOfPages()).isOne();
            assertThat(card.getPage(0).getMediaBox().getWidth() / 72 * 25.4).isBetween(widthMm - 0.01, widthMm + 0.01);
            assertThat(new PDFTextStripper().getText(card)).contains("«Дар»", "143600", "RUSSLAND");
        }
        assertThat(write("--text", text.toString(), "--postcard", format).err()).contains("exists and was kept");
    }

    @Test
    void where_the_post_wants_two_scripts_the_latin_one_can_be_left_out() throws Exception {
        assertThat(write("--text", text.toString(), "--postcard", "a6", "--from", "US")
                        .code())
                .isZero();
        try (PDDocument card = read("postcard.pdf")) {
            assertThat(new PDFTextStripper().getText(card)).contains("VOLOKOLAMSK");
        }
        write("--text", text.toString(), "--postcard", "a6", "--from", "US", "--cyrillic-only", "--force");
        try (PDDocument card = read("postcard.pdf")) {
            assertThat(new PDFTextStripper().getText(card))
                    .contains("Волоколамск", "RUSSIA / РОССИЯ")
                    .doesNotContain("VOLOKOLAMSK");
        }
    }

    @Test
    void its_answer_for_programs_names_file_and_weight() throws Exception {
        var json = new JsonMapper()
                .readTree(write("--text", text.toString(), "--postcard", "a6", "--json")
                        .out());
        assertThat(json.get("postcard").asText()).endsWith("postcard.pdf");
        assertThat(json.get("grams").asDouble()).isEqualTo(4.66);
    }

    @Test
    void photographs_are_printed_after_the_letter_and_their_size_is_said() throws Exception {
        CliRun run = write("--text", text.toString(), "--photo", photo.toString(), "--photo", photo.toString());
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("cat.png: prints 165 × 110 mm at 231 dpi.", "Pages: 2;");
        try (PDDocument letter = read("letter.pdf")) {
            assertThat(letter.getPage(1).getResources().getXObjectNames()).hasSize(2);
        }
        assertThat(write(
                                "--text",
                                text.toString(),
                                "--photo",
                                photo.toString(),
                                "--photo",
                                photo.toString(),
                                "--photos-a-page",
                                "1",
                                "--force")
                        .out())
                .contains("Pages: 3;");
    }

    @Test
    void what_cannot_be_is_refused_with_a_reason_and_nothing_is_written() {
        String letter = text.toString();
        String picture = photo.toString();
        assertRefused(write("--postcard", "a6"), "--postcard needs --text");
        assertRefused(write("--text", letter, "--postcard", "a4"), "it knows a6, 4x6");
        assertRefused(write("--text", letter, "--postcard", "a6", "--return", "back"), "left, right or none");
        assertRefused(write("--text", letter, "--postcard", "a6", "--photo", picture), "leave out");
        assertRefused(write("--text", letter, "--postcard", "a6", "--envelope", "dl"), "leave out");
        assertRefused(write("--photo", picture), "--photo needs --text");
        assertRefused(write("--text", letter, "--photo", letter), "no photograph");
        assertRefused(write("--text", letter, "--photo", picture, "--photos-a-page", "3"), "1, 2 or 4");
    }

    private void assertRefused(CliRun run, String why) {
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains(why, "Nothing was written");
        assertThat(folder.resolve("out")).doesNotExist();
    }
}
