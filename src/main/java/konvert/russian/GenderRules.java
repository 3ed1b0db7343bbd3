package konvert.russian;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** {@code resources/russian/gender.json}: what tells a man's name from a woman's. */
record GenderRules(
        String about,
        String date,
        String source,
        Endings patronymic,
        Names given,
        Endings givenEndings,
        Endings surname) {

    record Endings(List<String> m, List<String> f) {

        Gender of(String folded) {
            return decide(fits(folded, m), fits(folded, f));
        }

        private static boolean fits(String folded, List<String> endings) {
            return endings.stream().anyMatch(folded::endsWith);
        }
    }

    record Names(Set<String> m, Set<String> f) {

        Names {
            m = m.stream().map(Letters::folded).collect(Collectors.toUnmodifiableSet());
            f = f.stream().map(Letters::folded).collect(Collectors.toUnmodifiableSet());
        }

        Gender of(String folded) {
            return decide(m.contains(folded), f.contains(folded));
        }

        boolean has(String folded) {
            return m.contains(folded) || f.contains(folded);
        }
    }

    private static Gender decide(boolean male, boolean female) {
        return male == female ? Gender.UNKNOWN : male ? Gender.MALE : Gender.FEMALE;
    }

    Gender of(PersonName name) {
        return Stream.of(
                        ofPatronymic(name.patronymic()),
                        ofGiven(name.given()),
                        ofSurname(name.surname()),
                        ofGivenEnding(name.given()))
                .filter(gender -> gender != Gender.UNKNOWN)
                .findFirst()
                .orElse(Gender.UNKNOWN);
    }

    Gender ofPatronymic(@Nullable String patronymic) {
        return patronymic == null ? Gender.UNKNOWN : this.patronymic.of(Letters.folded(patronymic));
    }

    /** By the first of several given names; of a double one by the half that only men or only women bear. */
    Gender ofGiven(@Nullable String given) {
        if (given == null) {
            return Gender.UNKNOWN;
        }
        String first = Letters.folded(List.of(given.split(" ")).getFirst());
        return Stream.concat(Stream.of(first), Stream.of(first.split("-")))
                .map(this.given::of)
                .filter(gender -> gender != Gender.UNKNOWN)
                .findFirst()
                .orElse(Gender.UNKNOWN);
    }

    private Gender ofSurname(String surname) {
        String folded = Letters.folded(surname);
        return Letters.syllables(folded) < 2 ? Gender.UNKNOWN : this.surname.of(folded);
    }

    private Gender ofGivenEnding(@Nullable String given) {
        return given == null || this.given.has(Letters.folded(given))
                ? Gender.UNKNOWN
                : givenEndings.of(Letters.folded(given));
    }

    static GenderRules get() {
        return Loaded.RULES;
    }

    /** Read when first asked for. */
    private static final class Loaded {
        static final GenderRules RULES = RussianData.read("gender.json", GenderRules.class);
    }
}
