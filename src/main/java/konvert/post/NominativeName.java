package konvert.post;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import konvert.russian.CaseForms;
import konvert.russian.Declension;
import konvert.russian.Gender;
import konvert.russian.GivenNames;
import konvert.russian.GrammaticalCase;
import konvert.russian.PersonName;
import org.jspecify.annotations.Nullable;

/**
 * Turns a name as written into the nominative: every part is tried with the nominatives it can come from, and the
 * answer is sure only where exactly one name, declined again, gives what is written.
 */
final class NominativeName {

    private record Reading(@Nullable PersonName name, GrammaticalCase nameCase, boolean sure) {}

    private static final Pattern ENDS_LIKE_A_CASE = Pattern.compile("^[^ -]*[^аеиоуыэюя][ую](?=[ -]|$)");

    /** Surnames that come from no other one: «-ова», «-ина». */
    private static final Pattern ENDS_LIKE_A_WOMANS = Pattern.compile("(?:[оеё]в|[иы]н)а$");

    private NominativeName() {}

    static PublishedPerson person(String written, BirthReader.@Nullable Birth birth) {
        String plain = written.replaceAll("\\s*\\([^)]*\\)?\\s*", " ").strip();
        Reading reading = LookAlikes.isLatin(plain.isEmpty() ? ' ' : plain.charAt(0))
                ? new Reading(LatinName.parse(plain), GrammaticalCase.NOMINATIVE, NameShape.hasPatronymic(plain))
                : read(plain);
        Year year = birth == null ? null : birth.year();
        LocalDate date = birth == null ? null : birth.date();
        return reading == null
                ? new PublishedPerson(written, WrittenName.parse(plain).asItStands(), null, false, year, date)
                : new PublishedPerson(written, reading.name(), reading.nameCase(), reading.sure(), year, date);
    }

