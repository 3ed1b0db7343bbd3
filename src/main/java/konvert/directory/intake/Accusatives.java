package konvert.directory.intake;

import java.util.List;
import konvert.russian.PersonName;
import org.jspecify.annotations.Nullable;

/** Names in the accusative, which addresses do not have but articles do: «приговорил Марину Лебедеву». */
final class Accusatives {

    private Accusatives() {}

    /** The nominative of a woman's given name and surname; null where it may be another case, or a man's. */
    static @Nullable PersonName ofWoman(String text) {
        List<String> words = List.of(text.split(" "));
        if (words.size() != 2) {
            return null;
        }
        String given = words.getFirst();
        String surname = words.getLast();
        String nominative = given.endsWith("у") ? cut(given) + "а" : given.endsWith("ю") ? cut(given) + "я" : "";
        boolean woman = PageNames.isKnownForm(nominative)
                && !PageNames.isKnownForm(cut(given))
                && !PageNames.isKnownForm(cut(given) + "й")
                && !PageNames.isKnownForm(cut(given) + "ь");
        if (!woman || !(surname.endsWith("у") || surname.endsWith("ую"))) {
            return null;
        }
        return surname.endsWith("ую")
                ? new PersonName(surname.substring(0, surname.length() - 2) + "ая", nominative, null)
                : new PersonName(cut(surname) + "а", nominative, null);
    }

    private static String cut(String word) {
        return word.substring(0, word.length() - 1);
    }
}
