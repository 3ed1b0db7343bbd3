package konvert.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Widths here are numbers of characters. */
class LineBreaksTest {

    @Test
    void a_paragraph_that_has_room_is_one_line() {
        assertThat(lines("раз два", 7, 7)).containsExactly("раз два");
    }

    @Test
    void an_empty_paragraph_is_one_empty_line() {
        assertThat(lines("", 7, 7)).containsExactly("");
    }

    @Test
    void the_first_line_may_have_less_room() {
        assertThat(lines("раз два три", 5, 7)).containsExactly("раз", "два три");
    }

    @Test
    void spaces_are_evened_out_over_the_whole_paragraph() {
        // Filling line by line would leave «вв» alone: «ааа бб», «вв», «ггггг».
        assertThat(lines("ааа бб вв ггггг", 6, 6)).containsExactly("ааа", "бб вв", "ггггг");
    }

    @Test
    void a_no_break_space_holds_a_line_together() {
        assertThat(lines("родился в 1971\u00a0г.", 15, 15)).containsExactly("родился в", "1971\u00a0г.");
    }

    @Test
    void a_word_too_wide_is_broken_and_nothing_of_it_lost() {
        List<String> lines = lines("см. " + "х".repeat(25) + " да", 10, 10);
        assertThat(lines).allMatch(line -> line.length() <= 10);
        assertThat(String.join("", lines).replace(" ", "")).isEqualTo("см." + "х".repeat(25) + "да");
    }

    @Test
    void characters_of_two_units_are_not_torn_apart() {
        List<String> lines =
                LineBreaks.lines("😀".repeat(7), text -> text.codePointCount(0, text.length()), 3, 3, LineBreaks.WHOLE);
        assertThat(lines).allMatch(line -> line.codePoints().allMatch(c -> c == 0x1f600));
        assertThat(String.join("", lines)).isEqualTo("😀".repeat(7));
    }

    @Test
    void a_word_may_be_parted_and_gets_a_hyphen() {
        assertThat(parted("ааа ббб-ббб вв", "ббб-ббб", 8)).containsExactly("ааа ббб-", "ббб вв");
        assertThat(parted("ааа бббб|бббб вв", "бббб|бббб", 9)).containsExactly("ааа бббб-", "бббб вв");
    }

    @Test
    void the_last_word_is_not_parted() {
        assertThat(parted("ааа бббб|бббб", "бббб|бббб", 9)).containsExactly("ааа", "бббббббб");
    }

    @Test
    void words_held_together_that_are_wider_than_a_line_are_parted_between_them() {
        assertThat(lines("и\u00a0в\u00a0аааа ббб", 5, 5)).containsExactly("и в", "аааа", "ббб");
    }

    private static List<String> parted(String paragraph, String word, double room) {
        String whole = word.replace("|", "");
        return LineBreaks.lines(
                paragraph.replace("|", ""),
                String::length,
                room,
                room,
                each -> each.equals(whole) ? List.of(word.split("\\||(?<=-)")) : List.of(each));
    }

    private static List<String> lines(String paragraph, double first, double room) {
        return LineBreaks.lines(paragraph, String::length, first, room, LineBreaks.WHOLE);
    }
}
