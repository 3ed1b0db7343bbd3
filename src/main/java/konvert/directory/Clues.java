package konvert.directory;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A published address taken apart for {@link FacilityMatcher}.
 *
 * @param bodies ids of the territorial bodies the facility's name gives
 * @param regions ids of the bodies of the address's region
 * @param towns the own names of its settlements, as stems
 * @param postcode six digits, or an empty text
 * @param everything all stems of all parts
 */
record Clues(
        FacilityText text,
        Set<String> bodies,
        Set<String> regions,
        List<Set<String>> towns,
        Set<String> street,
        String postcode,
        List<String> everything) {

    Clues(FacilityMatcher.Published published, BodyNames names) {
        this(published, FacilityText.of(text(published.facility())), names);
    }

    private Clues(FacilityMatcher.Published published, FacilityText text, BodyNames names) {
        this(
                text,
                names.in(text.bodiesText()),
                names.in(FacilityWords.stems(text(published.region()))),
                Arrays.stream(text(published.town()).split(","))
                        .map(FacilityWords::name)
                        .filter(name -> !name.isEmpty())
                        .toList(),
                FacilityWords.name(text(published.street())),
                text(published.postcode()).replaceAll("\\D", ""),
                Stream.of(published.facility(), published.region(), published.town())
                        .filter(Objects::nonNull)
                        .flatMap(part -> FacilityWords.stems(part).stream())
                        .toList());
    }

    private static String text(@Nullable String part) {
        return Objects.requireNonNullElse(part, "");
    }
}
