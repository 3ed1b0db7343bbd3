package konvert.russian;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import konvert.russian.DeclensionRules.Rule;
import konvert.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class DeclensionTest {

    @ParameterizedTest(name = "{0}: {3}")
    @CsvFileSource(resources = "datives.csv", delimiter = ';', numLinesToSkip = 1)
    void the_dative_follows_the_rule(String rule, String full, String gender, String dative, String sure) {
        PersonName name = Declension.parse(full);
        Declension.Declined declined = Declension.decline(name, gender(gender), GrammaticalCase.DATIVE);
        assertThat(declined.name().full()).as(rule).isEqualTo(dative);
        assertThat(declined.sure()).as(rule + ": sure").isEqualTo(sure.equals("yes"));
        assertThat(declined.why() == null).isEqualTo(declined.sure());
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "cases.csv", delimiter = ';', numLinesToSkip = 1)
    void all_six_cases_follow_the_rule(
            String rule,
            String nominative,
            String genitive,
            String dative,
            String accusative,
            String instrumental,
            String prepositional) {
        PersonName name = Declension.parse(nominative);
        assertThat(Stream.of(GrammaticalCase.values())
                        .map(to -> Declension.decline(name, Declension.gender(name), to)
                                .name()
                                .full()))
                .as(rule)
                .containsExactly(nominative, genitive, dative, accusative, instrumental, prepositional);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void the_example_of_a_rule_is_decided_by_that_rule(Rule rule) {
        assertThat(rule.genders())
                .allSatisfy(gender -> assertThat(DeclensionRules.find(rule.part(), gender(gender), rule.example()))
                        .isEqualTo(rule));
    }

    static List<Rule> rules() {
        return DeclensionRules.get().rules();
    }

    @Test
    void every_doubt_is_said_in_both_languages() {
        List<String> doubts = Stream.concat(
                        rules().stream().map(Rule::doubt).filter(java.util.Objects::nonNull),
                        Stream.of("gender", "mismatch", "parts", "script", "compound", "order"))
                .distinct()
                .toList();
        for (Locale locale : List.of(Locale.ENGLISH, Locale.of("ru"))) {
            Words words = Words.of("words", locale);
            assertThat(doubts).allMatch(doubt -> words.has("decline.unsure." + doubt));
        }
    }

    @Test
    void a_form_can_be_in_doubt_in_one_case_alone() {
        PersonName name = Declension.parse("Антонец Иван Ильич");
        assertThat(Declension.decline(name, Gender.MALE, GrammaticalCase.DATIVE).sure())
                .isTrue();
        assertThat(Declension.decline(name, Gender.MALE, GrammaticalCase.INSTRUMENTAL)
                        .why())
                .isEqualTo("decline.unsure.stress");
    }

    @Test
    void decomposed_letters_are_composed_first() {
        PersonName name = Declension.parse(Normalizer.normalize("Цой Пётр Андреевич", Normalizer.Form.NFD));
        assertThat(Declension.decline(name, Gender.MALE, GrammaticalCase.DATIVE)
                        .name()
                        .full())
                .isEqualTo("Цою Петру Андреевичу");
    }

    @Test
    void an_empty_name_stays_empty() {
        PersonName name = new PersonName("", " ", null);
        assertThat(Declension.decline(name, Gender.UNKNOWN, GrammaticalCase.DATIVE))
                .isEqualTo(new Declension.Declined(new PersonName("", null, null), true, null));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "patronymic;Бондаренко Женя Сергеевич;m",
                "patronymic;Бондаренко Женя Сергеевна;f",
                "оглы;Ли Рза Расул оглы;m",
                "кызы;Ли Рза Расул кызы;f",
                "огълы;Куку Рза Наджип-огълы;m",
                "patronymic before given name;Ли Карен Ашотовна;f",
                "given name;Шевченко Никита;m",
                "given name;Шевченко Анна;f",
                "double given name;Куку Эмир-Усеин;m",
                "first of two given names;Шульц Анна Антонио;f",
                "surname;Иванова Саша;f",
                "surname;Вольский Саша;m",
                "ending of a given name;Куку Нурмагомед;m",
                "ending of a given name;Куку Айбану-гуль;f",
                "nothing tells;Ли Саша;unknown",
                "nothing tells;Ким Чен Ын;unknown",
                "no Cyrillic;Smith John;unknown"
            })
    void gender_is_told_from_the_patronymic_then_given_name_then_surname(String by, String full, String gender) {
        assertThat(Declension.gender(Declension.parse(full)).code()).as(by).isEqualTo(gender);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            nullValues = "-",
            value = {
                "Бахтин Александр Сергеевич;Бахтин;Александр;Сергеевич",
                " Бахтин  Александр ;Бахтин;Александр;-",
                "Бахтин;Бахтин;-;-",
                "Абдуллаев Узеир Рза оглы;Абдуллаев;Узеир;Рза оглы",
                "Абдулвапов Аметхан Наджип-огълы;Абдулвапов;Аметхан;Наджип-огълы",
                "Винтер Грегори Маркус Северин;Винтер;Грегори Маркус Северин;-",
                "Котович Валерий Николаевич;Котович;Валерий;Николаевич",
                "Рабинович Давид;Рабинович;Давид;-",
                "Александр Сергеевич Бахтин;Бахтин;Александр;Сергеевич",
                "Роман Аркадьевич Абрамович;Абрамович;Роман;Аркадьевич",
                "Павел Дуров;Дуров;Павел;-",
                "Иван Франко;Франко;Иван;-",
                "Роман Зулай;Роман;Зулай;-",
                "Виктор Цой;Виктор;Цой;-",
                "Омурбек уулу Бакыт;Омурбек уулу;Бакыт;-",
                "Куулар Начын-оол Чойганович;Куулар;Начын-оол;Чойганович",
                "Усеинов Эмир-Усеин Энвер-огълы;Усеинов;Эмир-Усеин;Энвер-огълы",
                "Мамедов Рустам Вагиф оглы;Мамедов;Рустам;Вагиф оглы",
                "Бахтин А. С.;Бахтин;А. С.;-",
                "фон Берг Карл Иванович;фон Берг;Карл;Иванович",
                "Карелина (Хавана) Ксения Павловна;Карелина;Ксения;Павловна"
            })
    void a_full_name_is_told_apart(String full, String surname, String given, String patronymic) {
        assertThat(Declension.parse(full)).isEqualTo(new PersonName(surname, given, patronymic));
    }

    private static Gender gender(String code) {
        return Stream.of(Gender.values())
                .filter(gender -> gender.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
