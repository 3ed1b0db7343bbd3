package konvert.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CleanTextTest {

    @Test
    void lines_end_as_any_system_ends_them() {
        assertThat(CleanText.lines("а\r\nб\nв\rг\u2028д\u2029\u0085е"))
                .containsExactly("а", "б", "в", "г", "д", "", "е");
    }

    @Test
    void tabs_and_several_spaces_become_one_space() {
        assertThat(CleanText.line("\tраз  два\t \tтри\u2003четыре ")).isEqualTo("раз два три четыре");
    }

    @Test
    void no_break_spaces_stay_what_they_are() {
        assertThat(CleanText.line("1971\u00a0г.\u202fр.")).isEqualTo("1971\u00a0г.\u00a0р.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u0000", "\u0007", "\u00ad", "\u200b", "\u200d", "\u2060", "\ufeff", "\u202e", "\ufe0f", "\u001b"
            })
    void what_cannot_be_seen_is_dropped(String invisible) {
        assertThat(CleanText.line("сло" + invisible + "во")).isEqualTo("слово");
    }

    @Test
    void letters_typed_in_two_parts_become_one() {
        assertThat(CleanText.line("и\u0306 е\u0308")).isEqualTo("й ё");
    }

    @Test
    void stress_marks_and_everything_else_one_can_see_stay() {
        String visible = "за\u0301мок «ёлочки» — 5 № € ₽ 😀 漢 \ue000";
        assertThat(CleanText.line(visible)).isEqualTo(visible);
    }

    @Test
    void hyphens_and_dashes_that_look_alike_become_one() {
        assertThat(CleanText.line("кое\u2010как 1\u20122 а \u2015 б")).isEqualTo("кое-как 1–2 а — б");
    }
}
