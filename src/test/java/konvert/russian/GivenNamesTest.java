package konvert.russian;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import konvert.data.BundledTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GivenNamesTest {

    private static final GivenNames.File FILE = BundledTable.read("/russian/given-names.json", GivenNames.File.class);

    @ParameterizedTest
    @CsvSource({
        "Александр,Саша",
        "Александр,Шура",
        "Александр,Сашенька",
        "Александра,Саша",
        "Алексей,Лёша",
        "Дмитрий,Дима",
        "Дмитрий,Митя",
        "Анастасия,Настя",
        "Магомед,Мага",
        "Тигран,Тиграша",
        "Вахтанг,Вахо",
        "Ибрагим,Ibrahim",
        "Наталия,Наталья",
        "Данил,Даниил",
        "Александр,Олександр",
        "Александр,Аляксандр",
        "Михаил,Михайло",
        "Андрей,Andreas",
        "Юрий,George",
        "Екатерина,Catherine",
        "Ксения,Xenia",
        "Сергей,Serhii"
    })
    void people_are_looked_for_by_short_forms_parallel_names_and_those_of_other_languages(String given, String other) {
        assertThat(GivenNames.others(given)).contains(other);
    }

    @Test
    void a_name_in_the_form_of_another_language_is_the_same_name() {
        assertThat(GivenNames.others("Олександр")).contains("Александр", "Саша", "Alexander");
        assertThat(GivenNames.others("В’ячеслав")).contains("Слава", "Viacheslav");
    }

    @Test
    void a_short_form_stands_for_whole_names() {
        assertThat(GivenNames.others("саша"))
                .contains("Александр", "Александра")
                .doesNotContain("Шура");
    }

    @Test
    void the_case_of_letters_and_yo_play_no_part() {
        assertThat(GivenNames.others("ПЕТР"))
                .isEqualTo(GivenNames.others("Пётр"))
                .contains("Петя", "Piotr");
    }

    @Test
    void of_several_given_names_each_has_its_forms() {
        assertThat(GivenNames.others("Анна-Мария")).contains("Аня", "Маша");
        assertThat(GivenNames.others("Грегори Павел")).contains("Паша");
    }

    @Test
    void names_not_known_and_namesakes_of_another_origin_have_no_forms() {
        assertThat(GivenNames.others("Бахтин")).isEmpty();
        assertThat(GivenNames.others("")).isEmpty();
        assertThat(GivenNames.others("Иван")).doesNotContain("Ян", "Иоанн");
    }

    @ParameterizedTest
    @CsvSource({
        "Артем,Артём",
        "АРТЕМ,АРТЁМ",
        "Петр,Пётр",
        "Федор,Фёдор",
        "Семен,Семён",
        "Алена,Алёна",
        "леша,лёша",
        "Артём,Артём",
        "Елена,Елена",
        "Сергей,Сергей",
        "Бахтин,Бахтин",
        "Лена,Лена",
        "Alena,Alena"
    })
    void names_spoken_with_yo_are_written_with_it(String word, String withYo) {
        assertThat(GivenNames.withYo(word)).isEqualTo(withYo);
    }

    @Test
    void the_list_has_hundreds_of_names_each_once() {
        List<String> names = FILE.names().map(GivenNames.Name::name).toList();
        assertThat(names).hasSizeGreaterThan(350).doesNotHaveDuplicates();
    }

    @Test
    void no_name_gives_the_same_form_twice() {
        assertThat(FILE.names()).allSatisfy(name -> assertThat(name.all()).doesNotHaveDuplicates());
    }
}
