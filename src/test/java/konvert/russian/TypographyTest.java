package konvert.russian;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** In the tables ~ is a no-break space. */
class TypographyTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Читаю "Дар" Набокова                     | Читаю «Дар» Набокова
            "Да", сказала она                        | «Да», сказала она
            Она сказала: "Читаю "Дар" весь день".    | Она сказала: «Читаю „Дар“ весь день».
            кафе "У "Дара""                          | кафе «У~„Дара“»
            «Читаю "Дар" весь день»                  | «Читаю „Дар“ весь день»
            ("Дар")                                  | («Дар»)
            "Дар"-роман                              | «Дар»-роман
            экран 15" и "Дар"                        | экран 15" и~«Дар»
            "открыто и забыто                        | "открыто и~забыто
            открыто и забыто"                        | открыто и~забыто"
            код x="5" в тексте                       | код x="5" в~тексте
            “Дар” уже верно                          | “Дар” уже верно
            """)
    void straight_quotes_become_guillemets_and_inner_ones_low_and_high(String typed, String set) {
        assertThat(Typography.of(typed)).isEqualTo(set.replace('~', '\u00a0'));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Москва - столица                         | Москва~— столица
            Москва -- столица                        | Москва~— столица
            Москва – столица                         | Москва~— столица
            - Привет, - сказал кот.                  | —~Привет,~— сказал кот.
            кто-то по-русски                         | кто-то по-русски
            счёт 7 - 5                               | счёт 7 - 5
            годы 1941-1945                           | годы 1941-1945
            Ну вот...                                | Ну вот…
            Как?.. Вот!..                            | Как?.. Вот!..
            точки.....                               | точки.....
            """)
    void dashes_and_dots(String typed, String set) {
        assertThat(Typography.of(typed)).isEqualTo(set.replace('~', '\u00a0'));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Иду в лес и пою                          | Иду в~лес и~пою
            В лесу не холодно                        | В~лесу не~холодно
            пришёл бы, но                            | пришёл~бы, но
            сказал же                                | сказал~же
            А. С. Пушкин                             | А.~С.~Пушкин
            А.С. Пушкин                              | А.С.~Пушкин
            Пушкин А. С. писал                       | Пушкин~А.~С. писал
            Пушкин А.С. писал                        | Пушкин~А.С. писал
            5 кг муки, 20 км, 300 руб.               | 5~кг муки, 20~км, 300~руб.
            22 ноября, 1971 г., 10 %                 | 22~ноября, 1971~г., 10~%
            письмо № 5                               | письмо №~5
            письмо №5                                | письмо №5
            г. Москва, ул. Мира, д. 6                | г.~Москва, ул.~Мира, д.~6
            10 000 человек                           | 10~000 человек
            1 000 000 человек                        | 1~000~000 человек
            (в лесу)                                 | (в~лесу)
            телефон 8 915 123 45 67                  | телефон 8~915~123 45 67
            """)
    void lines_do_not_end_where_it_hurts(String typed, String set) {
        assertThat(Typography.of(typed)).isEqualTo(set.replace('~', '\u00a0'));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "She said \"yes\" - and left...",
                "пишите ivan...petrov@example.org",
                "адрес http://example.org/a...b_\"c\"",
                "код КХ-17-Б",
                "ЗК-2/б",
                "слово"
            })
    void what_is_no_russian_sentence_stays_as_typed(String typed) {
        assertThat(Typography.of(typed)).isEqualTo(typed);
    }

    @Test
    void nothing_is_lost_and_a_second_time_changes_nothing() {
        String[] words = {
            "в", "\"Дар\"", "-", "кот...", "5", "кг", "А.", "Пушкин", "\"", "бы,", "«да", "нет»", "—", "№", "г.",
            "x@y.ru", ""
        };
        Random random = new Random(7);
        for (int i = 0; i < 2000; i++) {
            StringBuilder typed = new StringBuilder("Я");
            for (int word = random.nextInt(12); word > 0; word--) {
                typed.append(' ').append(words[random.nextInt(words.length)]);
            }
            String set = Typography.of(typed.toString());
            assertThat(Typography.of(set)).isEqualTo(set);
            assertThat(bare(set)).isEqualTo(bare(typed.toString()));
        }
    }

    private static String bare(String text) {
        return text.replaceAll("[\"«»„“]", "\"")
                .replaceAll("--|[-–—]", "-")
                .replace("…", "...")
                .replace('\u00a0', ' ');
    }
}
