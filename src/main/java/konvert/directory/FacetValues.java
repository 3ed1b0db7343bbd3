package konvert.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.Stream;
import konvert.post.FacilityKind;
import konvert.post.FacilityKinds;

/** The values that people of a directory have in each facet on a day. */
record FacetValues(Directory directory, LocalDate today, SortedSet<Integer> months) {

    /** A value of a facet. */
    record Value(Facet facet, String code) {}

    /** The values that can be chosen whoever the people are. */
    Stream<Value> always() {
        return Stream.of(
                        Stream.of(new Value(Facet.WRITABLE, Facet.YES), new Value(Facet.BIRTHDAY, Facet.YES)),
                        months.stream().map(FacetValues::olderThan),
                        Stream.of(new Value(Facet.ADDRESS_AGE, Facet.UNKNOWN)))
                .flatMap(values -> values);
    }

    Stream<Value> of(Person person) {
        Optional<Facility> facility = directory.facilityOf(person);
        return Stream.of(
                        facility.map(place -> new Value(Facet.REGION, place.region())).stream(),
                        facility.flatMap(place -> FacilityKinds.of(place.type())).map(FacetValues::kind).stream(),
                        person.charges().stream().map(charge -> new Value(Facet.ARTICLE, charge.article())),
                        yes(Facet.WRITABLE, Postable.of(person, facility) == Postable.YES),
                        person.services().stream().map(id -> new Value(Facet.SERVICE, id)),
                        yes(Facet.BIRTHDAY, Birthdays.isSoon(person, today)),
                        languages(person).stream().map(code -> new Value(Facet.LANGUAGE, code)),
                        age(person, facility))
                .flatMap(values -> values)
                .distinct();
    }

    private static Value kind(FacilityKind kind) {
        return new Value(Facet.KIND, kind.kind().name().toLowerCase(Locale.ROOT));
    }

    private static Stream<Value> yes(Facet facet, boolean holds) {
        return holds ? Stream.of(new Value(facet, Facet.YES)) : Stream.empty();
    }

    private static List<String> languages(Person person) {
        return person.languages().isEmpty() ? List.of("ru") : person.languages();
    }

    private Stream<Value> age(Person person, Optional<Facility> facility) {
        LocalDate known = Freshness.known(person, facility, today).orElse(null);
        return known == null
                ? Stream.of(new Value(Facet.ADDRESS_AGE, Facet.UNKNOWN))
                : months.stream()
                        .filter(month -> known.isBefore(today.minusMonths(month)))
                        .map(FacetValues::olderThan);
    }

    private static Value olderThan(int months) {
        return new Value(Facet.ADDRESS_AGE, String.valueOf(months));
    }
}
