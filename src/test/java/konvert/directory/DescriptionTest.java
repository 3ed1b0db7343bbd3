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
                        "5 лет 6 месяцев, общий режим, приговор 1 сентября 2024 года, в заключении с 1 февраля 2024 года");
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
                .contains("The address published there is another one: “170199, г. Тверь”.");
        assertThat(sokolov.warnings(LocalDate.of(2024, 12, 1))).hasSize(1);
        assertThat(description("sokolov-pyotr-1980", Locale.ENGLISH).otherPublished())
                .isEmpty();
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
