package konvert.russian;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class ClosingTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvFileSource(resources = "/konvert/russian/closings.csv", delimiter = ';', nullValues = "-")
    void a_letter_is_closed_by_the_rule(
            String rule, @Nullable String name, String writer, String pronoun, String offered, String not) {
        String signed = name == null ? "" : name;
        List<String> closings = Closing.all(
                signed,
                Gender.ofCode(writer).orElseThrow(),
                Pronoun.ofCode(pronoun).orElseThrow());
        assertThat(closings).as(rule).contains(offered).doesNotContain(not);
        assertThat(closings)
                .as("each gives its name back")
                .allMatch(line -> Closing.nameIn(line).equals(signed));
    }

    @ParameterizedTest
    @CsvSource(
            value = {
                "Анна;Анна",
                "С уважением, Анна Шмидт;Анна Шмидт",
                "С уважением Анна;Анна",
                "Всего вам доброго. Анна;Анна",
                "Ваша Анна;Анна",
                "Обнимаю!;''",
                "Вашакидзе;Вашакидзе",
                "С наилучшими пожеланиями, Анна;С наилучшими пожеланиями, Анна"
            },
            delimiter = ';')
    void the_name_is_found_behind_a_closing_that_is_known(String signature, String name) {
        assertThat(Closing.nameIn(signature)).isEqualTo(name);
    }

    @Test
    void of_a_closing_to_a_friend_only_the_name_goes_to_a_stranger() {
        assertThat(Closing.fitting("Твоя Анна", Pronoun.VY)).isEqualTo("Анна");
        assertThat(Closing.fitting("Обнимаю! Анна", Pronoun.VY)).isEqualTo("Анна");
        assertThat(Closing.fitting("С уважением, Анна", Pronoun.VY)).isEqualTo("С уважением, Анна");
        assertThat(Closing.fitting("Привет от нас! Анна", Pronoun.VY)).isEqualTo("Привет от нас! Анна");
    }

    @Test
    void the_name_stands_last_in_every_closing() {
        assertThat(LetterEtiquette.get().closings())
                .allSatisfy(closing -> assertThat(closing.text()).endsWith("ИМЯ"));
    }
}
