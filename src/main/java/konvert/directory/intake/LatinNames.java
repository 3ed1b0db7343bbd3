package konvert.directory.intake;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import konvert.post.AddressParser;
import konvert.post.PublishedPerson;
import konvert.russian.Cyrillisation;
import konvert.russian.GivenNames;
import konvert.russian.PersonName;
import konvert.russian.Romanisation;
import org.jspecify.annotations.Nullable;

/** Names in Latin letters beside those in Cyrillic. */
final class LatinNames {

    private static final int SURE_LENGTH = 4;

    private LatinNames() {}

    /** The likeliest name in Cyrillic letters: «Ilya Yashin» is «Яшин Илья». */
    static PersonName cyrillic(String latin) {
        PersonName name = parts(latin);
        return new PersonName(
                words(name.surname(), false),
                name.given() == null ? null : words(name.given(), true),
                name.patronymic() == null ? null : words(name.patronymic(), false));
    }

    /** The parts of the name, still in Latin letters. */
    private static PersonName parts(String latin) {
        List<String> words = List.of(latin.split(" "));
        PublishedPerson read = AddressParser.parse(latin).person();
        PersonName name = read == null ? null : read.name();
        boolean givenLast = words.size() == 2 && !PageNames.isKnown(words.get(0)) && PageNames.isKnown(words.get(1));
        if (givenLast) {
            return new PersonName(words.get(0), words.get(1), null);
        } else if (name != null && !name.surname().isBlank()) {
            return name;
        }
        return new PersonName(words.getLast(), words.size() > 1 ? words.getFirst() : null, null);
    }

    private static String words(String latin, boolean given) {
        return Stream.of(latin.split(" "))
                .map(word -> Stream.of(word.split("-"))
                        .map(part -> word(part, given))
                        .collect(Collectors.joining("-")))
                .collect(Collectors.joining(" "));
    }

    private static String word(String latin, boolean given) {
        List<String> candidates = Stream.of(latin.replace("x", "ks").replace("X", "Ks"), latin)
                .flatMap(form -> Cyrillisation.candidates(form).stream())
                .toList();
        Optional<String> known =
                given ? candidates.stream().filter(PageNames::isKnownForm).findFirst() : Optional.empty();
        String cyrillic = known.map(GivenNames::withYo).orElse(candidates.isEmpty() ? latin : candidates.getFirst());
        return Character.isLowerCase(latin.charAt(0)) || cyrillic.isEmpty()
                ? cyrillic
                : cyrillic.substring(0, 1).toUpperCase(Locale.ROOT)
                        + cyrillic.substring(1).toLowerCase(Locale.ROOT);
    }

    /** Whether both may be the same name: by their consonants, for there are many ways to romanise. */
    static boolean alike(PersonName cyrillic, String latin) {
        List<String> words =
                Stream.of(latin.split(" ")).map(LatinNames::consonants).toList();
        String surname = consonants(Romanisation.english(cyrillic.surname()));
        String given = cyrillic.given() == null ? null : consonants(Romanisation.english(cyrillic.given()));
        return words.stream().anyMatch(word -> near(word, surname))
                && (given == null || words.stream().anyMatch(word -> near(word, given)));
    }

    private static boolean near(@Nullable String one, String other) {
        return other.equals(one)
                || (one != null
                        && one.length() >= SURE_LENGTH
                        && (one.startsWith(other) || other.startsWith(one))
                        && other.length() >= SURE_LENGTH);
    }

    private static String consonants(String latin) {
        String plain = Romanisation.plain(latin)
                .toLowerCase(Locale.ROOT)
                .replace("x", "ks")
                .replace("ts", "c")
                .replace("tz", "c")
                .replace("ph", "f")
                .replace('w', 'v')
                .replace('q', 'k');
        String consonants = plain.replaceAll("[^bcdfgklmnprstvz]", "");
        return consonants.isEmpty() ? plain : consonants;
    }
}
