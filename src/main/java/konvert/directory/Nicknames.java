package konvert.directory;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
        try (InputStream table = Nicknames.class.getResourceAsStream("/directory/nicknames.json")) {
            return new JsonMapper()
                    .readValue(Objects.requireNonNull(table), Table.class).nicknames().stream()
                            .collect(Collectors.toUnmodifiableMap(Named::facility, Named::names));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
