package konvert.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Locale;
import konvert.post.Papers;
import konvert.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalibrationPdfTest {

    /**
     * A printer that prints 2 mm too far right puts the scale's −2 at 30 mm of the ruler: typing it moves all 2 mm left.
     */
    @Test
    void the_number_read_is_the_one_that_puts_the_scale_right() {
        Sheet sheet = sheet("a4", "en");
        double off = 2;
        Placed read = sheet.placed().stream()
                .filter(line -> line.text().equals("\u22122"))
                .min((a, b) -> Double.compare(a.xMm(), b.xMm()))
                .orElseThrow();
        double middle = read.xMm() + Fonts.MEASURE.widthMm(read.text(), read.face(), read.sizePt()) / 2;
        assertThat(middle + off).isCloseTo(CalibrationPdf.ZERO_MM, within(1e-9));
        double typed = -off;
        Placement put = Placement.ofPaper(Placement.Size.of(sheet), typed, 0);
        assertThat(put.xMm() + off).isZero();
    }

    @Test
    void the_ruler_is_a_hundred_millimetres() {
        assertThat(sheet("a4", "en").strokes())
                .anySatisfy(line -> assertThat(line.points().getLast().xMm()
                                - line.points().getFirst().xMm())
                        .isCloseTo(100, within(1e-9)));
    }

    @ParameterizedTest
    @CsvSource({"a4, en", "a4, ru", "letter, en", "letter, ru"})
    void everything_stands_on_the_paper_and_the_sentences_above_the_ruler(String paper, String language) {
        Sheet sheet = sheet(paper, language);
        assertThat(sheet.placed()).allSatisfy(line -> {
            assertThat(line.xMm()).isGreaterThan(10);
            assertThat(line.rightMm(Fonts.MEASURE)).isLessThan(sheet.widthMm() - 15);
            assertThat(line.bottomMm()).isLessThan(sheet.heightMm() - 15);
        });
        assertThat(sheet.placed().stream()
                        .filter(line -> line.sizePt() > 10 && line.face() == Face.SANS)
                        .mapToDouble(Placed::bottomMm)
                        .max()
                        .orElseThrow())
                .isLessThan(160);
    }

    @Test
    void it_is_a_page_like_all_others() throws Exception {
        PdfFile file = CalibrationPdf.of(Papers.byId("letter").orElseThrow(), Words.of("commands", Locale.of("ru")));
        assertThat(VeraPdf.faults(file.bytes())).isEmpty();
        assertThat(ReadBack.text(file)).contains("100 мм", "dx");
    }

    private static Sheet sheet(String paper, String language) {
        return CalibrationPdf.sheet(Papers.byId(paper).orElseThrow(), Words.of("words", Locale.of(language)));
    }
}
