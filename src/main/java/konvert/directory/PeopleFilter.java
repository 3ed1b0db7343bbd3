package konvert.directory;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What people are narrowed to: of every facet that has values here a person must have one.
 *
 * @param chosen the values in the order they were chosen; no facet without any
 */
public record PeopleFilter(Map<Facet, List<String>> chosen) {

    /** Everyone. */
    public static final PeopleFilter NONE = new PeopleFilter(Map.of());

    public PeopleFilter {
        Map<Facet, List<String>> kept = new EnumMap<>(Facet.class);
        chosen.forEach((facet, values) -> {
            if (!values.isEmpty()) {
                kept.put(facet, List.copyOf(new LinkedHashSet<>(values)));
            }
        });
        chosen = Map.copyOf(kept);
    }

    public boolean isEmpty() {
        return chosen.isEmpty();
    }

    /** The values chosen of a facet. */
    public List<String> of(Facet facet) {
        return chosen.getOrDefault(facet, List.of());
    }

    public boolean has(Facet facet, String value) {
        return of(facet).contains(value);
    }

    Set<Facet> facets() {
        return chosen.keySet();
    }

    /** With the value if it was not there, else without it. */
    public PeopleFilter toggled(Facet facet, String value) {
        List<String> values = new ArrayList<>(of(facet));
        if (!values.remove(value)) {
            values.add(value);
        }
        return with(facet, values);
    }

    /** With these values of the facet and no others. */
    public PeopleFilter with(Facet facet, List<String> values) {
        Map<Facet, List<String>> all = new EnumMap<>(Facet.class);
        all.putAll(chosen);
        all.put(facet, values);
        return new PeopleFilter(all);
    }
}
