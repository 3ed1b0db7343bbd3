package konvert.russian;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import konvert.data.BundledTable;
import org.jspecify.annotations.Nullable;

/**
 * {@code resources/russian/gender.json}: what tells a man's name from a woman's.
 *
 * @param surnameOfBoth endings of surnames that men and women bear alike
 */
record GenderRules(
        String about,
        String date,
        String source,
        Endings patronymic,
        Names given,
        Endings givenEndings,
        Endings surname,
        List<String> surnameOfBoth) {

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
                        isTurkic(name.surname()) ? ofPatronymic(name.surname()) : Gender.UNKNOWN,
                        ofGiven(name.given()),
                        ofSurname(name.surname()),
                        ofGivenEnding(name.given()),
                        isSwapped(name) ? ofGiven(name.surname()) : Gender.UNKNOWN)
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

    /** Whether the last word says "son of" or "daughter of": «Омурбек уулу». */
    boolean isTurkic(String words) {
        String last = Letters.folded(words.substring(words.lastIndexOf(' ') + 1));
        return last.length() < words.length()
                && Stream.of(patronymic.m(), patronymic.f()).anyMatch(endings -> endings.contains(last));
    }

    /** «Виктор Цой»: the surname is a usual given name, and the given name is not; either may be the surname. */
    boolean isSwapped(PersonName name) {
        return name.given() != null
                && name.patronymic() == null
                && !name.given().endsWith(".")
                && given.has(Letters.folded(name.surname()))
                && Stream.of(name.given().split("[ -]")).map(Letters::folded).noneMatch(given::has);
    }

    /** Whether a word can only be a surname, by its ending. */
    boolean isSurname(String word) {
        String folded = Letters.folded(word);
        return ofSurname(word) != Gender.UNKNOWN || surnameOfBoth.stream().anyMatch(folded::endsWith);
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
        static final GenderRules RULES = BundledTable.read("/russian/gender.json", GenderRules.class);
    }
}
