package konvert.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import konvert.directory.PeopleSearch.Hit;
import konvert.directory.PeopleSearch.Why;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeopleSearchTest {

    private static final PeopleSearch BUNDLED = new PeopleSearch(BundledDirectory.load());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Aleksandr Bakhtin",
                "bakhtin",
                "bakh",
                "Бахтин",
                "бахтин александр",
                "Александр Сергеевич Бахтин",
                "БАХТИН,",
                "  Bakhtin   aleksandr "
            })
    void a_name_in_either_script_and_any_order_brings_the_person_first(String query) {
        assertThat(BUNDLED.find(query).getFirst().person().id()).isEqualTo("bakhtin-aleksandr-1971");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "99999", "999.9", "{0}", "1 2 3 4 5 6 7"})
    void digits_that_nobody_has_find_nobody(String query) {
        assertThat(BUNDLED.find(query)).isEmpty();
        assertThat(BUNDLED.nearest(query)).hasSizeLessThanOrEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({
        "соколов,   sokolov-pyotr-1980, NAME,      1.00",
        "Sokolov,   sokolov-pyotr-1980, ROMANISED, 0.98",
        "петр,      sokolov-pyotr-1980, NAME,      1.00",
        "207.3,     sokolov-pyotr-1980, ARTICLE,   0.70",
        "тверь,     sokolov-pyotr-1980, PLACE,     0.60",
        "Ozerny,    orlova-anna,        PLACE,     0.59",
        "лебедь,    orlova-anna,        PLACE,     0.60",
        "орлова ик, orlova-anna,        PLACE,     0.80"
    })
    void a_hit_says_why_and_how_well(String query, String id, Why why, double score) {
        Hit hit = new PeopleSearch(Samples.twoPeople()).find(query).getFirst();
        assertThat(hit.person().id()).isEqualTo(id);
        assertThat(hit.why()).isEqualTo(why);
        assertThat(hit.score()).isCloseTo(score, org.assertj.core.data.Offset.offset(0.005));
    }

    @ParameterizedTest
    @CsvSource({
        "Соколову Петру,   CASE_FORM",
        "соколовым,        CASE_FORM",
        "Петя Соколов,     SHORT_NAME",
        "Peter Sokolov,    SHORT_NAME",
        "Sokolow Pjotr,    ROMANISED",
        "Sokolov Piotr,    ROMANISED",
        "Sokołow,          ROMANISED",
        "cjrjkjd gtnh,     KEYBOARD",
        "сщлщдщм,          KEYBOARD",
        "скоолов,          SLIP",
        "Sokolof,          SLIP",
        "Соколов Твери,    PLACE",
        "шахматы,          INTEREST",
        "chess,            INTEREST",
        "сизо-9,           PLACE",
        "сизо9,            PLACE",
        "170100,           PLACE"
    })
    void whatever_the_form_the_person_is_found_and_it_is_said_why(String query, Why why) {
        Hit hit = new PeopleSearch(Samples.twoPeople()).find(query).getFirst();
        assertThat(hit.person().id()).isEqualTo("sokolov-pyotr-1980");
        assertThat(hit.why()).isEqualTo(why);
    }

    @Test
    void a_hit_names_the_words_that_were_met() {
        assertThat(new PeopleSearch(Samples.twoPeople())
                        .find("Sokolow твер")
                        .getFirst()
                        .met())
                .containsExactly("соколов", "тверь");
    }

    @Test
    void typing_on_never_loses_the_person_until_the_name_is_whole() {
        PeopleSearch search = new PeopleSearch(Samples.twoPeople());
        String name = "соколов петр ильич";
        assertThat(IntStream.rangeClosed(1, name.length())
                        .mapToObj(length -> search.find(name.substring(0, length))
                                .getFirst()
                                .person()
                                .id()))
                .containsOnly("sokolov-pyotr-1980");
    }

    @Test
    void one_word_of_the_name_is_not_two() {
        assertThat(new PeopleSearch(Samples.twoPeople()).find("соколов соколов"))
                .isEmpty();
    }

    @Test
    void where_nobody_is_found_the_nearest_are_offered() {
        PeopleSearch search = new PeopleSearch(Samples.twoPeople());
        assertThat(search.find("Соколов Вадим")).isEmpty();
        assertThat(search.nearest("Соколов Вадим"))
                .extracting(hit -> hit.person().id())
                .containsExactly("sokolov-pyotr-1980");
        assertThat(search.nearest("сакалов"))
                .extracting(hit -> hit.person().id())
                .containsExactly("sokolov-pyotr-1980");
        assertThat(search.nearest("кшиштоф")).isEmpty();
        assertThat(search.nearest(" ")).isEmpty();
    }

    @Test
    void a_page_pasted_by_mistake_finds_nobody() {
        PeopleSearch search = new PeopleSearch(Samples.twoPeople());
        assertThat(search.find("соколов ".repeat(10_000))).isEmpty();
        assertThat(search.find("соколов".repeat(10_000))).isEmpty();
        assertThat(search.nearest("соколов ".repeat(10_000))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"-", "'", "...", "««»»", "\u0301", "а б в г д е ё ж з и й к л м н о п р с т у ф х ц ч ш", "🙂"})
    void odd_queries_end_well(String query) {
        assertThat(new PeopleSearch(Samples.twoPeople()).find(query)).isNotNull();
        assertThat(new PeopleSearch(Samples.NOTHING).find(query)).isNotNull();
    }

    @Test
    void every_word_must_fit() {
        assertThat(new PeopleSearch(Samples.twoPeople()).find("соколов анна")).isEmpty();
    }

    @Test
    void without_a_query_everyone_in_the_order_of_the_file() {
        List<Hit> everyone = new PeopleSearch(Samples.twoPeople()).find(" ");
        assertThat(everyone).extracting(hit -> hit.person().id()).containsExactly("sokolov-pyotr-1980", "orlova-anna");
    }

    @Test
    void the_beginning_of_a_name_is_not_a_whole_name() {
        PeopleSearch search = new PeopleSearch(Samples.twoPeople());
        assertThat(search.find("Sokolov").getFirst().isWholeName()).isTrue();
        assertThat(search.find("Sokol").getFirst().isWholeName()).isFalse();
        assertThat(search.find("тверь").getFirst().isWholeName()).isFalse();
    }
}
