package konvert.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Widths here are numbers of characters. */
class LineTurnsTest {

    @Test
    void a_line_that_has_room_is_not_turned() {
        assertThat(LineTurns.parts("ул. Горвал, д. 6", String::length, 16, 2)).contains(List.of("ул. Горвал, д. 6"));
    }

    @Test
    void the_parts_are_about_as_long_as_each_other() {
        assertThat(LineTurns.parts("ФКУ СИЗО-2 УФСИН России по Московской области", String::length, 40, 2))
                .contains(List.of("ФКУ СИЗО-2 УФСИН России", "по Московской области"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1971 г. р.",
                "№ 3",
                "д. 6",
                "ул. Горвал",
                "No. 2",
                "for the Moscow",
                "по Московской",
                "А. С. Бахтин"
            })
    void what_belongs_together_stays_on_one_line(String together) {
        int tooNarrow = together.length() - 1;
        assertThat(LineTurns.parts(together, String::length, tooNarrow, 0)).isEmpty();
        assertThat(LineTurns.parts("Дом " + together, String::length, tooNarrow + 2, 0))
                .contains(List.of("Дом", together));
    }

    @Test
    void a_no_break_space_is_honoured() {
        assertThat(LineTurns.parts("дом\u00a0десять", String::length, 8, 0)).isEmpty();
    }

    @Test
    void an_abbreviated_town_may_begin_the_next_part() {
        assertThat(LineTurns.parts("ул. Горвал, д. 6, г. Волоколамск", String::length, 20, 0))
                .contains(List.of("ул. Горвал, д. 6,", "г. Волоколамск"));
    }
}
