package konvert.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import konvert.directory.PeopleFilters.Narrowed;
import konvert.directory.PeopleSearch.Hit;
import org.jspecify.annotations.Nullable;

/** Search, filters and order in one, for the window and the command line alike. Any thread. */
public final class PeopleFinder {

    /** The ages of an address that can be chosen: half a year, a year, two. */
    private static final List<Integer> MONTHS = List.of(6, 12, 24);

    private final Directory directory;
    private final PeopleSearch search;
    private volatile @Nullable Day day;

    /** What depends on the day, and on the ages of an address asked for. */
    private record Day(LocalDate today, SortedSet<Integer> months, PeopleFilters filters, PeopleOrder order) {}

    /** Makes the directory ready to be searched, which takes a while with many people. */
    public PeopleFinder(Directory directory) {
        this.directory = directory;
        search = new PeopleSearch(directory);
    }

    /**
     * A value of a facet that can be chosen.
     *
     * @param count how many people the query and the filters of other facets leave with it
     */
    public record Option(String value, int count) {}

    /**
     * Who was found.
     *
     * @param hits those the filter leaves, in order
     * @param options what can be chosen in each facet, in no particular order
     * @param matched how many the query alone finds
     * @param nearest when it finds nobody, the few it may have meant
     */
    public record Found(List<Hit> hits, Map<Facet, List<Option>> options, int matched, List<Hit> nearest) {

        /** Nobody. */
        public static final Found NOBODY = new Found(List.of(), Map.of(), 0, List.of());

        public int count(Facet facet, String value) {
            return options.getOrDefault(facet, List.of()).stream()
                    .filter(option -> option.value().equals(value))
                    .mapToInt(Option::count)
                    .sum();
        }
    }

    public Directory directory() {
        return directory;
    }

    /** The people whom the query and the filter fit on the day {@code today}. */
    public Found find(String query, PeopleFilter filter, PeopleSort sort, LocalDate today) {
        Day now = on(today, months(filter));
        List<Hit> hits = search.find(query);
        Narrowed narrowed = now.filters.narrow(hits, filter);
        return new Found(
                now.order.sorted(narrowed.hits(), sort),
                narrowed.options(),
                hits.size(),
                hits.isEmpty() ? search.nearest(query) : List.of());
    }

    /** Someone among {@code hits} who can be written to, another one than {@code before} where there is another. */
    public Optional<Person> anyone(List<Hit> hits, @Nullable Person before, RandomGenerator chance) {
        List<Person> all = hits.stream()
                .map(Hit::person)
                .filter(person -> Postable.of(person, directory.facilityOf(person)) == Postable.YES)
                .toList();
        List<Person> others = before == null
                ? all
                : all.stream()
                        .filter(person -> !person.id().equals(before.id()))
                        .toList();
        List<Person> those = others.isEmpty() ? all : others;
        return those.isEmpty() ? Optional.empty() : Optional.of(those.get(chance.nextInt(those.size())));
    }

    private Day on(LocalDate today, SortedSet<Integer> months) {
        Day known = day;
        if (known == null || !known.today.equals(today) || !known.months.equals(months)) {
            known = new Day(
                    today, months, new PeopleFilters(directory, today, months), new PeopleOrder(directory, today));
            day = known;
        }
        return known;
    }

    private static SortedSet<Integer> months(PeopleFilter filter) {
        SortedSet<Integer> months = new TreeSet<>(MONTHS);
        filter.of(Facet.ADDRESS_AGE).stream()
                .filter(value -> !value.equals(Facet.UNKNOWN))
                .forEach(value -> months.add(Integer.valueOf(value)));
        return months;
    }
}
