package konvert.letter.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import konvert.russian.Gender;
import konvert.russian.Pronoun;
import org.junit.jupiter.api.Test;

class GlossesTest {

    private static final String LETTER = """
            Здравствуйте, Александр Сергеевич!

            Меня зовут Анна Шмидт. Я живу в Берлине. Вчера я придумала сама вот это.
            {Рад|Рада} снова вам написать. Сегодня я приготовила яблочный пирог!

            Я часто думаю о вас.
            Анна""";

    @Test
    void beside_a_letter_stands_what_its_phrases_mean() {
        assertThat(Glosses.of(LETTER, Locale.ENGLISH))
                .extracting(Gloss::meaning)
                .containsExactly(
                        "Hello!",
                        "My name is Анна Шмидт.",
                        "I live in Berlin.",
                        "I am glad to write to you again.",
                        "Today I made an apple pie.",
                        "I often think of you.");
        assertThat(Glosses.of(LETTER, Locale.GERMAN))
                .extracting(Gloss::meaning)
                .contains("Ich wohne in Berlin.", "Ich denke oft an Sie.");
    }

    @Test
    void a_gloss_says_where_its_sentence_stands() {
        assertThat(Glosses.of(LETTER, Locale.ENGLISH))
                .extracting(gloss -> LETTER.substring(gloss.start(), gloss.end()))
                .contains("Меня зовут Анна Шмидт.", "Я живу в Берлине.", "Сегодня я приготовила яблочный пирог!");
    }

    @Test
    void every_phrase_is_recognised_in_every_form() {
        for (Phrase phrase : Phrasebook.load().phrases()) {
            for (Pronoun pronoun : Pronoun.values()) {
                assertThat(Arrays.stream(Gender.values())
                                .flatMap(writer -> Arrays.stream(Gender.values())
                                        .map(reader -> phrase.in(pronoun, writer, reader))))
                        .allSatisfy(text -> assertThat(Glosses.of("Это от меня. " + text + "\nИ это.", Locale.ENGLISH))
                                .singleElement()
                                .satisfies(gloss -> assertThat(gloss.phrase()).isEqualTo(phrase)));
            }
        }
    }

    @Test
    void the_meaning_is_told_in_the_pronoun_of_the_letter() {
        assertThat(Glosses.of("Знай, что ты не одна.", Locale.GERMAN))
                .singleElement()
                .extracting(Gloss::meaning)
                .isEqualTo("Du sollst wissen, dass du nicht allein bist.");
    }

    @Test
    void a_title_of_ones_own_stands_in_the_meaning_and_an_open_gap_as_such() {
        assertThat(Glosses.of("Сейчас я читаю книгу «Три товарища».", Locale.ENGLISH))
                .singleElement()
                .extracting(Gloss::meaning)
                .isEqualTo("At the moment I am reading the book “Три товарища”.");
        assertThat(Glosses.of("Я играю […].", Locale.ENGLISH))
                .singleElement()
                .extracting(Gloss::meaning)
                .isEqualTo("I play ….");
    }

    @Test
    void spelling_with_e_for_yo_capitals_and_line_breaks_make_no_difference() {
        assertThat(Glosses.of(
                        "у меня большая семья,\nи  дома редко бывает тихо. За окном идет дождь, и под его шум хорошо"
                                + " пишется",
                        Locale.ENGLISH))
                .hasSize(2);
    }

    @Test
    void a_sentence_that_was_changed_is_not_said_to_mean_what_it_meant() {
        assertThat(Glosses.of("Я живу в Берлине уже давно. Не скажу, что я часто думаю о вас.", Locale.ENGLISH))
                .isEmpty();
        assertThat(Glosses.of("", Locale.ENGLISH)).isEmpty();
    }
}
