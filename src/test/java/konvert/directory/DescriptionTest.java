package konvert.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import konvert.words.Words;
import org.junit.jupiter.api.Test;

class DescriptionTest {

    private final Directory directory = Samples.twoPeople();

    @Test
    void the_facts_of_a_person_are_said_in_the_readers_language() {
        Description english = description("sokolov-pyotr-1980", Locale.ENGLISH);
        assertThat(english.born()).isEqualTo("born on 10 March 1980");
        assertThat(english.charges()).isEqualTo("article 207.3 part 2");
        assertThat(english.sentence())
                .isEqualTo(
                        "5 years 6 months, general regime, sentenced on 1 September 2024, in custody since 1 February 2024");
        Description russian = description("sokolov-pyotr-1980", Locale.of("ru"));
        assertThat(russian.born()).isEqualTo("родился 10 марта 1980 года");
        assertThat(russian.charges()).isEqualTo("статья 207.3, часть 2");
        assertThat(russian.sentence())
                .isEqualTo(
                        "5 лет 6 месяцев, общий режим, приговор от 1 сентября 2024 года, в заключении с 1 февраля 2024 года");
    }

    @Test
    void what_is_not_known_is_not_said() {
        Description nothing = description("orlova-anna", Locale.ENGLISH);
        assertThat(nothing.born()).isEmpty();
        assertThat(nothing.charges()).isEmpty();
        assertThat(nothing.sentence()).isEmpty();
    }

    @Test
    void a_fresh_address_and_a_sure_name_need_no_warning() {
        Description sokolov = description("sokolov-pyotr-1980", Locale.ENGLISH);
        assertThat(sokolov.warnings(LocalDate.of(2024, 12, 1))).isEmpty();
        assertThat(sokolov.warnings(LocalDate.of(2025, 12, 1))).hasSize(1);
    }

    @Test
    void a_published_text_with_another_postcode_is_said() {
        String json = Samples.TWO_PEOPLE.replace(
                "\"sex\": \"m\"", "\"sex\": \"m\", \"publishedAddress\": \"170199, г. Тверь\"");
        Directory changed = Samples.read(json).directory();
        Description sokolov = new Description(
                Words.of("words", Locale.ENGLISH), changed, changed.people().getFirst());
        assertThat(sokolov.address(LocalDate.of(2024, 12, 1)))
                .isEqualTo("On 25 November 2024 his page gave another address. Which of the two holds?");
        assertThat(sokolov.warnings(LocalDate.of(2024, 12, 1)))
                .last()
                .isEqualTo("The published address is another one than the facility's: postcode “170199”, not “170100”."
                        + " The facility's is on the envelope until you choose.");
        assertThat(description("sokolov-pyotr-1980", Locale.ENGLISH).difference())
                .isEmpty();
    }

    @Test
    void a_list_has_the_place_and_the_age_of_the_address_in_a_few_words() {
        Directory bundled = BundledDirectory.load();
        assertThat(brief(bundled, "bakhtin-aleksandr-1971", Locale.ENGLISH))
                .isEqualTo("СИЗО-2 · Moscow region; seen Nov 2024");
        assertThat(brief(bundled, "bakhtin-aleksandr-1971", Locale.of("ru")))
                .isEqualTo("СИЗО-2 · Московская область; на ноябрь 2024");
        assertThat(brief(bundled, "furgal-sergey-1970", Locale.ENGLISH))
                .isEqualTo("СИЗО-2 «Лефортово» · Moscow; seen Nov 2024");
        assertThat(brief(bundled, "aleksandrova-anna-1978", Locale.ENGLISH)).startsWith("СИЗО-5 · Saint Petersburg;");
        assertThat(brief(bundled, "tairov-rustem-1970", Locale.ENGLISH)).isEqualTo("; in transit");
        assertThat(brief(bundled, "naumov-artem-1990", Locale.ENGLISH)).isEqualTo("; address unknown");
    }

    private static String brief(Directory directory, String id, Locale locale) {
        Description description = new Description(
                Words.of("words", locale), directory, directory.person(id).orElseThrow());
        return description.place() + "; " + description.brief();
    }

    @Test
    void every_bundled_person_can_be_described_in_both_languages() {
        Directory bundled = BundledDirectory.load();
        for (Person person : bundled.people()) {
            for (Locale locale : new Locale[] {Locale.ENGLISH, Locale.of("ru")}) {
                Description description = new Description(Words.of("words", locale), bundled, person);
                assertThat(description.address(LocalDate.of(2026, 11, 22)))
                        .as(person.id())
                        .isNotBlank();
                assertThat(description.sentence() + description.charges() + description.born())
                        .as(person.id())
                        .doesNotContain("null", "{");
            }
        }
    }

    private Description description(String id, Locale locale) {
        return new Description(
                Words.of("words", locale), directory, directory.person(id).orElseThrow());
    }
}