    private static @Nullable Reading read(String text) {
        WrittenName written = WrittenName.parse(text);
        if (isNominative(written)) {
            PersonName name = written.asItStands();
            boolean sure =
                    name != null && name.equals(Declension.parse(text)) && Declension.gender(name) != Gender.UNKNOWN;
            return new Reading(name, GrammaticalCase.NOMINATIVE, sure);
        }
        return Stream.of(GrammaticalCase.DATIVE, GrammaticalCase.GENITIVE)
                .flatMap(to -> Stream.of(Gender.MALE, Gender.FEMALE).map(gender -> recover(written, gender, to)))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** By the patronymic; without one, by the given name. */
    private static boolean isNominative(WrittenName name) {
        String patronymic = name.patronymic();
        if (patronymic != null && !patronymic.contains(" ")) {
            String small = patronymic.toLowerCase(Locale.ROOT);
            return Stream.of("ич", "овна", "евна", "ична").anyMatch(small::endsWith);
        }
        String given = name.given();
        return given != null && GivenNames.isKnown(given) && !CaseForms.isOfGivenName(given);
    }

    private static @Nullable Reading recover(WrittenName written, Gender gender, GrammaticalCase to) {
        if (written.patronymic() != null && !mayBe(written.patronymic(), gender, to)) {
            return null;
        }
        List<String> givens =
                part(written.given(), word -> new PersonName("Я.", word, null), PersonName::given, gender, to);
        List<String> patronymics = part(
                written.patronymic(), word -> new PersonName("Я.", null, word), PersonName::patronymic, gender, to);
        String given = givens.stream()
                .filter(GivenNames::isKnown)
                .findFirst()
                .map(GivenNames::withYo)
                .orElse(first(givens, written.given()));
        String patronymic = first(patronymics, written.patronymic());
        boolean changed = !Objects.equals(patronymic, written.patronymic())
                || (given != null && GivenNames.isKnown(given) && !given.equals(written.given()));
        changed |= given != null
                && !given.equals(written.given())
                && written.given() != null
                && ENDS_LIKE_A_CASE.matcher(written.given()).find();
        boolean turkic = patronymic != null && (patronymic.contains(" ") || patronymic.contains("-"));
        Gender known = Declension.gender(new PersonName("Я.", given, patronymic));
        boolean other = known != gender && !(known == Gender.UNKNOWN && !turkic && written.patronymic() == null);
        if (other || (!changed && !turkic && !severalChange(written.given(), givens))) {
            return null;
        }
        String asWritten = written.surname();
        if (asWritten == null) {
            return new Reading(null, to, false);
        }
        List<String> surnames =
                part(asWritten, word -> new PersonName(word, null, null), PersonName::surname, gender, to);
        boolean stressed = !surnames.isEmpty() && surnames.getFirst().endsWith("овой"); // or «-овый»
        String surname = stressed
                ? surnames.getFirst()
                : surnames.stream()
                        .filter(name -> isUsual(name, gender))
                        .findFirst()
                        .orElse(Objects.requireNonNullElse(first(surnames, asWritten), asWritten));
        PersonName name = new PersonName(surname, given, patronymic);
        return new Reading(name, to, !stressed && surname.length() > 3 && isSure(name, written, surnames, gender, to));
    }

    /** Whether a name of several words the tables do not know stands in the case all the same: «Маркусу Северину». */
    private static boolean severalChange(@Nullable String written, List<String> givens) {
        return written != null
                && Stream.of(written.split("[ -]"))
                        .flatMap(word -> CaseForms.nominatives(word).stream())
                        .anyMatch(GivenNames::isKnown)
                && !givens.isEmpty();
    }

    /** Whether the ending of a Russian patronymic leaves room for that gender and case. */
    private static boolean mayBe(String patronymic, Gender gender, GrammaticalCase to) {
        String small = patronymic.toLowerCase(Locale.ROOT);
        boolean dative = to == GrammaticalCase.DATIVE;
        if (small.contains("ич") && !small.contains("ичн")) {
            return gender == Gender.MALE && small.endsWith(dative ? "ичу" : "ича");
        }
        boolean woman = Stream.of("вн", "чн").anyMatch(end -> small.contains(end + (dative ? "е" : "ы")));
        boolean turkic = small.contains(" ") || small.contains("-");
        return turkic || (gender == Gender.FEMALE && woman);
    }

    private static boolean isSure(
            PersonName name, WrittenName written, List<String> surnames, Gender gender, GrammaticalCase to) {
        long usual =
                surnames.stream().filter(surname -> isUsual(surname, gender)).count();
        long others = surnames.stream()
                .filter(surname -> !surname.equals(written.surname()))
                .count();
        boolean unchanged = name.surname().equals(written.surname());
        boolean one = usual == 1
                || ENDS_LIKE_A_WOMANS.matcher(name.surname()).find()
                || (usual == 0 && (unchanged ? others == 0 && !endsLikeACase(name) : others == 1));
        PersonName forward = Declension.decline(name, gender, to).name();
        PersonName asItStands = written.asItStands();
        return one
                && asItStands != null
                && Nominatives.folded(forward.full()).equals(Nominatives.folded(asItStands.full()));
    }

    /** «Черныху» unchanged is more likely a slip than a surname. */
    private static boolean endsLikeACase(PersonName name) {
        return name.surname().matches(".*[уюУЮ]");
    }

    private static List<String> part(
            @Nullable String written,
            Function<String, PersonName> alone,
            Function<PersonName, @Nullable String> part,
            Gender gender,
            GrammaticalCase to) {
        if (written == null) {
            return List.of();
        }
        return Nominatives.of(written, (candidate, form) -> {
            String declined = part.apply(
                    Declension.decline(alone.apply(candidate), gender, to).name());
            return declined != null && Nominatives.folded(declined).equals(Nominatives.folded(form));
        });
    }

    private static @Nullable String first(List<String> found, @Nullable String written) {
        return found.isEmpty() ? written : found.getFirst();
    }

    /** A surname whose ending says that it is one of that gender. */
    private static boolean isUsual(String surname, Gender gender) {
        return Declension.gender(new PersonName(surname, null, null)) == gender;
    }
}
