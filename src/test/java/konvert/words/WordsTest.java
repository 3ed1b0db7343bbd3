package konvert.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class WordsTest {

    private final Words english = Words.of("words", Locale.ENGLISH);
    private final Words russian = Words.of("words", Locale.of("ru", "RU"));

    @Test
    void a_language_without_a_bundle_gets_english() {
        assertThat(Words.of("words", Locale.GERMAN).say("fresh.then.recent"))
                .isEqualTo(english.say("fresh.then.recent"));
        assertThat(Words.of("words", Locale.GERMAN).locale()).isEqualTo(Locale.ENGLISH);
    }

    @Test
    void counts_take_their_plural_form() {
        assertThat(russian.count("years", 1)).isEqualTo("1 год");
        assertThat(russian.count("years", 3)).isEqualTo("3 года");
        assertThat(russian.count("years", 11)).isEqualTo("11 лет");
        assertThat(russian.count("years", 21)).isEqualTo("21 год");
        assertThat(english.count("years", 1)).isEqualTo("1 year");
        assertThat(english.count("years", 2)).isEqualTo("2 years");
    }

    @Test
    void dates_within_a_sentence() {
        LocalDate day = LocalDate.of(2026, 11, 2);
        assertThat(english.date(day)).isEqualTo("2 November 2026");
        assertThat(russian.date(day)).isEqualTo("2 ноября 2026 года");
    }

    @Test
    void a_refusal_is_a_sentence_but_its_message_is_only_the_key() {
        Refusal refusal = new Refusal("text.missing", "a.txt");
        assertThat(english.say(refusal)).isEqualTo("There is no file a.txt.");
        assertThat(refusal).hasMessage("text.missing");
    }
}
