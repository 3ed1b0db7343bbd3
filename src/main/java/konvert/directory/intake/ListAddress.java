package konvert.directory.intake;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import konvert.directory.Custody;
import konvert.directory.Custody.State;
import konvert.directory.Directory;
import konvert.directory.Facility;
import konvert.directory.FacilityMatcher;
import konvert.directory.FacilityMatcher.Matched;
import konvert.directory.FacilityMatcher.Published;
import konvert.directory.MatchNote;
import konvert.post.AddressParser;
import konvert.post.PublishedAddress;
import org.jspecify.annotations.Nullable;

/** Where an entry says that someone is held: in one block, in columns of their own, or in both. */
final class ListAddress {

    private static final Map<PublishedAddress.Status, State> STATES = Map.of(
            PublishedAddress.Status.UNKNOWN, State.ADDRESS_UNKNOWN,
            PublishedAddress.Status.IN_TRANSIT, State.IN_TRANSIT,
            PublishedAddress.Status.EXPECTED, State.EXPECTED,
            PublishedAddress.Status.PREVIOUS_ADDRESS, State.ADDRESS_UNKNOWN);
    private static final String[] PARTS = {
        "facility", "postcode", "region", "district", "locality", "street", "house", "poBox"
    };

    private ListAddress() {}

    /** The text of the address as the list has it; none where it has none. */
    static @Nullable String text(ListEntry entry) {
        String whole = entry.text("address");
        String text = whole == null ? entry.joined(PARTS) : whole;
        return text.isEmpty() ? null : text;
    }

    /** The address in its parts; none where the list has none. */
    static @Nullable PublishedAddress read(ListEntry entry) {
        if (text(entry) == null) {
            return null;
        }
        PublishedAddress block = AddressParser.parse(Objects.requireNonNullElse(entry.text("address"), ""));
        String postcode = entry.text("postcode");
        return new PublishedAddress(
                block.people(),
                postcode == null ? block.postcode() : postcode.replaceAll("[^\\d]|[.,]0$", ""),
                or(entry.text("region"), block.region()),
                or(entry.text("district"), block.district()),
                block.city(),
                or(entry.text("locality"), block.locality()),
                or(entry.text("street"), block.street()),
                or(entry.text("house"), block.house()),
                or(entry.text("poBox"), block.poBox()),
                or(entry.text("facility"), block.facility()),
                or(entry.text("unit"), block.unit()),
                block.country(),
                block.status(),
                block.services(),
                block.warnings());
    }

    static Custody custody(
            ListEntry entry, @Nullable PublishedAddress address, Directory directory, FacilityMatcher matcher) {
        PublishedAddress.Status status = address == null ? null : address.status();
        State said = entry.value("state", ListWords::state);
        if (status != null && said == null) {
            entry.doubt(
                    "address",
                    "address.status." + status.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
        State state = said != null
                ? said
                : address == null
                        ? State.ADDRESS_UNKNOWN
                        : status == null ? State.HELD : STATES.getOrDefault(status, State.HELD);
        return new Custody(
                address == null ? null : facility(entry, address, directory, matcher),
                address == null ? entry.text("unit") : address.unit(),
                state,
                null,
                entry.value("publishedOn", ListValues::day),
                entry.value("seenOn", ListValues::day),
                entry.value("confirmedOn", ListValues::day),
                entry.value("source", ListAddress::link));
    }

    /** A web address. */
    static @Nullable String link(String text) {
        return text.matches("https?://\\S+") ? text : null;
    }

    private static @Nullable String facility(
            ListEntry entry, PublishedAddress address, Directory directory, FacilityMatcher matcher) {
        String named = entry.text("facility");
        if (named != null && directory.facility(named).isPresent()) {
            return named;
        }
        address.warnings()
                .forEach(warning -> entry.doubts().add(new Doubt("address", warning.key(), warning.values())));
        String town = Stream.of(address.city(), address.locality())
                .filter(Objects::nonNull)
                .reduce((one, other) -> one + ", " + other)
                .orElse(null);
        Matched matched = matcher.match(
                new Published(address.facility(), address.region(), town, address.street(), address.postcode()));
        Facility facility = matched.facility();
        if (facility == null) {
            entry.doubts().add(doubt(matched.reason()));
        }
        matched.warnings().forEach(note -> entry.doubts().add(doubt(note)));
        return facility == null ? null : facility.id();
    }

    private static Doubt doubt(MatchNote note) {
        return new Doubt(
                "facility",
                note.key(),
                note.values().stream().map(String::valueOf).toList());
    }

    private static @Nullable String or(@Nullable String one, @Nullable String other) {
        return one != null ? one : other;
    }
}
