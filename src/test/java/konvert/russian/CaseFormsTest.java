package konvert.russian;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CaseFormsTest {

    @ParameterizedTest(name = "{0}: {1} from {2}")
    @CsvSource({
        "possessive surname of a man,Бахтину,бахтин",
        "possessive surname of a man,Бахтиным,бахтин",
        "possessive surname of a woman,Бахтиной,бахтина",
        "adjective of a man,Волконскому,волконский",
        "adjective of a woman,Волконской,волконская",
        "adjective on -ой,Толстым,толстой",
        "surname on a consonant,Фургалом,фургал",
        "surname on -ь,Ковалю,коваль",
        "surname on -й,Цоя,цой",
        "surname on -а,Лободе,лобода",
        "fleeting vowel of a surname,Антонцу,антонец",
        "fleeting vowel of a given name,Павлу,павел",
        "fleeting vowel of a given name,Льву,лев",
        "fleeting vowel of a given name,Львом,лев",
        "ё lost,Петру,петр",
        "ё gained,Ильёй,илья",
        "ё not written,Ильей,илья",
        "given name of a man,Александром,александр",
        "given name of a man,Валерии,валерий",
        "given name of a woman,Анне,анна",
        "given name of a woman,Марии,мария",
        "given name of the third declension,Любовью,любовь",
        "patronymic of a man,Сергеевичу,сергеевич",
        "patronymic of a woman,Сергеевне,сергеевна",
        "patronymic with stress at the end,Ильичом,ильич",
        "capitals,ПАВЛУ,павел",
        "small letters,павлу,павел"
    })
    void a_form_leads_to_its_nominative(String rule, String form, String nominative) {
        assertThat(CaseForms.nominatives(form)).as(rule).contains(nominative);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "cases.csv", delimiter = ';', numLinesToSkip = 1)
    void every_form_that_declension_makes_leads_back(
            String rule,
            String nominative,
            String genitive,
            String dative,
            String accusative,
            String instrumental,
            String prepositional) {
        List<String> words = words(nominative);
        for (String form : List.of(genitive, dative, accusative, instrumental, prepositional)) {
            for (int i = 0; i < words.size(); i++) {
                String word = words(form).get(i);
                assertThat(Letters.folded(word).equals(words.get(i))
                                || CaseForms.nominatives(word).contains(words.get(i)))
                        .as(rule + ": " + word)
                        .isTrue();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Бахтину", "Волконскому", "Петру", "Льву", "Павлу", "Анне", "Марии", "Ивановой", "Кравцом"})
    void what_is_found_gives_the_form_back(String form) {
        assertThat(List.copyOf(CaseForms.nominatives(form)))
                .isNotEmpty()
                .isSorted()
                .allSatisfy(nominative -> assertThat(formsOf(nominative)).contains(Letters.folded(form)));
    }

    @Test
    void the_whole_answer_for_one_form() {
        assertThat(CaseForms.nominatives("Анне")).containsExactly("анн", "анна", "аннь", "ання");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "у", "е", "Шевченко", "Johnson", "Джонсон-Smith", "№", "ць"})
    void a_word_that_is_no_form_has_no_nominatives(String word) {
        assertThat(CaseForms.nominatives(word)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Коваль", "Любовь", "Бахтина", "Саша"})
    void the_word_itself_is_no_answer(String word) {
        assertThat(CaseForms.nominatives(word)).doesNotContain(Letters.folded(word));
    }

    private static List<String> words(String full) {
        return Stream.of(Letters.folded(full).split("[ -]")).toList();
    }

    private static Set<String> formsOf(String nominative) {
        DeclensionRules rules = DeclensionRules.get();
        return Stream.of(DeclensionRules.Part.values())
                .flatMap(part -> Stream.of(Gender.MALE, Gender.FEMALE)
                        .map(gender -> DeclensionRules.find(part, gender, nominative))
                        .filter(Objects::nonNull))
                .flatMap(rule -> Stream.of(GrammaticalCase.values())
                        .map(to -> Letters.folded(rules.paradigm(rule).apply(nominative, to))))
                .collect(Collectors.toUnmodifiableSet());
    }
}
