package konvert.russian;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RomanisationTest {

    @ParameterizedTest
    @CsvSource({
        "Сергеевич,Sergeevich",
        "Волоколамск,Volokolamsk",
        "Мытищи,Mytishchi",
        "Артём,Artem",
        "Дмитрий,Dmitry",
        "Холодный,Kholodny",
        "Сергей,Sergey",
        "Цой,Tsoy",
        "Илья,Ilya",
        "Юлия,Yuliya",
        "Щербина,Shcherbina",
        "ЩЕРБИНА ЮРИЙ,SHCHERBINA YURY",
        "Ю. Щ.,Yu. Shch.",
        "Эмир-Усеин,Emir-Usein",
        "Подъездный пер. д. 6А,Podezdny per. d. 6A",
        "Наджип-огълы,Nadzhip-ogly",
        "Їжак Ґалаґан Єва Ўладзімір,Yizhak Galagan Yeva Wladzimir",
        "Smith,Smith"
    })
    void the_english_scheme_follows_its_table(String cyrillic, String latin) {
        assertThat(Romanisation.english(cyrillic)).isEqualTo(latin);
    }

    @ParameterizedTest(name = "{0}: {1} {2}")
    @CsvFileSource(resources = "schemes.csv", delimiter = ';', numLinesToSkip = 1)
    void each_scheme_follows_its_rules(String rule, Scheme scheme, String cyrillic, String latin) {
        assertThat(Romanisation.in(scheme, cyrillic)).as(rule).isEqualTo(latin);
    }

    @ParameterizedTest
    @EnumSource
    void capitals_stay_capitals_and_what_is_not_cyrillic_stays(Scheme scheme) {
        String small = Romanisation.in(scheme, "щербаков");
        assertThat(Romanisation.in(scheme, "ЩЕРБАКОВ, дом 6, Smith-Щ"))
                .startsWith(small.toUpperCase(Locale.ROOT) + ", ")
                .contains(" 6, Smith-");
    }

    @ParameterizedTest
    @EnumSource
    void letters_in_two_parts_are_read_as_one_and_stress_is_left_out(Scheme scheme) {
        assertThat(Romanisation.in(scheme, Normalizer.normalize("Андрей Королёв", Normalizer.Form.NFD)))
                .isEqualTo(Romanisation.in(scheme, "Андрей Королёв"));
        assertThat(Romanisation.in(scheme, "Бахти\u0301н")).isEqualTo(Romanisation.in(scheme, "Бахтин"));
    }

    @Test
    void a_name_stands_given_name_first() {
        PersonName bakhtin = new PersonName("Бахтин", "Александр", "Сергеевич");
        assertThat(Romanisation.name(bakhtin)).isEqualTo("Aleksandr Sergeevich Bakhtin");
        assertThat(Romanisation.name(bakhtin, Scheme.GERMAN)).isEqualTo("Alexandr Sergejewitsch Bachtin");
        assertThat(Romanisation.name(bakhtin, Scheme.FRENCH)).isEqualTo("Aleksandr Sergueïevitch Bakhtine");
        assertThat(Romanisation.name(bakhtin, Scheme.POLISH)).isEqualTo("Aleksandr Siergiejewicz Bachtin");
        assertThat(Romanisation.name(new PersonName("Идрисов", "Рафис", null))).isEqualTo("Rafis Idrisov");
    }

    @ParameterizedTest
    @EnumSource
    void no_cyrillic_letter_of_a_living_alphabet_is_left_and_none_is_lost(Scheme scheme) {
        String silent = "ЪъЬьҌҍӀӏ";
        String letters = IntStream.concat(IntStream.rangeClosed(0x400, 0x45F), IntStream.rangeClosed(0x48A, 0x4FF))
                .mapToObj(Character::toString)
                .filter(letter -> !silent.contains(letter))
                .collect(Collectors.joining(" "));
        assertThat(Romanisation.in(scheme, letters).split(" ", -1))
                .allSatisfy(latin -> assertThat(latin).matches("[\\p{IsLatin}\\p{M}]+"));
    }

    @ParameterizedTest
    @CsvSource({
        "Žukov,zukov",
        "Ŝerbakova,serbakova",
        "Artëm,artem",
        "Sołżenicyn,solzenicyn",
        "Ûliâ,ulia",
        "Igor´,igor",
        "Il’ja,ilja",
        "Ob”edkov,obedkov",
        "Ilʹja,ilja",
        "Strauß,strauss",
        "Jan-Øyvind,jan-oyvind",
        "Бахтин,бахтин",
        "Орлёнок,орлёнок"
    })
    void plain_text_has_no_marks_and_no_apostrophes(String text, String plain) {
        assertThat(Romanisation.plain(text)).isEqualTo(plain);
        assertThat(Romanisation.plain(Normalizer.normalize(text, Normalizer.Form.NFD)))
                .isEqualTo(Romanisation.plain(text));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "spellings.csv", delimiter = ';', numLinesToSkip = 1)
    void a_word_has_the_spellings_people_type(String word, String typed) {
        assertThat(Romanisation.spellings(word)).contains(typed.split(" "));
    }

    @Test
    void spellings_are_plain_and_always_in_the_same_order() {
        Set<String> spellings = Romanisation.spellings("Щегловитьё");
        assertThat(spellings).allMatch(spelling -> spelling.matches("[a-z]+"));
        assertThat(Romanisation.spellings("Щегловитьё").toString()).isEqualTo(spellings.toString());
        assertThat(Romanisation.spellings("Сергей"))
                .startsWith("sergey")
                .contains("sergei", "sergej", "serguei", "siergiej");
        assertThat(Romanisation.spellings("анна")).containsExactly("anna");
    }

    @Test
    void a_word_with_yo_is_also_spelled_as_with_ye() {
        assertThat(Romanisation.spellings("Артёмов"))
                .contains("artyomov", "artemov", "artjomow", "artemow", "artiomov", "artiomow", "artiemow");
    }
}
