package konvert.directory.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import konvert.directory.Custody;
import konvert.directory.Custody.State;
import konvert.directory.Facility;
import konvert.directory.FacilityMatcher;
import konvert.directory.FacilityMatcher.Matched;
import konvert.directory.FacilityMatcher.Published;
import konvert.directory.MatchNote;
import konvert.directory.intake.PageBlocks.Block;
import konvert.post.AddressParser;
import konvert.post.PublishedAddress;
import org.jspecify.annotations.Nullable;

/** Where a published block says that someone is held. */
final class BlockCustody {

    private static final Map<PublishedAddress.Status, State> STATES = Map.of(
            PublishedAddress.Status.UNKNOWN, State.ADDRESS_UNKNOWN,
            PublishedAddress.Status.IN_TRANSIT, State.IN_TRANSIT,
            PublishedAddress.Status.EXPECTED, State.EXPECTED,
            PublishedAddress.Status.PREVIOUS_ADDRESS, State.ADDRESS_UNKNOWN);

    /** Behind an address its services are named within as much text. */
    private static final int SERVICES_AFTER = 400;

    private final FacilityMatcher matcher;

    BlockCustody(FacilityMatcher matcher) {
        this.matcher = matcher;
    }

    Custody of(Page page, @Nullable Block block, boolean guessed, List<Evidence> evidence, List<Doubt> doubts) {
        if (block == null) {
            return CandidateMaker.unknown();
        }
        PublishedAddress address = block.address();
        evidence.add(new Evidence("address", block.span().start(), block.span().end()));
        addParts(page, block, evidence);
        address.warnings().forEach(each -> doubts.add(new Doubt("address", each.key(), each.values())));
        if (guessed) {
            doubts.add(new Doubt("address", "intake.address-guessed", List.of()));
        }
        PublishedAddress.Status status = address.status();
        if (status != null) {
            doubts.add(new Doubt(
                    "address",
                    "address.status."
                            + status.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'),
                    List.of()));
        }
        Matched matched = matched(address);
        Facility facility = matched.facility();
        if (facility == null) {
            doubts.add(doubt(matched.reason()));
        }
        matched.warnings().forEach(note -> doubts.add(doubt(note)));
        State state = status == null ? State.HELD : STATES.getOrDefault(status, State.HELD);
        return new Custody(
                facility == null ? null : facility.id(), address.unit(), state, null, null, null, null, page.url());
    }

    private static Doubt doubt(MatchNote note) {
        return new Doubt(
                "facility",
                note.key(),
                note.values().stream().map(String::valueOf).toList());
    }

    private Matched matched(PublishedAddress address) {
        String town = address.city() == null || address.locality() == null
                ? address.locality()
                : address.city() + ", " + address.locality();
        return matcher.match(
                new Published(address.facility(), address.region(), town, address.street(), address.postcode()));
    }

    private static void addParts(Page page, Block block, List<Evidence> evidence) {
        PublishedAddress address = block.address();
        addPart(page, block, "address.postcode", address.postcode(), evidence);
        addPart(page, block, "address.region", address.region(), evidence);
        addPart(page, block, "address.locality", address.locality(), evidence);
        addPart(page, block, "address.street", address.street(), evidence);
        addPart(page, block, "facility", address.facility(), evidence);
    }

    private static void addPart(Page page, Block block, String field, @Nullable String part, List<Evidence> evidence) {
        int at = part == null ? -1 : page.text().indexOf(part, block.span().start());
        if (part != null && at >= 0 && at + part.length() <= block.span().end()) {
            evidence.add(new Evidence(field, at, at + part.length()));
        }
    }

    /** The services named in the block and in the lines behind it that speak of them. */
    List<String> services(Page page, @Nullable Block block, List<Evidence> evidence) {
        if (block == null) {
            return List.of();
        }
        List<String> services = new ArrayList<>(block.address().services());
        if (!services.isEmpty()) {
            evidence.add(
                    new Evidence("services", block.span().start(), block.span().end()));
        }
        page.sentences().stream()
                .filter(said -> said.start() >= block.span().end()
                        && said.start() < block.span().end() + SERVICES_AFTER)
                .forEach(said -> {
                    List<String> named = AddressParser.parse(page.text(said)).services();
                    if (!named.isEmpty()) {
                        evidence.add(new Evidence("services", said.start(), said.end()));
                        services.addAll(named);
                    }
                });
        return Stream.of(services).flatMap(List::stream).distinct().toList();
    }
}
