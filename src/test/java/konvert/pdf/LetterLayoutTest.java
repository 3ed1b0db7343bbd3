package konvert.pdf;

import static konvert.pdf.Examples.A4;
import static konvert.pdf.Examples.PARAGRAPH;
import static konvert.pdf.Examples.letter;
import static konvert.pdf.Examples.printed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import konvert.letter.Letter;
import konvert.pdf.Placed.Role;
import konvert.post.Paper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LetterLayoutTest {

    private static final double RIGHT = A4.widthMm() - A4.margins().rightMm();

    @Test
    void a_short_letter_reads_from_the_date_to_the_signature() {
        assertThat(texts(sheets("Как вы?\n\nПишите!")))
                .containsExactly(
                        "Берлин, 22 ноября 2026\u00a0г.",
                        "Здравствуйте, Александр Сергеевич!",
                        "Как вы?",
                        "Пишите!",
                        "С\u00a0теплом и\u00a0уважением,",
                        "Анна");
    }

    @Test
    void empty_parts_are_left_out() {
        Letter bare = new Letter("", LocalDate.of(2026, 11, 1), "", "Как вы?", " ");
        assertThat(texts(LetterLayout.sheets(printed(bare, A4), Fonts.MEASURE)))
                .containsExactly("1 ноября 2026\u00a0г.", "Как вы?");
    }

    @Test
    void date_and_signature_end_at_the_right_margin() {
        assertThat(sheets("Как вы?").getFirst().placed())
                .filteredOn(line -> line.role() == Role.DATE || line.role() == Role.SIGNATURE)
                .hasSize(3)
                .allSatisfy(line -> assertThat(line.rightMm(Fonts.MEASURE)).isCloseTo(RIGHT, within(0.001)));
    }

    @Test
    void every_line_of_a_paragraph_but_the_last_ends_at_the_margin() {
        List<Placed> body = body(sheets(PARAGRAPH));
        assertThat(body).hasSize(4);
        assertThat(body.subList(0, 3))
                .allSatisfy(line -> assertThat(line.rightMm(Fonts.MEASURE)).isCloseTo(RIGHT, within(0.1)));
        assertThat(body.getLast().wordSpaceMm()).isZero();
    }

    @Test
    void the_first_line_of_a_paragraph_is_indented() {
        assertThat(body(sheets(PARAGRAPH)).stream().map(Placed::xMm))
                .satisfiesExactly(
                        x -> assertThat(x).isCloseTo(33, within(0.1)),
                        x -> assertThat(x).isEqualTo(25),
                        x -> assertThat(x).isEqualTo(25),
                        x -> assertThat(x).isEqualTo(25));
    }

    @Test
    void empty_lines_between_paragraphs_are_kept() {
        List<Placed> close = body(sheets("раз\nдва"));
        List<Placed> apart = body(sheets("раз\n\n\nдва"));
        double leading = close.get(1).baselineMm() - close.get(0).baselineMm();
        assertThat(apart.get(1).baselineMm() - apart.get(0).baselineMm()).isCloseTo(3 * leading, within(0.001));
    }

    @Test
    void a_line_with_few_words_before_a_long_one_is_not_torn_apart() {
        List<Placed> body = body(sheets("Смотрите " + "х".repeat(70) + " " + PARAGRAPH));
        assertThat(body).allMatch(line -> line.wordSpaceMm() <= 5);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5, 8})
    void nothing_leaves_the_page_and_no_word_is_lost(int seed) {
        String text = randomText(new Random(seed));
        List<Sheet> sheets = sheets(text);
        assertThat(words(body(sheets))).isEqualTo(words(text));
        for (Sheet sheet : sheets) {
            assertThat(sheet.placed()).allSatisfy(line -> {
                assertThat(line.xMm()).isGreaterThanOrEqualTo(A4.margins().leftMm());
                assertThat(line.rightMm(Fonts.MEASURE)).isLessThanOrEqualTo(RIGHT + 0.001);
                assertThat(line.topMm()).isGreaterThanOrEqualTo(A4.margins().topMm() - 0.001);
                double bottom =
                        line.role() == Role.PAGE_NUMBER ? 10 : A4.margins().bottomMm();
                assertThat(line.bottomMm()).isLessThanOrEqualTo(A4.heightMm() - bottom);
            });
        }
    }

    @Test
    void a_letter_of_fifty_pages_loses_no_line() {
        String text = IntStream.range(0, 550).mapToObj(i -> i + " " + PARAGRAPH).collect(Collectors.joining("\n"));
        List<Sheet> sheets = sheets(text);
        assertThat(sheets).hasSizeGreaterThanOrEqualTo(50);
        assertThat(words(body(sheets))).isEqualTo(words(text));
    }

    @Test
    void several_pages_are_numbered_and_a_single_one_is_not() {
        List<Sheet> three = sheets((PARAGRAPH + "\n").repeat(25));
        assertThat(three)
                .extracting(sheet -> sheet.placed().getLast().text())
                .containsExactly("1 / 3", "2 / 3", "3 / 3");
        assertThat(sheets("раз").getFirst().placed()).noneMatch(line -> line.role() == Role.PAGE_NUMBER);
    }

    @Test
    void no_page_begins_or_ends_with_a_single_line_of_a_paragraph() {
        // Whatever stands before it, the paragraph of four lines that meets the page's end is parted two and two.
        for (int above = 0; above < 10; above++) {
            List<Sheet> sheets = sheets("строка\n".repeat(above + 28) + (PARAGRAPH + "\n").repeat(4));
            assertThat(sheets).hasSize(2);
            List<Placed> first = body(sheets.subList(0, 1));
            long parted =
                    first.stream().filter(line -> !line.text().equals("строка")).count() % 4;
            assertThat(parted).isIn(0L, 2L);
        }
    }

    @Test
    void the_signature_is_never_alone_on_a_page() {
        for (int lines = 25; lines < 45; lines++) {
            List<Sheet> sheets = sheets("строка\n".repeat(lines));
            assertThat(sheets.getLast().placed()).anyMatch(line -> line.role() == Role.BODY);
        }
    }

    @Test
    void a_signature_longer_than_a_page_is_set_all_the_same() {
        Letter letter = new Letter("", LocalDate.of(2026, 11, 1), "", "раз", "Анна\n".repeat(100));
        assertThat(texts(LetterLayout.sheets(printed(letter, A4), Fonts.MEASURE)))
                .filteredOn("Анна"::equals)
                .hasSize(100);
    }

    @Test
    void no_page_begins_with_empty_lines() {
        List<Sheet> sheets = sheets("строка\n\n\n".repeat(40));
        assertThat(sheets)
                .hasSizeGreaterThan(1)
                .allSatisfy(sheet -> assertThat(sheet.placed().getFirst().topMm())
                        .isCloseTo(A4.margins().topMm(), within(0.001)));
    }

    @Test
    void another_paper_has_the_same_margins() {
        Paper paper = Examples.US_LETTER;
        Sheet sheet = LetterLayout.sheets(printed(letter(PARAGRAPH), paper), Fonts.MEASURE)
                .getFirst();
        assertThat(sheet.widthMm()).isEqualTo(215.9);
        assertThat(body(List.of(sheet)).getFirst().rightMm(Fonts.MEASURE)).isCloseTo(195.9, within(0.1));
    }

    private static List<Sheet> sheets(String text) {
        return LetterLayout.sheets(printed(letter(text), A4), Fonts.MEASURE);
    }

    private static List<String> texts(List<Sheet> sheets) {
        return sheets.stream()
                .flatMap(sheet -> sheet.placed().stream())
                .map(Placed::text)
                .toList();
    }

    private static List<Placed> body(List<Sheet> sheets) {
        return sheets.stream()
                .flatMap(sheet -> sheet.placed().stream())
                .filter(line -> line.role() == Role.BODY)
                .toList();
    }

    private static String words(List<Placed> lines) {
        return lines.stream()
                .map(line -> words(line.text().replaceFirst("(?<=[а-яё])-$", "")))
                .collect(Collectors.joining());
    }

    private static String words(String text) {
        return text.replaceAll("[\\s\u00a0]", "");
    }

    private static String randomText(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 400; i++) {
            String word = "щ".repeat(1 + random.nextInt(random.nextInt(20) == 0 ? 200 : 14));
            text.append(word).append(random.nextInt(12) == 0 ? "\n".repeat(1 + random.nextInt(3)) : " ");
        }
        return text.toString();
    }
}
