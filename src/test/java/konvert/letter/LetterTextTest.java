package konvert.letter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LetterTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Здравствуйте, Александр Сергеевич!",
                "Здравствуй, Анна!",
                "Дорогая Анна!",
                "Уважаемый Александр Сергеевич,",
                "Добрый день!",
                "ПРИВЕТ!"
            })
    void a_short_first_line_that_greets_is_the_greeting(String greeting) {
        LetterText text = LetterText.of("\n" + greeting + "\n\nПишу вам из Берлина.\nКак вы?\n");
        assertThat(text.greeting()).contains(greeting);
        assertThat(text.body()).isEqualTo("Пишу вам из Берлина.\nКак вы?");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Пишу вам из Берлина!",
                "Здравствуйте, меня зовут Анна, и я уже третий год живу в Берлине, где учу русский язык в школе.",
                "Дорогие книги нынче редкость, но я купила",
                "Приветливые у нас соседи!"
            })
    void other_first_lines_are_text(String first) {
        LetterText text = LetterText.of(first + "\nКак вы?");
        assertThat(text.greeting()).isEmpty();
        assertThat(text.body()).isEqualTo(first + "\nКак вы?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Привет!", "Здравствуйте, Анна!!", "Дорогой Александр Сергеевич!"})
    void a_greeting_with_the_text_on_its_own_line_is_parted_from_it(String greeting) {
        LetterText text = LetterText.of(greeting + " С днём рождения! Всего доброго.\nАня");
        assertThat(text.greeting()).contains(greeting);
        assertThat(text.body()).isEqualTo("С днём рождения! Всего доброго.\nАня");
    }

    @Test
    void nothing_is_lost_of_an_empty_text_or_a_greeting_alone() {
        assertThat(LetterText.of(" \n ").body()).isEmpty();
        assertThat(LetterText.of("Привет!").body()).isEmpty();
        assertThat(LetterText.of("Привет!").greeting()).contains("Привет!");
    }

    @Test
    void a_signed_letter_is_not_signed_again() {
        assertThat(LetterText.of("Как вы?\n\nВаша Анна Шмидт").isSigned("Анна Шмидт"))
                .isTrue();
        assertThat(LetterText.of("Как вы?\n— анна").isSigned("Анна Шмидт")).isTrue();
        assertThat(LetterText.of("Мой кот передаёт привет.\nКак вы?").isSigned("Анна"))
                .isFalse();
        assertThat(LetterText.of("Как зовут вашу сестру?\nАнна?").isSigned("Анна"))
                .isFalse();
        assertThat(LetterText.of("Анна — моя сестра.\nКак вы?").isSigned("Анна"))
                .isFalse();
    }

    @Test
    void a_signature_in_the_other_script_is_a_signature_too() {
        assertThat(LetterText.of("Как вы?\n\nАнна").isSigned("Anna Schmidt")).isTrue();
        assertThat(LetterText.of("Как вы?\n\nС теплом, Рене").isSigned("René Martin"))
                .isTrue();
        assertThat(LetterText.of("Как вы?\n\nКатя").isSigned("Katya")).isTrue();
        assertThat(LetterText.of("Как вы?\n\nМарта").isSigned("Anna Schmidt")).isFalse();
        assertThat(LetterText.of("How are you?\n\nJane 5").isSigned("Anna Schmidt"))
                .isFalse();
    }
}
