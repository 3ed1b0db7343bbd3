package konvert.russian;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Year;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GreetingTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "Александр,Сергеевич,1971,'Здравствуйте, Александр Сергеевич!'",
                "Александр,Сергеевич,1984,'Здравствуйте, Александр Сергеевич!'",
                "Александр,Сергеевич,1985,'Здравствуйте, Александр!'",
                "Александр,Сергеевич,-,'Здравствуйте, Александр Сергеевич!'",
                "Рафис,-,1960,'Здравствуйте, Рафис!'",
                "-,-,1960,Здравствуйте!",
                "-,Сергеевич,1960,Здравствуйте!",
                "А.,С.,1960,Здравствуйте!"
            })
    void the_greeting_goes_by_year_of_birth_and_what_is_known_of_the_name(
            @Nullable String given, @Nullable String patronymic, @Nullable String born, String greeting) {
        Year year = born == null ? null : Year.parse(born);
        assertThat(Greeting.of(new PersonName("Бахтин", given, patronymic), year))
                .isEqualTo(greeting);
    }
}
