package konvert.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
