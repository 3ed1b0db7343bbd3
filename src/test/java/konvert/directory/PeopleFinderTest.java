package konvert.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import konvert.directory.PeopleFinder.Found;
import konvert.directory.PeopleFinder.Option;
import konvert.directory.PeopleSearch.Hit;
import konvert.tools.Crowd;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Filters, counts and orders on six people in three facilities, on 22 November 2026. */
class PeopleFinderTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private static final String SIX = """
            {"id": "a", "name": {"surname": "Ежов", "given": "Лев"}, "born": "1980-12-01", "languages": ["ru", "en"],
             "charges": [{"article": "207.3", "part": "2"}, {"article": "280"}], "services": ["f-pismo"],
             "custody": {"facility": "sizo-9-tver", "state": "held", "confirmedOn": "2026-11-01"}},
            {"id": "b", "name": {"surname": "Ёлкин", "given": "Яков"}, "born": "1984-02-29",
             "charges": [{"article": "207.3"}],
             "custody": {"facility": "sizo-9-tver", "state": "held", "seenOn": "2026-05-21"}},
            {"id": "c", "name": {"surname": "Елагин", "given": "Глеб"}, "born": "1990-11-22",
             "charges": [{"article": "280"}, {"article": "280", "part": "2"}], "services": ["f-pismo", "zonatelecom"],
             "custody": {"facility": "ik-99-tver", "state": "held", "publishedOn": "2024-11-21"}},
            {"id": "d", "name": {"surname": "Ершов", "given": "Борис"}, "born": "1971",
             "custody": {"facility": "ik-99-tver", "state": "in transit", "seenOn": "2026-10-01"}},
            {"id": "e", "name": {"surname": "Ёлкина", "given": "Анна"},
             "custody": {"state": "address unknown", "seenOn": "2026-10-01"}},
            {"id": "f", "name": {"surname": "Ёлкин", "given": "Яков", "patronymic": "Ильич"},
             "custody": {"facility": "ik-99-tver", "state": "held"}}
            """;

    private static final PeopleFinder FINDER =
            new PeopleFinder(Samples.read(Samples.withPeople(SIX)).directory());

    @ParameterizedTest
    @CsvSource({
        "REGION,      Тверская область, a b c d f",
        "REGION,      Омская область,   ''",
        "KIND,        remand_prison,    a b",
        "KIND,        colony,           c d f",
        "ARTICLE,     207.3,            a b",
        "ARTICLE,     280,              a c",
        "WRITABLE,    yes,              a b c f",
        "SERVICE,     zonatelecom,      c",
        "BIRTHDAY,    yes,              a c",
        "LANGUAGE,    ru,               a b c d e f",
        "LANGUAGE,    en,               a",
        "ADDRESS_AGE, 1,                b c d",
        "ADDRESS_AGE, 6,                b c",
        "ADDRESS_AGE, 12,               c",
        "ADDRESS_AGE, 24,               c",
        "ADDRESS_AGE, unknown,          e f"
    })
    void each_facet_leaves_whoever_has_the_value(Facet facet, String value, String ids) {
        assertThat(ids(find("", PeopleFilter.NONE.toggled(facet, value)))).isEqualTo(ids);
    }

    @Test
    void several_values_of_a_facet_are_or_and_facets_are_and() {
        PeopleFilter articles = PeopleFilter.NONE.with(Facet.ARTICLE, List.of("207.3", "280"));
        assertThat(ids(find("", articles))).isEqualTo("a b c");
        assertThat(ids(find("", articles.toggled(Facet.KIND, "colony")))).isEqualTo("c");
        assertThat(ids(find("елкин", articles))).isEqualTo("b");
    }

    @Test
    void a_count_says_what_the_query_and_the_other_facets_leave() {
        assertThat(counts(find("", PeopleFilter.NONE), Facet.KIND)).isEqualTo(Map.of("remand_prison", 2, "colony", 3));
        Found colony = find("", PeopleFilter.NONE.toggled(Facet.KIND, "colony"));
        assertThat(counts(colony, Facet.KIND)).isEqualTo(Map.of("remand_prison", 2, "colony", 3));
        assertThat(counts(colony, Facet.ARTICLE)).isEqualTo(Map.of("207.3", 0, "280", 1));
        assertThat(counts(colony, Facet.ADDRESS_AGE)).isEqualTo(Map.of("6", 1, "12", 1, "24", 1, "unknown", 1));
        Found both = find("", PeopleFilter.NONE.toggled(Facet.KIND, "colony").toggled(Facet.SERVICE, "f-pismo"));
        assertThat(counts(both, Facet.KIND)).isEqualTo(Map.of("remand_prison", 1, "colony", 1));
        assertThat(both.count(Facet.SERVICE, "zonatelecom")).isEqualTo(1);
        Found query = find("ёлкин", PeopleFilter.NONE.toggled(Facet.KIND, "colony"));
        assertThat(query.matched()).isEqualTo(3);
        assertThat(query.count(Facet.ARTICLE, "280")).isZero();
    }

    /** What the counts promise is what choosing the value gives, whatever was chosen before. */
    @Test
    void choosing_a_value_gives_as_many_as_its_count_said() {
        Random random = new Random(3);
        for (int round = 0; round < 500; round++) {
            PeopleFilter filter = PeopleFilter.NONE;
            for (int i = random.nextInt(4); i > 0; i--) {
                filter = toggledAtRandom(filter, random);
            }
            for (Map.Entry<Facet, List<Option>> facet :
                    find("", filter).options().entrySet()) {
                for (Option option : facet.getValue()) {
                    PeopleFilter chosen = filter.with(facet.getKey(), List.of(option.value()));
                    assertThat(find("", chosen).hits())
                            .as("%s and then %s", filter, option)
                            .hasSize(option.count());
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "BEST,      a b c d e f",
        "NAME,      a c b f e d", // ё stands with е: Ёлкин before Ершов
        "BIRTHDAY,  c a b f e d",
        "FRESHNESS, a d b c f e"
    })
    void sorts_put_the_unknown_last_and_in_order_of_their_names(PeopleSort sort, String ids) {
        assertThat(ids(FINDER.find("", PeopleFilter.NONE, sort, TODAY))).isEqualTo(ids);
    }

    @Test
    void another_day_has_other_birthdays_and_ages() {
        PeopleFilter soon = PeopleFilter.NONE.toggled(Facet.BIRTHDAY, Facet.YES);
        assertThat(ids(FINDER.find("", soon, PeopleSort.BEST, LocalDate.of(2027, 1, 30))))
                .isEqualTo("b");
        assertThat(ids(FINDER.find("", soon, PeopleSort.BEST, TODAY))).isEqualTo("a c");
    }

    @Test
    void someone_is_chosen_who_can_be_written_to_and_another_one_when_asked_again() {
        List<Hit> everyone = find("", PeopleFilter.NONE).hits();
        Random random = new Random(1);
        Person before = null;
        Set<String> seen = new TreeSet<>();
        for (int i = 0; i < 50; i++) {
            Person now = FINDER.anyone(everyone, before, random).orElseThrow();
            assertThat(now).isNotEqualTo(before);
            before = now;
            seen.add(now.id());
        }
        assertThat(seen).containsExactly("a", "b", "c", "f");
    }

    @Test
    void the_only_one_is_chosen_again_and_where_there_is_none_nobody() {
        List<Hit> one = find("", PeopleFilter.NONE.toggled(Facet.SERVICE, "zonatelecom"))
                .hits();
        Person only = one.getFirst().person();
        assertThat(FINDER.anyone(one, only, new Random(1))).contains(only);
        List<Hit> unreachable = find("ершов", PeopleFilter.NONE).hits();
        assertThat(unreachable).hasSize(1);
        assertThat(FINDER.anyone(unreachable, null, new Random(1))).isEmpty();
    }

    @Test
    void a_hundred_thousand_people_are_narrowed_counted_and_sorted_in_well_under_50_ms() {
        Directory directory = Crowd.of(100_000);
        PeopleFilters filters = new PeopleFilters(directory, TODAY, new TreeSet<>(List.of(6, 12, 24)));
        PeopleOrder order = new PeopleOrder(directory, TODAY);
        List<Hit> everyone = new PeopleSearch(directory).find("");
        PeopleFilter filter =
                PeopleFilter.NONE.toggled(Facet.WRITABLE, Facet.YES).toggled(Facet.KIND, "colony");
        Duration fastest = IntStream.range(0, 60)
                .mapToObj(run -> {
                    Instant start = Instant.now();
                    List<Hit> left = filters.narrow(everyone, filter).hits();
                    assertThat(order.sorted(left, PeopleSort.NAME)).hasSameSizeAs(left);
                    return Duration.between(start, Instant.now());
                })
                .min(Duration::compareTo)
                .orElseThrow();
        assertThat(fastest).isLessThan(Duration.ofMillis(50));
    }

    private static PeopleFilter toggledAtRandom(PeopleFilter filter, Random random) {
        Map<Facet, List<Option>> options = find("", PeopleFilter.NONE).options();
        Facet facet = List.of(Facet.values()).get(random.nextInt(Facet.values().length));
        List<Option> values = Objects.requireNonNull(options.get(facet));
        return filter.toggled(facet, values.get(random.nextInt(values.size())).value());
    }

    private static Found find(String query, PeopleFilter filter) {
        return FINDER.find(query, filter, PeopleSort.BEST, TODAY);
    }

    private static String ids(Found found) {
        return found.hits().stream().map(hit -> hit.person().id()).collect(Collectors.joining(" "));
    }

    private static Map<String, Integer> counts(Found found, Facet facet) {
        return found.options().getOrDefault(facet, List.of()).stream()
                .collect(Collectors.toMap(Option::value, Option::count));
    }
}
