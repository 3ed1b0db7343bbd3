package konvert.russian;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import konvert.russian.GenderedText.Kind;
import konvert.russian.GenderedText.Remark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GenderedTextTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvFileSource(resources = "/konvert/russian/gendered.csv", delimiter = ';')
    void words_agree_by_the_rule(String rule, String typed, String writer, String reader, String onPaper) {
        GenderedText text = GenderedText.resolve(
                typed,
                Gender.ofCode(writer).orElseThrow(),
                Gender.ofCode(reader).orElseThrow());
        assertThat(text.text()).as(rule).isEqualTo(onPaper);
        assertThat(text.remarks().isEmpty())
                .as("said where both forms stand")
                .isEqualTo(!onPaper.contains("/") && !onPaper.contains("("));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "Пишу вам из Берлина.\r\n\r\nКак вы? (Я хорошо.) 1|2", "рад(а), один/одна", "Привет, 😀!"})
    void a_text_without_braces_stays_as_it_is(String text) {
        assertThat(GenderedText.resolve(text, Gender.FEMALE, Gender.MALE)).isEqualTo(new GenderedText(text, List.of()));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            value = {
                "nested;Я {рад {сам|сама}|рада}.;{рад {сам|сама}|рада}",
                "never closed;Я {рад|рада вам.;{рад|рада вам.",
                "never opened;Я рад|рада} вам.;Я рад|рада}",
                "an unknown keyword;{кот: рад|рада};{кот: рад|рада}",
                "three forms;{рад|рада|рады};{рад|рада|рады}",
                "one form;{рад};{рад}",
                "nothing;{|};{|}",
                "no words of Russian;{x | x > 0};{x | x > 0}",
                "figures;{1|2};{1|2}"
            },
            delimiter = ';')
    void other_braces_are_left_as_they_are_and_said(String what, String typed, String place) {
        GenderedText text = GenderedText.resolve(typed, Gender.FEMALE, Gender.MALE);
        assertThat(text.text()).as(what).isEqualTo(typed);
        assertThat(text.remarks()).as(what).singleElement().satisfies(remark -> {
            assertThat(remark.kind()).isEqualTo(Kind.BRACES);
            assertThat(remark.words()).isEqualTo(place);
        });
    }

    @Test
    void braces_do_not_reach_beyond_their_line_and_what_follows_is_still_read() {
        GenderedText text = GenderedText.resolve("Я {рад\nи {сам|сама}|рада} тут.", Gender.FEMALE, Gender.MALE);
        assertThat(text.text()).isEqualTo("Я {рад\nи сама|рада} тут.");
        assertThat(text.remarks())
                .containsExactly(
                        new Remark(Kind.BRACES, "{рад", 2, 1), new Remark(Kind.BRACES, "и {сам|сама}|рада}", 24, 2));
    }

    @Test
    void a_remark_says_where_both_forms_stand() {
        GenderedText text =
                GenderedText.resolve("Я {рад|рада}.\n\nВы не {адресат: один|одна}?", Gender.UNKNOWN, Gender.UNKNOWN);
        assertThat(text.text()).isEqualTo("Я рад(а).\n\nВы не один/одна?");
        assertThat(text.remarks())
                .containsExactly(
                        new Remark(Kind.WRITER, "{рад|рада}", 2, 1),
                        new Remark(Kind.READER, "{адресат: один|одна}", 21, 3));
    }

    @Test
    void whatever_is_typed_ends_and_loses_nothing_outside_the_braces_understood() {
        Random random = new Random(7);
        String signs = "{}|: аб\n";
        for (int i = 0; i < 10_000; i++) {
            StringBuilder typed = new StringBuilder();
            random.ints(20, 0, signs.length()).forEach(at -> typed.append(signs.charAt(at)));
            GenderedText text = GenderedText.resolve(typed.toString(), Gender.MALE, Gender.FEMALE);
            if (!typed.toString().matches("(?s).*\\{[^{}\\n]*\\|[^{}\\n]*}.*")) {
                assertThat(text.text()).isEqualTo(typed.toString());
            }
        }
    }
}
