package konvert.directory;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import konvert.data.BundledTable;

/** What people call facilities: the directory's nickname, and those of {@code resources/directory/nicknames.json}. */
public final class Nicknames {

    private record Named(String facility, List<String> names, String source) {}

    private record Table(String about, String date, List<Named> nicknames) {}

    private static final Map<String, List<String>> MORE = read();

    private Nicknames() {}

    /** All nicknames of the facility, its own first. */
    public static List<String> of(Facility facility) {
        return Stream.concat(
                        Stream.ofNullable(facility.nickname()), MORE.getOrDefault(facility.id(), List.of()).stream())
                .toList();
    }

    /** Ids of those that have more than their own. */
    static Set<String> facilities() {
        return MORE.keySet();
    }

    private static Map<String, List<String>> read() {
        return BundledTable.read("/directory/nicknames.json", Table.class).nicknames().stream()
                .collect(Collectors.toUnmodifiableMap(Named::facility, Named::names));
    }
}
