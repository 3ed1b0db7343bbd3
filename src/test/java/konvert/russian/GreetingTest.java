package konvert.russian;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Year;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class GreetingTest {

    private static final PersonName BAKHTIN = new PersonName("Бахтин", "Александр", "Сергеевич");

    @ParameterizedTest(name = "{0}: {1} {2}, {3}")
    @CsvFileSource(
            resources = "/konvert/russian/greetings.csv",
            delimiter = ';',
            nullValues = "-",
            ignoreLeadingAndTrailingWhitespace = false)
    void a_person_is_greeted_by_the_rule(
            String rule,
            @Nullable String given,
            @Nullable String patronymic,
            @Nullable String born,
            String gender,
            String pronoun,
            String first,
            @Nullable String dear) {
        PersonName name = new PersonName("Бахтин", given, patronymic);
        List<String> greetings = Greeting.all(
                name,
                born == null ? null : Year.parse(born),
                Gender.ofCode(gender).orElseThrow(),
                Pronoun.ofCode(pronoun).orElseThrow());
        assertThat(greetings.getFirst()).as(rule).isEqualTo(first);
        assertThat(greetings.stream().filter(line -> line.startsWith("Дорог")))
                .as(rule)
                .isEqualTo(dear == null ? List.of() : List.of(dear));
        if (pronoun.equals("vy")) {
            assertThat(Greeting.of(name, born == null ? null : Year.parse(born)))
                    .as("to a stranger")
                    .isEqualTo(first);
        }
    }

    @Test
    void to_a_stranger_there_are_four_greetings_and_to_a_friend_too() {
        assertThat(Greeting.all(BAKHTIN, Year.of(1971), Gender.MALE, Pronoun.VY))
                .containsExactly(
                        "Здравствуйте, Александр Сергеевич!",
                        "Добрый день, Александр Сергеевич!",
                        "Дорогой Александр Сергеевич!",
                        "Уважаемый Александр Сергеевич!");
        assertThat(Greeting.all(BAKHTIN, Year.of(1971), Gender.MALE, Pronoun.TY))
                .containsExactly(
                        "Здравствуй, Александр!",
                        "Привет, Александр!",
                        "Добрый день, Александр!",
                        "Дорогой Александр!");
    }

    @Test
    void with_the_gender_unknown_those_that_agree_are_left_out() {
        assertThat(Greeting.all(BAKHTIN, null, Gender.UNKNOWN, Pronoun.VY))
                .containsExactly("Здравствуйте, Александр Сергеевич!", "Добрый день, Александр Сергеевич!");
    }
}
