package konvert.russian;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    @Test
    void a_name_stands_given_name_first() {
        assertThat(Romanisation.name(new PersonName("Бахтин", "Александр", "Сергеевич")))
                .isEqualTo("Aleksandr Sergeevich Bakhtin");
        assertThat(Romanisation.name(new PersonName("Идрисов", "Рафис", null))).isEqualTo("Rafis Idrisov");
    }

    @Test
    void no_cyrillic_letter_of_a_living_alphabet_is_left_and_none_is_lost() {
        String silent = "ЪъЬьҌҍӀӏ";
        String letters = IntStream.concat(IntStream.rangeClosed(0x400, 0x45F), IntStream.rangeClosed(0x48A, 0x4FF))
                .mapToObj(Character::toString)
                .filter(letter -> !silent.contains(letter))
                .collect(Collectors.joining(" "));
        assertThat(Romanisation.english(letters).split(" ", -1))
                .allSatisfy(latin -> assertThat(latin).matches("[A-Za-z]+"));
    }
}
