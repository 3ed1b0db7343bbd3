package konvert.post;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import konvert.data.BundledTable;

/** The kinds of facilities of {@code resources/post/facility-kinds.json}. */
public final class FacilityKinds {

    private record Table(String source, String date, List<FacilityKind> kinds) {}

    private static final Map<String, FacilityKind> KINDS = read();

    private FacilityKinds() {}

    /** The kind of a facility's type («ИК»); none when the table does not know the code. */
    public static Optional<FacilityKind> of(String code) {
        return Optional.ofNullable(KINDS.get(code));
    }

    /** All kinds, in no order. */
    public static Collection<FacilityKind> all() {
        return KINDS.values();
    }

    private static Map<String, FacilityKind> read() {
        return BundledTable.read("/post/facility-kinds.json", Table.class).kinds().stream()
                .collect(Collectors.toUnmodifiableMap(FacilityKind::code, Function.identity()));
    }
}
