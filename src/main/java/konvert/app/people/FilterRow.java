package konvert.app.people;

import konvert.directory.Facet;
import org.jspecify.annotations.Nullable;

/**
 * A line in the list of what can be chosen.
 *
 * @param value none in the heading of a facet
 */
record FilterRow(Facet facet, @Nullable String value, String name, int count, boolean chosen) {

    static FilterRow heading(Facet facet, String name) {
        return new FilterRow(facet, null, name, 0, false);
    }

    boolean isHeading() {
        return value == null;
    }

    /** Whether it is the same choice, whatever its count has become. */
    boolean isSame(FilterRow other) {
        return facet == other.facet && name.equals(other.name);
    }
}
