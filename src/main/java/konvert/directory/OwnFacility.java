package konvert.directory;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import konvert.directory.FacilityText.Unit;
import konvert.post.PostalAddress;
import konvert.post.PublishedAddress;
import konvert.russian.Romanisation;

/** Makes a facility of what the user or a published address says of it, where no directory has it. */
public final class OwnFacility {

    private static final String UNKNOWN_KIND = "учреждение";
    private static final int LONGEST_ID = 60;

    private OwnFacility() {}

    /**
     * The facility of that name; its kind and number are read off the name.
     *
     * @param address with a postcode
     * @param taken ids it cannot have
     */
    public static Facility of(String name, PostalAddress address, Predicate<String> taken) {
        Unit unit = FacilityText.of(name).first();
        String region = Stream.of(address.region(), address.city(), address.locality())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(name);
        return new Facility(
                id(name, taken),
                name,
                unit == null ? UNKNOWN_KIND : unit.kind(),
                unit == null ? null : unit.number(),
                null,
                region.replaceFirst("^г\\. ?", ""),
                null,
                address,
                null,
                List.of(),
                null,
                List.of());
    }

    /** The same of a published address in Russia; none where it has no name or no postcode of six digits. */
    public static Optional<Facility> of(PublishedAddress published, Predicate<String> taken) {
        String name = published.facility();
        String postcode = published.postcode();
        if (name == null || postcode == null || !postcode.matches("\\d{6}") || isAbroad(published)) {
            return Optional.empty();
        }
        PostalAddress address = new PostalAddress(
                postcode,
                published.region(),
                published.district(),
                published.city(),
                published.locality(),
                published.street(),
                published.house(),
                published.poBox());
        return Optional.of(of(name, address, taken));
    }

    private static boolean isAbroad(PublishedAddress published) {
        List<String> all = Stream.of(
                        published.country(), published.region(), published.locality(), published.facility())
                .filter(Objects::nonNull)
                .flatMap(part -> FacilityWords.stems(part).stream())
                .toList();
        return FacilityWords.isElsewhere(Objects.toString(published.postcode(), ""), all);
    }

    private static String id(String name, Predicate<String> taken) {
        String plain = Romanisation.plain(Romanisation.english(name)).toLowerCase(Locale.ROOT);
        String id = "own-" + plain.replaceAll("[^a-z0-9]+", "-");
        String start = id.substring(0, Math.min(id.length(), LONGEST_ID)).replaceAll("-+$", "");
        String free = start;
        for (int number = 2; taken.test(free); number++) {
            free = start + '-' + number;
        }
        return free;
    }
}
