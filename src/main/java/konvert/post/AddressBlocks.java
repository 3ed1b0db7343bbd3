package konvert.post;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import konvert.post.AddressBlock.Line;
import org.jspecify.annotations.Nullable;

/**
 * Builds the lines of an envelope in the order of Russian Post (its help pages and Правила № 725, № 234, № 382): name,
 * street and house, settlement, district, region, postcode; on mail from abroad the country the prison is in stands
 * last, in the sender's language and in Russian (UPU; EU Interinstitutional Style Guide 9.1.1).
 */
public final class AddressBlocks {

    /** A line in Russian and in English; the English is none where the Russian one is read everywhere (postcode). */
    private record Pair(String russian, @Nullable String english) {}

    private AddressBlocks() {}

    /** The block as the post of that country wants it. */
    public static AddressBlock of(Addressee addressee, Country from) {
        return of(addressee, from.use(addressee.country()), from);
    }

    /**
     * The block for that use. What the address has no value for leaves no gap, and a city that is its own region stands
     * once.
     *
     * @param from the country the letter is posted in, whose romanisation the Latin lines have; without meaning for
     *     {@link AddressUse#DOMESTIC}
     */
    public static AddressBlock of(Addressee addressee, AddressUse use, Country from) {
        List<Line> lines = new ArrayList<>();
        for (Pair pair : pairs(addressee, new LatinAddress(from.romanisation()))) {
            lines.add(new Line(pair.russian(), Script.CYRILLIC));
            if (use == AddressUse.BILINGUAL && pair.english() != null) {
                lines.add(new Line(pair.english(), Script.LATIN));
            }
        }
        if (use != AddressUse.DOMESTIC) {
            // Both names on one line, which is Cyrillic for its size: the larger minimum holds for both.
            lines.add(new Line(country(from, addressee.country()), Script.CYRILLIC));
        }
        return new AddressBlock(lines);
    }

    private static String country(Country from, Country to) {
        String russian = to.nameRu().toUpperCase(Locale.ROOT);
        String there = from.named(to);
        return there.equals(russian) ? russian : there + " / " + russian;
    }

    private static List<Pair> pairs(Addressee addressee, LatinAddress latin) {
        PostalAddress address = addressee.address();
        List<Pair> pairs = new ArrayList<>();
        if (!addressee.name().isEmpty()) {
            pairs.add(new Pair(addressee.name(), addressee.nameEn()));
        }
        pairs.add(new Pair(addressee.facility(), addressee.facilityEn()));
        if (addressee.unit() != null) {
            pairs.add(new Pair(addressee.unit(), latin.unit(addressee.unit())));
        }
        streetLine(address, latin).ifPresent(pairs::add);
        localityLine(address, latin).ifPresent(pairs::add);
        if (address.city() != null) {
            pairs.add(new Pair(address.city(), settlement(address.city(), latin)));
        }
        if (address.district() != null) {
            pairs.add(new Pair(address.district(), latin.place(address.district())));
        }
        if (address.region() != null && !isCity(address.region(), address)) {
            String english = addressee.regionEn();
            pairs.add(new Pair(address.region(), english == null ? latin.place(address.region()) : english));
        }
        pairs.add(new Pair(address.postcode(), null));
        return pairs;
    }

    private static Optional<Pair> streetLine(PostalAddress address, LatinAddress latin) {
        String house = address.street() == null ? null : address.house();
        String russian = joined(address.street(), house, address.poBox());
        return russian.isEmpty() ? Optional.empty() : Optional.of(new Pair(russian, latin.street(address)));
    }

    /** The settlement; a house without a street stands with it («п. Лесной, д. 1»). */
    private static Optional<Pair> localityLine(PostalAddress address, LatinAddress latin) {
        String locality = address.locality();
        String house = address.street() == null ? address.house() : null;
        String russian = joined(locality, house);
        String english = joined(
                locality == null ? null : settlement(locality, latin), house == null ? null : latin.house(house));
        return russian.isEmpty() ? Optional.empty() : Optional.of(new Pair(russian, english));
    }

    /** The place of delivery in capitals, as USPS IMM 122.1 and DIN 5008 want it. */
    private static String settlement(String settlement, LatinAddress latin) {
        return latin.place(settlement).toUpperCase(Locale.ROOT);
    }

    private static boolean isCity(String region, PostalAddress address) {
        String name = withoutCity(region);
        return Stream.of(address.locality(), address.city())
                .filter(Objects::nonNull)
                .anyMatch(settlement -> withoutCity(settlement).equals(name));
    }

    private static String withoutCity(String name) {
        return name.replaceFirst("^(?:г\\.|г |город )\\s*", "");
    }

    private static String joined(@Nullable String... parts) {
        return Stream.of(parts).filter(Objects::nonNull).collect(Collectors.joining(", "));
    }
}
