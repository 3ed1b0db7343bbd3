package konvert.directory;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import konvert.directory.FacilityText.Unit;
import org.jspecify.annotations.Nullable;

/**
 * A facility of the table, ready to be compared with {@link Clues}.
 *
 * @param whole what it is a part of
 * @param subjects ids of the territorial bodies of the federal subject it stands in
 * @param towns own names of its settlements, as stems
 * @param nicknames each as stems
 */
record KnownFacility(
        Facility facility,
        Unit unit,
        @Nullable Unit whole,
        Set<String> subjects,
        List<Set<String>> towns,
        Set<String> street,
        List<List<String>> nicknames) {

    private static final double KIND = 0.2;
    private static final double NUMBER = 0.2;
    private static final double BODY = 0.25;
    private static final double TOWN = 0.1;
    private static final double POSTCODE = 0.2;
    private static final double STREET = 0.05;

    KnownFacility(Facility facility, BodyNames names) {
        this(
                facility,
                new Unit(facility.type(), facility.number()),
                FacilityText.of(facility.name()).whole(),
                names.in(FacilityWords.stems(facility.region())),
                Stream.of(facility.address().city(), facility.address().locality())
                        .filter(Objects::nonNull)
                        .map(FacilityWords::name)
                        .toList(),
                FacilityWords.name(Objects.requireNonNullElse(facility.address().street(), "")),
                Nicknames.of(facility).stream().map(FacilityWords::stems).toList());
    }

    /** The postcode of the envelope first, then those of the sources. */
    static Set<String> postcodes(Facility facility) {
        Set<String> postcodes = new LinkedHashSet<>();
        postcodes.add(facility.address().postcode());
        facility.sources().stream()
                .map(Facility.Source::postcode)
                .filter(Objects::nonNull)
                .forEach(postcodes::add);
        return postcodes;
    }

    /** Whether region, town, postcode or nickname say that it is this one. */
    boolean isPlaced(Clues clues) {
        return isInRegion(clues.regions())
                || isInTown(clues)
                || postcodes(facility).contains(clues.postcode())
                || hasNickname(clues);
    }

    boolean hasNickname(Clues clues) {
        return nicknames.stream().anyMatch(nickname -> clues.text().stems().containsAll(nickname));
    }

    /** How much of what was published fits, of all that can be compared. */
    double score(Clues clues) {
        Unit published = clues.text().first();
        double fits = 0;
        double of = KIND + NUMBER;
        Unit wholeOf = clues.text().whole();
        if (wholeOf != null && unit.kind().equals(wholeOf.kind())) {
            published = wholeOf;
        }
        if (published != null) {
            fits += unit.kind().equals(published.kind()) ? KIND : 0;
            fits += Objects.equals(unit.number(), published.number()) ? NUMBER : 0;
        }
        if (!clues.bodies().isEmpty()
                || clues.text().federal()
                || !clues.regions().isEmpty()) {
            of += BODY;
            fits += isOfBody(clues) ? BODY : 0;
        }
        if (!clues.towns().isEmpty()) {
            of += TOWN;
            fits += isInTown(clues) ? TOWN : 0;
        }
        if (!clues.postcode().isEmpty()) {
            of += POSTCODE;
            fits += postcodes(facility).contains(clues.postcode()) ? POSTCODE : 0;
        }
        if (!clues.street().isEmpty() && !street.isEmpty()) {
            of += STREET;
            fits += street.stream().anyMatch(clues.street()::contains) ? STREET : 0;
        }
        return (fits + (hasNickname(clues) ? BODY : 0)) / (of + (hasNickname(clues) ? BODY : 0));
    }

    private boolean isOfBody(Clues clues) {
        if (clues.text().federal()) {
            return facility.body() == null;
        }
        return clues.bodies().isEmpty()
                ? isInRegion(clues.regions())
                : clues.bodies().contains(Objects.toString(facility.body()));
    }

    private boolean isInRegion(Set<String> regions) {
        return regions.contains(Objects.toString(facility.body()))
                || subjects.stream().anyMatch(regions::contains);
    }

    private boolean isInTown(Clues clues) {
        return clues.towns().stream()
                .anyMatch(town -> towns.stream().anyMatch(own -> own.containsAll(town) || town.containsAll(own)));
    }
}
