package konvert.directory;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import konvert.directory.FacilityText.Unit;
import konvert.post.AddressParser;
import konvert.post.PartWords;
import konvert.post.PostalAddress;
import konvert.post.PublishedAddress;
import org.jspecify.annotations.Nullable;

/**
 * Where the address published for a person says something else than that of the facility. The two are compared part by
 * part: order, abbreviations, the case of letters and what only one of them leaves out make no difference.
 *
 * @param parts in the order of an envelope; at least one differs
 * @param published the published address, to be printed; null where it has no postcode or no place
 */
public record AddressDifference(List<Part> parts, @Nullable PostalAddress published) {

    /** What a part says. */
    public enum Field {
        FACILITY,
        STREET,
        HOUSE,
        PO_BOX,
        SETTLEMENT,
        DISTRICT,
        REGION,
        POSTCODE
    }

    /** A word, and whether it is not in the other address. */
    public record Word(String text, boolean differs) {}

    /**
     * One part of both addresses.
     *
     * @param published as written, null where it is not there
     * @param known the facility's, null where it has none
     */
    public record Part(
            Field field,
            @Nullable String published,
            @Nullable String known,
            boolean differs) {

        /** The words published. */
        public List<Word> publishedWords() {
            return words(published, known);
        }

        /** The words of the facility's address. */
        public List<Word> knownWords() {
            return words(known, published);
        }

        private List<Word> words(@Nullable String text, @Nullable String other) {
            if (text == null) {
                return List.of();
            }
            Set<String> there = other == null ? Set.of() : PartWords.all(other);
            List<String> words = Arrays.asList(text.split(" "));
            // of two facilities kind and number tell, not how much of the body is named
            boolean numbered = field == Field.FACILITY && words.stream().anyMatch(Part::hasDigit);
            List<Word> marked = words.stream()
                    .map(word -> new Word(
                            word, differs && !there.containsAll(PartWords.all(word)) && (!numbered || hasDigit(word))))
                    .toList();
            boolean none = differs && marked.stream().noneMatch(Word::differs); // «ул.» and «пер.»
            return none ? words.stream().map(word -> new Word(word, true)).toList() : marked;
        }

        private static boolean hasDigit(String word) {
            return word.chars().anyMatch(Character::isDigit);
        }
    }

    public AddressDifference {
        parts = List.copyOf(parts);
    }

    /** Where what was published for the person says something else than the facility; none where nothing was. */
    public static Optional<AddressDifference> of(Person person, Facility facility) {
        String text = person.publishedAddress();
        return text == null ? Optional.empty() : of(AddressParser.parse(text), facility);
    }

    /** Where the two say something else; none where they agree. */
    static Optional<AddressDifference> of(PublishedAddress read, Facility facility) {
        PostalAddress known = facility.address();
        Set<String> places = new HashSet<>();
        Stream.of(known.region(), known.district(), known.city(), known.locality(), known.street())
                .filter(Objects::nonNull)
                .forEach(place -> places.addAll(PartWords.own(place)));
        List<Part> parts = new ArrayList<>();
        add(parts, Field.FACILITY, read.facility(), FacilityName.postal(facility), AddressDifference::isOther);
        add(parts, Field.STREET, read.street(), known.street(), (one, other) -> isOtherStreet(one, other, places));
        add(parts, Field.HOUSE, read.house(), known.house(), AddressDifference::isOtherHouse);
        add(
                parts,
                Field.PO_BOX,
                read.poBox(),
                known.poBox(),
                (one, other) -> !digits(one).equals(digits(other)));
        add(
                parts,
                Field.SETTLEMENT,
                joined(read.city(), read.locality()),
                joined(known.city(), known.locality()),
                (one, other) -> !places.containsAll(PartWords.own(one)));
        add(
                parts,
                Field.DISTRICT,
                read.district(),
                known.district(),
                (one, other) -> other != null && Collections.disjoint(places, PartWords.own(one)));
        add(
                parts,
                Field.REGION,
                read.region(),
                known.region(),
                (one, other) -> other != null
                        && Collections.disjoint(PartWords.region(one), PartWords.region(other))
                        && !places.containsAll(PartWords.own(one)));
        add(parts, Field.POSTCODE, read.postcode(), known.postcode(), (one, other) -> !one.equals(other));
        return parts.stream().anyMatch(Part::differs)
                ? Optional.of(new AddressDifference(parts, printable(read)))
                : Optional.empty();
    }

    /** Those that differ. */
    public List<Part> differing() {
        return parts.stream().filter(Part::differs).toList();
    }

    /** What was published, on one line. */
    String line() {
        return parts.stream().map(Part::published).filter(Objects::nonNull).collect(Collectors.joining(", "));
    }

    /** The value published for a part; null where there is none. */
    public @Nullable String published(Field field) {
        return parts.stream()
                .filter(part -> part.field() == field)
                .map(Part::published)
                .findFirst()
                .orElse(null);
    }

    private static void add(
            List<Part> parts,
            Field field,
            @Nullable String published,
            @Nullable String known,
            BiPredicate<String, @Nullable String> isOther) {
        if (published != null || known != null) {
            parts.add(new Part(field, published, known, published != null && isOther.test(published, known)));
        }
    }

    /** Whether the two are of another kind or number; a part of a prison is the prison as well. */
    private static boolean isOther(String published, @Nullable String known) {
        FacilityText one = FacilityText.of(published);
        FacilityText other = FacilityText.of(Objects.toString(known, ""));
        List<Unit> units = units(other);
        return one.first() != null
                && !units.isEmpty()
                && units(one).stream().noneMatch(unit -> units.stream().anyMatch(unit::is));
    }

    private static List<Unit> units(FacilityText text) {
        return Stream.of(text.first(), text.whole()).flatMap(Stream::ofNullable).toList();
    }

    private static boolean isOtherStreet(String published, @Nullable String known, Set<String> places) {
        if (known == null) {
            return !places.containsAll(PartWords.own(published));
        }
        Set<String> own = withoutInitials(published, known);
        Set<String> kinds = PartWords.streetKinds(published);
        Set<String> knownKinds = PartWords.streetKinds(known);
        boolean otherKind = !kinds.isEmpty() && !knownKinds.isEmpty() && Collections.disjoint(kinds, knownKinds);
        return otherKind || !places.containsAll(own) || !own.containsAll(withoutInitials(known, published));
    }

    /** The own words of a street but those the other spelling has initials for: «Константина Иванова» and «К. Иванова». */
    private static Set<String> withoutInitials(String street, String other) {
        Set<String> initials = PartWords.initials(other);
        return PartWords.own(street).stream()
                .filter(word -> !initials.contains(word.substring(0, 1)))
                .collect(Collectors.toSet());
    }

    private static boolean isOtherHouse(String published, @Nullable String known) {
        return known == null || !PartWords.house(published).equals(PartWords.house(known));
    }

    private static String digits(@Nullable String text) {
        return Objects.toString(text, "").replaceAll("\\D", "");
    }

    private static @Nullable String joined(@Nullable String city, @Nullable String locality) {
        String both = Stream.of(city, locality).filter(Objects::nonNull).collect(Collectors.joining(", "));
        return both.isEmpty() ? null : both;
    }

    private static @Nullable PostalAddress printable(PublishedAddress read) {
        String postcode = read.postcode();
        boolean placed = read.locality() != null || read.street() != null || read.region() != null;
        return postcode == null || postcode.length() != 6 || !placed
                ? null
                : new PostalAddress(
                        postcode,
                        read.region(),
                        read.district(),
                        read.city(),
                        read.locality(),
                        read.street(),
                        read.house(),
                        read.poBox());
    }
}
