package konvert.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HyphenationTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            концерт        | кон/церт
            оркестром      | ор/кест/ром
            письмо         | письмо
            подъезд        | подъ/езд
            Здравствуйте   | Здрав/ствуйте
            сегодня        | се/годня
            весёлыми       | ве/сё/лыми
            """)
    void words_are_parted_by_syllables(String word, String parted) {
        assertThat(String.join("/", Hyphenation.parts(word))).isEqualTo(parted);
    }

    @Test
    void punctuation_and_what_hangs_on_a_word_stay_with_its_parts() {
        assertThat(Hyphenation.parts("«концерт»,")).containsExactly("«кон", "церт»,");
        assertThat(Hyphenation.parts("в\u00a0концерте…")).containsExactly("в\u00a0кон", "церте…");
    }

    @Test
    void a_compound_may_be_parted_after_its_own_hyphen_only() {
        assertThat(Hyphenation.parts("социально-правовой")).containsExactly("социально-", "правовой");
        assertThat(Hyphenation.parts("Санкт-Петербург")).containsExactly("Санкт-", "Петербург");
        assertThat(Hyphenation.parts("из-за")).containsExactly("из-за");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "УФСИН",
                "МОСКВА",
                "СИЗО-2",
                "143600",
                "1971-го",
                "№5",
                "обл.",
                "т.е.",
                "ivan@example.org",
                "почта.рф",
                "Moscow",
                "х",
                "",
                "в",
                "дом",
                "КХ-17-Б",
                "МВДшники",
                "2-комнатная",
                "http://сайт.рф/страница",
                "—"
            })
    void what_is_no_plain_word_is_left_whole(String word) {
        assertThat(Hyphenation.parts(word)).isEqualTo(List.of(word));
    }

    @ParameterizedTest
    @ValueSource(strings = {"оркестром", "необыкновенными", "яблоко", "аисты", "сообразительность"})
    void two_letters_stay_and_three_go_at_least(String word) {
        List<String> parts = Hyphenation.parts(word);
        assertThat(String.join("", parts)).isEqualTo(word);
        if (parts.size() > 1) {
            assertThat(parts.getFirst()).hasSizeGreaterThanOrEqualTo(2);
            assertThat(parts.getLast()).hasSizeGreaterThanOrEqualTo(3);
        }
    }
}
