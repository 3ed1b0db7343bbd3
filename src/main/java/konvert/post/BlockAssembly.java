package konvert.post;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import konvert.post.BlockPart.Kind;
import konvert.post.PublishedAddress.Status;
import org.jspecify.annotations.Nullable;

/** Puts the parts of a block in their fields. */
final class BlockAssembly {

    private static final Set<Kind> ADDRESS = Set.of(Kind.COUNTRY, Kind.HOUSE, Kind.PO_BOX);

    private static final int MOST_WORDS_OF_AN_AREA = 4;

    private final BlockText block;
    private final List<BlockPart> parts;
    private final BlockPeople people;
    private final @Nullable String otherPostcode;

    BlockAssembly(BlockText block, List<BlockPart> all) {
        this.block = block;
        int repeat = BlockRepeat.start(block, all);
        otherPostcode = BlockRepeat.otherPostcode(block, all);
        List<BlockPart> once = all.subList(0, repeat);
        people = new BlockPeople(block, once);
        parts = new ArrayList<>();
        for (int i = 0; i < once.size(); i++) {
            BlockPart part = once.get(i);
            if (part.kind() == Kind.PLAIN && !people.isPerson(i)) {
                part = placed(once, i);
            }
            parts.add(part);
        }
        parts.replaceAll(this::ofCity);
    }

    /** «п. Молодёжный-11» of a city is no settlement of its own: the number is that of its post office. */
    private BlockPart ofCity(BlockPart part) {
        boolean numbered = part.area() == AreaType.VILLAGE
                && written(part).matches(".*\\p{L}-\\d+")
                && parts.stream().anyMatch(other -> other.area() == AreaType.CITY);
        return numbered ? new BlockPart(part.kind(), part.from(), part.to(), AreaType.DISTRICT) : part;
    }

    PublishedAddress address() {
        List<BlockPart> settlements = settlements();
        String locality = settlements.isEmpty() ? null : written(settlements.getLast());
        String city = settlements.size() < 2 ? null : written(settlements.getFirst());
        BlockPart facility = facility();
        PublishedAddress read = new PublishedAddress(
                people.people(),
                postcode(),
                first(AreaType.REGION),
                joined(part -> part.area() == AreaType.DISTRICT),
                city,
                locality,
                joined(BlockPart::isStreet),
                joined(part -> part.kind() == Kind.HOUSE),
                first(Kind.PO_BOX),
                facility == null ? null : written(facility),
                unit(facility),
                first(Kind.COUNTRY),
                status(),
                Notices.services(block),
                List.of());
        return AddressDoubts.added(read, otherPostcode);
    }

    /** Words without a type: a settlement where there is none, else a street. */
    private BlockPart placed(List<BlockPart> all, int at) {
        BlockPart plain = all.get(at);
        if (!looksLikeAPlace(all, plain)) {
            return plain;
        }
        boolean settlement = Stream.concat(all.stream(), parts.stream()).anyMatch(BlockPart::isSettlement);
        BlockPart next = at + 1 < all.size() ? all.get(at + 1) : null;
        boolean houseNext = next != null && next.kind() == Kind.HOUSE;
        boolean street = all.stream().anyMatch(BlockPart::isStreet);
        boolean behindLarger =
                at > 0 && (all.get(at - 1).area() != null || all.get(at - 1).kind() == Kind.POSTCODE);
        AreaType area = settlement || (houseNext && !street && !behindLarger) ? AreaType.STREET : AreaType.TOWN;
        return new BlockPart(Kind.AREA, plain.from(), plain.to(), area);
    }

