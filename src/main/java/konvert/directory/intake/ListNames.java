package konvert.directory.intake;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import konvert.post.AddressParser;
import konvert.post.PublishedPerson;
import konvert.russian.Cyrillisation;
import konvert.russian.Declension;
import konvert.russian.PersonName;
import konvert.russian.Romanisation;
import konvert.russian.Scheme;
import org.jspecify.annotations.Nullable;

/** The name of an entry: in parts or as one text, in Cyrillic or in Latin letters. */
final class ListNames {

    private static final int LONGEST = 150;

    private ListNames() {}

    /**
     * A name.
     *
     * @param latin as it stood, where it is not what the Cyrillic one gives by itself
     */
    record Read(PersonName name, @Nullable String latin) {}

    /** The name of the entry, or nothing where none is there; what is not sure about it is put down. */
    static Optional<Read> of(ListEntry entry) {
        List<String> whole = entry.texts(
                entry.texts("name").isEmpty() && entry.texts("surname").isEmpty() ? "given" : "name");
        String latin = entry.text("latin") != null
                ? entry.text("latin")
                : whole.stream().filter(text -> !isCyrillic(text)).findFirst().orElse(null);
        String surname = entry.text("surname");
        if (surname != null && isCyrillic(surname)) {
            return named(new PersonName(surname, entry.text("given"), entry.text("patronymic")), latin);
        }
        Optional<String> cyrillic = whole.stream().filter(ListNames::isCyrillic).findFirst();
        if (cyrillic.isPresent()) {
            return named(nominative(cyrillic.get(), entry), latin);
        }
        PersonName inLatin = surname != null
                ? new PersonName(surname, entry.text("given"), entry.text("patronymic"))
                : latin == null ? null : parts(latin);
        if (inLatin == null || inLatin.full().chars().noneMatch(Character::isLetter)) {
            return Optional.empty();
        }
        PersonName read = new PersonName(
                cyrillic(inLatin.surname()), cyrillicOrNone(inLatin.given()), cyrillicOrNone(inLatin.patronymic()));
        entry.doubt("name", "list.name-latin", read.full(), inLatin.givenFirst());
        return named(read, inLatin.givenFirst());
    }

    /** A name in the dative, as address lists have it, is brought back to the nominative. */
    private static PersonName nominative(String text, ListEntry entry) {
        PersonName asWritten = Declension.parse(text);
        PublishedPerson read =
                text.length() > LONGEST ? null : AddressParser.parse(text).person();
        PersonName name = read == null ? null : read.name();
        if (name == null || name.equals(asWritten)) {
            return asWritten;
        }
        entry.doubt("name", "list.name-changed", name.full(), text);
        return name;
    }

    private static PersonName parts(String latin) {
        PublishedPerson read =
                latin.length() > LONGEST ? null : AddressParser.parse(latin).person();
        PersonName name = read == null ? null : read.name();
        return name == null ? surnameLast(List.of(latin.strip().split("\\s+", -1))) : name;
    }

    private static PersonName surnameLast(List<String> words) {
        return new PersonName(
                words.getLast(),
                words.size() > 1 ? words.getFirst() : null,
                words.size() > 2 ? String.join(" ", words.subList(1, words.size() - 1)) : null);
    }

    private static Optional<Read> named(PersonName name, @Nullable String latin) {
        boolean differs = latin != null && !words(latin).equals(words(Romanisation.name(name)));
        return Optional.of(new Read(name, differs ? latin : null));
    }

    private static List<String> words(String latin) {
        return Arrays.stream(Romanisation.plain(latin).split("[^a-z]+"))
                .sorted()
                .toList();
    }

    static boolean isCyrillic(String text) {
        return text.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.CYRILLIC);
    }

    private static String cyrillic(String latin) {
        return Cyrillisation.of(Scheme.ENGLISH, latin);
    }

    private static @Nullable String cyrillicOrNone(@Nullable String latin) {
        return latin == null ? null : cyrillic(Objects.requireNonNull(latin));
    }
}
