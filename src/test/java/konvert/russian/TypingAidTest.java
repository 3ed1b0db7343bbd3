package konvert.russian;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypingAidTest {

    /** A text as it stands after the keys have been typed one by one. */
    private static String typed(String keys) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < keys.length(); i++) {
            char key = keys.charAt(i);
            TypingAid.Step step =
                    TypingAid.step(text.toString(), key).orElse(new TypingAid.Step(0, String.valueOf(key)));
            text.setLength(text.length() - step.replaced());
            text.append(step.text());
        }
        return text.toString();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '~', textBlock = """
            Zdravstvujte, Aleksandr Sergeevich!;Здравствуйте, Александр Сергеевич!
            Zdrawstwuyte;Здравствуйте
            moya sem'ya;моя семья
            pod''ezd;подъезд
            s''esh' eshhyo qtih myagkih bulok;съешь ещё этих мягких булок
            borsch, borshh;борщ, борщ
            schhast'e, Schhast'ye, SCHHA;счастье, Счастье, СЧА
            novyy, novyj, my, ty;новый, новый, мы, ты
            qto, äto, xleb, hleb, khleb;это, это, хлеб, хлеб, хлеб
            Ya Yulya, JA JULJA;Я Юля, Я ЮЛЯ
            SHHuka SCHI;Щука ЩИ
            ISS'YA;ИССЬЯ
            10 km / 5-6;10 км / 5-6
            """)
    void latin_keys_write_russian(String keys, String text) {
        assertThat(typed(keys)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"s|hema,схема", "maj|or,майор", "rajo|n,раён", "raj|on,район", "k|h,кх", "Z|H,ЗХ"})
    void a_bar_keeps_two_letters_apart(String keys, String text) {
        assertThat(typed(keys)).isEqualTo(text);
    }

    @Test
    void a_letter_stays_latin_after_a_backslash() {
        assertThat(typed("\\A4, \\o\\k, \\5")).isEqualTo("A4, ok, \\5");
    }

    @Test
    void an_apostrophe_without_a_consonant_stays_one() {
        assertThat(typed("'da' o'")).isEqualTo("'да' о'");
    }

    @Test
    void a_latin_letter_before_the_caret_is_left_alone() {
        assertThat(TypingAid.step("s", 'h')).contains(new TypingAid.Step(0, "х"));
        assertThat(TypingAid.step("с", 'h')).contains(new TypingAid.Step(1, "ш"));
        assertThat(TypingAid.step("с", ' ')).isEmpty();
        assertThat(TypingAid.step("", 'ж')).isEmpty();
    }

    @Test
    void every_russian_letter_can_be_typed() {
        assertThat(TypingAid.table()).hasSize(33).allSatisfy((letter, keys) -> {
            String context = letter.equals("ь") || letter.equals("ъ") ? "b" : "";
            for (String way : keys.split(" ", -1)) {
                assertThat(typed(context + way)).as(way).isIn(letter, "б" + letter, way.equals("y") ? "ы" : letter);
            }
        });
        assertThat(TypingAid.table()).containsEntry("ш", "sh").containsEntry("щ", "sch shh");
    }
}
