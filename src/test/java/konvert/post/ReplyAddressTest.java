package konvert.post;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ReplyAddressTest {

    private static List<String> lines(String country, String... sender) {
        return ReplyAddress.of(List.of(sender), Countries.byCode(country).orElseThrow(), Countries.RUSSIA)
                .texts();
    }

    private static List<String> postedInBelarus(String country, String... sender) {
        return ReplyAddress.of(List.of(sender), Countries.byCode(country).orElseThrow(), Countries.ofPlace("BY"))
                .texts();
    }

    @Test
    void posted_in_another_country_an_answer_to_Russia_names_it_and_one_that_stays_there_names_none() {
        assertThat(postedInBelarus("RU", "Щербакова Анна", "ул. Щорса, д. 12", "г. Ростов-на-Дону", "344000"))
                .endsWith("344000", "РОССИЯ / RUSSIA");
        assertThat(postedInBelarus("BY", "Иванова Анна", "ул. Садовая, д. 1", "222222, г. Примерск", "Беларусь"))
                .containsExactly("Иванова Анна", "ул. Садовая, д. 1", "222222, г. Примерск");
        assertThat(postedInBelarus("DE", "А. Шмидт", "10115 Berlin"))
                .containsExactly("A. Schmidt", "10115 Berlin", "ГЕРМАНИЯ / GERMANY");
    }

    @Test
    void abroad_the_country_stands_last_in_Russian_and_English() {
        assertThat(lines("DE", "Anna Schmidt", "Musterstraße 1", "10115 Berlin"))
                .containsExactly("Anna Schmidt", "Musterstraße 1", "10115 Berlin", "ГЕРМАНИЯ / GERMANY");
    }

    @ParameterizedTest
    @CsvSource({
        "DE, Deutschland",
        "DE, GERMANY",
        "DE, Германия",
        "FR, France",
        "US, USA",
        "US, United States",
        "PL, POLSKA",
        "GE, Georgia"
    })
    void a_country_written_already_gives_way_to_it(String country, String written) {
        assertThat(lines(country, "A. Schmidt", "Box 12", written))
                .hasSize(3)
                .last()
                .asString()
                .contains(" / ");
    }

    @Test
    void a_last_line_that_is_no_country_stays() {
        assertThat(lines("GB", "A. Smith", "Box 12", "London SW1A 1AA")).hasSize(4);
    }

    @Test
    void Russian_letters_become_Latin_where_the_country_writes_Latin() {
        assertThat(lines("DE", "А. Шмидт", "10115 Berlin").getFirst()).isEqualTo("A. Schmidt");
        assertThat(lines("BG", "Иван Петров", "ул. Шипка 1", "1000 София").getFirst())
                .isEqualTo("Иван Петров");
    }

    static List<Country> countries() {
        return Countries.all();
    }

    @ParameterizedTest
    @MethodSource("countries")
    void every_country_has_its_name_in_capitals_on_the_last_line_but_for_Russia(Country country) {
        String last = ReplyAddress.of(List.of("A. Smith", "Box 12"), country, Countries.RUSSIA)
                .texts()
                .getLast();
        if (!country.equals(Countries.RUSSIA)) {
            assertThat(last).isUpperCase().matches("[\\p{IsCyrillic}\\p{Punct}\\s–]+ / [\\p{IsLatin}\\p{Punct}\\s–]+");
        }
    }

    @Test
    void while_nobody_has_said_the_country_the_lines_stay_as_they_are() {
        assertThat(lines("XX", "А. Шмидт", "Musterstraße 1", "Deutschland"))
                .containsExactly("А. Шмидт", "Musterstraße 1", "Deutschland");
    }

    @Test
    void inside_Russia_the_parts_stand_small_to_large_with_the_postcode_last() {
        List<String> wanted = List.of(
                "Щербакова Анна Юрьевна", "ул. Щорса, д. 12, кв. 45", "г. Волоколамск", "Московская область", "143600");
        assertThat(lines(
                        "RU",
                        "Щербакова Анна Юрьевна",
                        "143600, Московская область, г. Волоколамск, ул. Щорса, д. 12, кв. 45"))
                .isEqualTo(wanted);
        assertThat(lines(
                        "RU",
                        "Щербакова Анна Юрьевна",
                        "143600, Московская область",
                        "г. Волоколамск",
                        "ул. Щорса, д. 12, кв. 45",
                        "Россия"))
                .isEqualTo(wanted);
    }

    @Test
    void lines_that_end_in_the_postcode_stay_as_they_are_typed() {
        String[] typed = {"Анна", "ул. Щорса, д. 12", "г. Москва", "101000"};
        assertThat(lines("RU", typed)).isEqualTo(Arrays.asList(typed));
    }

    @Test
    void what_is_not_understood_keeps_its_order_and_every_word() {
        assertThat(lines("RU", "Анна", "101000 Москва", "Хитрый дом за мостом, вход со двора"))
                .containsExactly("Анна", "Москва", "Хитрый дом за мостом, вход со двора", "101000");
    }
}
