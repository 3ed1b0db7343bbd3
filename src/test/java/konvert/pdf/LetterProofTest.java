package konvert.pdf;

import static konvert.pdf.Examples.A4;
import static konvert.pdf.Examples.A5;
import static konvert.pdf.Examples.US_LETTER;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import konvert.pdf.Placed.Role;
import konvert.post.Paper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Letters of several pages in every typeface, smallest, usual and largest, on every paper: each page is looked at. */
class LetterProofTest {

    private static final String[] WORDS =
            ("и в на не по письмо необыкновенными оркестром кот снег Здравствуйте, яблоко «концерт», социально-правовой"
                            + " УФСИН СИЗО-2 143600 ivan@example.org № 5 22 ноября - \"Дар\" А. С. Пушкин сообразительность, что"
                            + " как. потому пишу вам подъезд объявление Ӏ ҕ ә")
                    .split(" ");

    private static final String LINE_END = "\n";

    static Stream<PrintedLetter> letters() {
        List<PrintedLetter> letters = new ArrayList<>();
        int seed = 0;
        for (Typeface typeface : Typeface.values()) {
            for (double size : new double[] {LetterStyle.SMALLEST_PT, typeface.usualPt(), LetterStyle.LARGEST_PT}) {
                for (Paper paper : List.of(A4, US_LETTER, A5)) {
                    boolean other = seed % 3 == 2;
                    LetterStyle style = new LetterStyle(typeface, size, !other, true, !other, seed % 2 == 0, false);
                    String text = randomText(new Random(seed++));
                    letters.add(new PrintedLetter(
                            Examples.letter(text), paper, style, "Бахтин Александр Сергеевич, 1971 г. р."));
                }
            }
        }
        return letters.stream();
    }

    @ParameterizedTest
    @MethodSource("letters")
    void no_line_leaves_the_text_and_no_page_begins_or_ends_badly(PrintedLetter printed) {
        List<Sheet> sheets = LetterLayout.sheets(printed, Fonts.MEASURE);
        assertThat(sheets).hasSizeGreaterThan(1);
        Paper paper = printed.paper();
        double right = paper.widthMm() - paper.margins().rightMm();
        for (Sheet sheet : sheets) {
            for (Placed line : sheet.placed()) {
                assertThat(line.xMm()).isGreaterThanOrEqualTo(paper.margins().leftMm() - 0.001);
                assertThat(line.rightMm(Fonts.MEASURE)).as(line.text()).isLessThanOrEqualTo(right + 0.001);
                assertThat(line.topMm()).isGreaterThan(5);
                assertThat(line.bottomMm()).isLessThan(paper.heightMm() - 5);
                boolean text = line.role() != Role.HEADER && line.role() != Role.PAGE_NUMBER;
                assertThat(text && line.topMm() < paper.margins().topMm() - 0.001)
                        .isFalse();
                assertThat(text
                                && line.bottomMm()
                                        > paper.heightMm() - paper.margins().bottomMm() + 0.001)
                        .isFalse();
                assertThat(line.wordSpaceMm()).isBetween(0.0, Mm.ofPoints(line.sizePt() * 1.18));
            }
        }
        for (int page = 1; page < sheets.size(); page++) {
            assertParted(
                    body(sheets.get(page - 1)),
                    body(sheets.get(page)),
                    paper.margins().leftMm());
        }
    }

    /** What is on both sides of a page's end: whole paragraphs, or two lines of one at least, and whole words. */
    private static void assertParted(List<Placed> before, List<Placed> after, double leftMm) {
        assertThat(before.getLast().text()).doesNotMatch(".*[а-яё]-");
        boolean within = !isFirst(after.getFirst(), leftMm);
        if (within) {
            assertThat(isFirst(before.getLast(), leftMm)).as("an orphan").isFalse();
            assertThat(after.size() > 1 && !isFirst(after.get(1), leftMm))
                    .as("no widow")
                    .isTrue();
        }
    }

    private static boolean isFirst(Placed line, double leftMm) {
        return line.xMm() > leftMm + 0.001;
    }

    private static List<Placed> body(Sheet sheet) {
        return sheet.placed().stream().filter(line -> line.role() == Role.BODY).toList();
    }

    @ParameterizedTest
    @MethodSource("letters")
    void the_text_read_back_is_the_text_typed(PrintedLetter printed) throws Exception {
        PdfFile file = LetterPdf.of(printed);
        String read = ReadBack.text(file)
                .lines()
                .filter(line -> !line.matches("(Бахтин.*р\\.)? ?\\d+ / \\d+|Бахтин.*р\\."))
                .map(line -> line.replaceFirst("(?<=[а-яё]{2})-$", ""))
                .collect(Collectors.joining());
        assertThat(bare(read)).contains(bare(printed.letter().text()));
    }

    /** Without what typography and line ends may change. */
    private static String bare(String text) {
        return text.replaceAll("[«»„“\"]", "\"")
                .replace('—', '-')
                .replaceAll("[\\s\u00a0]", "")
                .replace("социально-", "социально");
    }

    private static String randomText(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 1300; i++) {
            text.append(WORDS[random.nextInt(WORDS.length)]).append(random.nextInt(25) == 0 ? LINE_END : " ");
        }
        return text.toString().strip();
    }
}