    private boolean looksLikeAPlace(List<BlockPart> all, BlockPart part) {
        BlockToken first = block.token(part.from());
        long words = 0;
        long small = 0;
        for (int i = part.from(); i < part.to(); i++) {
            words += block.token(i).isWord() ? 1 : 0;
            small += block.token(i).isSmall() ? 1 : 0;
        }
        boolean address = parts.stream()
                .anyMatch(p -> p.kind() == Kind.POSTCODE || p.area() != null || ADDRESS.contains(p.kind()));
        boolean begins = address || part.from() == 0;
        boolean addressee = parts.stream().anyMatch(p -> p.kind() == Kind.BIRTH)
                && all.stream()
                        .noneMatch(p -> p.from() > part.from() && (p.area() != null || p.kind() == Kind.POSTCODE));
        boolean heading = ":".equals(block.token(part.to()).text()); // «Братьям Магомедовым: …»
        return first.isCapital()
                && !heading
                && begins
                && !addressee
                && words <= MOST_WORDS_OF_AN_AREA
                && small * 2 <= words
                && (words > 1 || first.text().length() > 2);
    }

    /** The outer one first. */
    private List<BlockPart> settlements() {
        List<BlockPart> found = new ArrayList<>();
        parts.stream()
                .filter(BlockPart::isSettlement)
                .filter(part -> found.stream().noneMatch(other -> written(other).equalsIgnoreCase(written(part))))
                .forEach(found::add);
        if (isSmallToLarge(found)) {
            Collections.reverse(found);
        }
        found.sort((one, other) -> requireNonNull(one.area()).compareTo(requireNonNull(other.area())));
        return found;
    }

    /** Whether the region, or else the postcode, stands behind the settlements. */
    private boolean isSmallToLarge(List<BlockPart> settlements) {
        int first = settlements.isEmpty() ? 0 : settlements.getFirst().from();
        return parts.stream()
                .filter(part -> part.area() == AreaType.REGION)
                .findFirst()
                .or(() -> ofKind(Kind.POSTCODE).stream().findFirst())
                .filter(part -> part.from() > first)
                .isPresent();
    }

    private @Nullable String postcode() {
        String written = first(Kind.POSTCODE);
        return written == null ? null : written.replace(" ", "");
    }

    private @Nullable BlockPart facility() {
        List<BlockPart> found = ofKind(Kind.FACILITY);
        return found.stream()
                .filter(part -> FacilityReader.isFull(block, part.from(), part.to()))
                .findFirst()
                .orElse(found.isEmpty() ? null : found.getFirst());
    }

    private @Nullable String unit(@Nullable BlockPart facility) {
        String unit = first(Kind.UNIT);
        if (unit != null || facility == null) {
            return unit;
        }
        // «ПФРСИ, ФКУ ИК-9 …»
        return ofKind(Kind.FACILITY).stream()
                .filter(part -> part.from() != facility.from() && part.to() - part.from() <= 2)
                .filter(part -> parts.stream().anyMatch(other -> other.area() != null && other.from() < part.from()))
                .findFirst()
                .map(this::written)
                .orElse(null);
    }

    private @Nullable Status status() {
        List<Status> said = ofKind(Kind.REMARK).stream()
                .flatMap(part -> Stream.ofNullable(BlockWords.REMARK.at(block, part.from())))
                .map(WordPhrases.Found::value)
                .toList();
        return said.isEmpty()
                ? null
                : said.contains(Status.PREVIOUS_ADDRESS) ? Status.PREVIOUS_ADDRESS : said.getFirst();
    }

    private List<BlockPart> ofKind(Kind kind) {
        return parts.stream().filter(part -> part.kind() == kind).toList();
    }

    private @Nullable String first(Kind kind) {
        return ofKind(kind).stream().findFirst().map(this::written).orElse(null);
    }

    private @Nullable String first(AreaType area) {
        return parts.stream()
                .filter(part -> part.area() == area)
                .findFirst()
                .map(this::written)
                .orElse(null);
    }

    private @Nullable String joined(java.util.function.Predicate<BlockPart> wanted) {
        String text = parts.stream()
                .filter(wanted)
                .map(this::written)
                .collect(Collectors.toCollection(LinkedHashSet::new))
                .stream()
                .collect(Collectors.joining(", "));
        return text.isEmpty() ? null : text;
    }

    private String written(BlockPart part) {
        return block.written(part.from(), part.to());
    }
}
