package konvert.directory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import konvert.directory.FacetValues.Value;
import konvert.directory.PeopleFinder.Option;
import konvert.directory.PeopleSearch.Hit;

/**
 * Narrows people to a filter and counts what every further value would leave. The values of all people of a directory
 * are worked out once for a day, as numbers.
 */
final class PeopleFilters {

    private static final List<Facet> FACETS = List.of(Facet.values());

    private final List<Value> values;
    /** By the number of the person in the directory. */
    private final int[][] ofPerson;

    PeopleFilters(Directory directory, LocalDate today, SortedSet<Integer> months) {
        FacetValues facets = new FacetValues(directory, today, months);
        Map<Value, Integer> numbers = new LinkedHashMap<>();
        facets.always().forEach(value -> number(numbers, value));
        ofPerson = directory.people().stream()
                .map(person -> facets.of(person)
                        .mapToInt(value -> number(numbers, value))
                        .toArray())
                .toArray(int[][]::new);
        values = List.copyOf(numbers.keySet());
    }

    private static int number(Map<Value, Integer> numbers, Value value) {
        return numbers.computeIfAbsent(value, each -> numbers.size());
    }

    /** The people left, in the order they came, and for each facet its options in no particular order. */
    record Narrowed(List<Hit> hits, Map<Facet, List<Option>> options) {}

    Narrowed narrow(List<Hit> hits, PeopleFilter filter) {
        int[] bits = new int[values.size()];
        boolean[] chosen = new boolean[values.size()];
        int asked = 0;
        for (Facet facet : filter.facets()) {
            asked |= bit(facet);
        }
        for (int i = 0; i < bits.length; i++) {
            bits[i] = bit(values.get(i).facet());
            chosen[i] = filter.has(values.get(i).facet(), values.get(i).code());
        }
        int[] counts = new int[values.size()];
        List<Hit> left = new ArrayList<>();
        for (Hit hit : hits) {
            int[] own = ofPerson[hit.number()];
            int missed = asked; // the facets in which the person has none of the values asked for
            for (int value : own) {
                missed = chosen[value] ? missed & ~bits[value] : missed;
            }
            if (missed == 0) {
                left.add(hit);
            }
            for (int value : own) {
                counts[value] += (missed & ~bits[value]) == 0 ? 1 : 0;
            }
        }
        return new Narrowed(left, options(counts));
    }

    private Map<Facet, List<Option>> options(int[] counts) {
        Map<Facet, List<Option>> options = new EnumMap<>(Facet.class);
        for (int i = 0; i < counts.length; i++) {
            Value value = values.get(i);
            options.computeIfAbsent(value.facet(), facet -> new ArrayList<>()).add(new Option(value.code(), counts[i]));
        }
        return options;
    }

    private static int bit(Facet facet) {
        return 1 << FACETS.indexOf(facet);
    }
}
