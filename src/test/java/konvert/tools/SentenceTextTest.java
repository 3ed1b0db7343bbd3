package konvert.tools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Period;
import konvert.directory.Sentence;
import konvert.directory.Sentence.Regime;
import org.junit.jupiter.api.Test;

class SentenceTextTest {

    @Test
    void years_and_months_in_russian_and_english() {
        assertThat(parsed("6 лет 11 месяцев колонии общего режима").length()).isEqualTo(Period.of(6, 11, 0));
        assertThat(parsed("5 лет и 2 месяца колонии общего режима").length()).isEqualTo(Period.of(5, 2, 0));
        assertThat(parsed("7,5 лет лишения свободы").length()).isEqualTo(Period.of(7, 6, 0));
        assertThat(parsed("6 years of imprisonment").length()).isEqualTo(Period.ofYears(6));
    }

    @Test
    void the_regime_where_it_is_named() {
        assertThat(parsed("22 года строгого режима").regime()).isEqualTo(Regime.STRICT);
        assertThat(parsed("4 года и 9 месяцев в колонии-поселении").regime()).isEqualTo(Regime.SETTLEMENT);
        assertThat(parsed("6 years of imprisonment in a general regime penal colony")
                        .regime())
                .isEqualTo(Regime.GENERAL);
        assertThat(parsed("6 лет лишения свободы").regime()).isNull();
    }

    @Test
    void a_sentence_without_a_length_is_not_guessed() {
        assertThatThrownBy(() -> parsed("наказание неизвестно")).isInstanceOf(IllegalArgumentException.class);
    }

    private static Sentence parsed(String text) {
        return SentenceText.parse(text, null);
    }
}
