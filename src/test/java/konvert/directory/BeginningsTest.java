package konvert.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import konvert.russian.Romanisation;
import konvert.russian.Scheme;
import konvert.tools.Crowd;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BeginningsTest {

    @ParameterizedTest
    @CsvSource({"бахтин, bakhtin", "ежов, yezhov", "ежов, ezhov", "ёлкин, Jolkin", "щорс, Schtschors", "хан, khan"})
    void a_word_may_be_meant_by_any_of_its_spellings(String word, String typed) {
        assertThat(new Beginnings(typed).test(word)).isTrue();
    }

    @Test
    void a_word_that_begins_otherwise_is_not_meant() {
        assertThat(new Beginnings("Bakhtin Aleksandr").test("жуков")).isFalse();
        assertThat(new Beginnings("Бахтин").test("бахтин"))
                .as("nothing in Latin letters")
                .isFalse();
    }

    @Test
    void every_spelling_of_many_names_is_foreseen() {
        assertThat(Stream.concat(BundledDirectory.load().people().stream(), Crowd.of(3000).people().stream())
                        .flatMap(person -> SearchText.withYo(person.name().full(), true).stream())
                        .distinct())
                .allSatisfy(word -> assertThat(Romanisation.spellings(word))
                        .allMatch(latin -> latin.isEmpty() || new Beginnings(latin).test(word)));
    }

    @Test
    void whoever_is_looked_for_by_name_is_found_as_among_all_spellings() {
        Directory directory = BundledDirectory.load();
        PeopleSearch whole = PeopleSearch.withoutPlaces(directory);

        for (Person person : directory.people()) {
            List<String> queries = List.of(
                    person.name().full(),
                    person.name().surname(),
                    Romanisation.name(person.name()),
                    Romanisation.in(Scheme.GERMAN, person.name().surname()));
            assertThat(queries)
                    .allSatisfy(query -> assertThat(wholeNames(PeopleSearch.forOneName(directory, query), query))
                            .isEqualTo(wholeNames(whole, query)));
        }
    }

    private static List<String> wholeNames(PeopleSearch search, String query) {
        return search.find(query).stream()
                .filter(hit -> hit.isWholeName() && hit.why() != PeopleSearch.Why.SLIP)
                .map(hit -> hit.person().id())
                .toList();
    }
}
