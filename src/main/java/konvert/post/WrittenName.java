package konvert.post;

import java.util.List;
import konvert.russian.CaseForms;
import konvert.russian.GivenNames;
import konvert.russian.PersonName;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a Cyrillic name in whatever case it is written.
 *
 * @param surname null where only given name and patronymic are there
 */
record WrittenName(
        @Nullable String surname,
        @Nullable String given,
        @Nullable String patronymic) {

    /** Surname first, unless the patronymic stands between, or the first of two words is the given name. */
    static WrittenName parse(String text) {
        List<String> words = List.of(text.split(" "));
        int size = words.size();
        boolean turkic = size > 2 && BlockWords.isNameParticle(words.getLast());
        boolean joined = size > 2 && BlockWords.isNameParticle(afterHyphen(words.getLast()));
        int patronymic = turkic ? size - 2 : joined ? size - 1 : lastPatronymic(words);
        if (patronymic < 0) {
            boolean givenFirst = size == 2 && isGiven(words.get(0)) && !isGiven(words.get(1));
            return givenFirst
                    ? new WrittenName(words.get(1), words.get(0), null)
                    : new WrittenName(words.get(0), joined(words, 1, size), null);
        }
        int end = turkic ? size : patronymic + 1;
        if (end < size) {
            return new WrittenName(joined(words, end, size), joined(words, 0, patronymic), words.get(patronymic));
        }
        return patronymic == 1
                ? new WrittenName(null, words.get(0), joined(words, 1, end))
                : new WrittenName(words.get(0), joined(words, 1, patronymic), joined(words, patronymic, end));
    }

    private static String afterHyphen(String word) {
        return word.substring(word.lastIndexOf('-') + 1);
    }

    /** A surname such as «Иванович» stands first and does not count. */
    private static int lastPatronymic(List<String> words) {
        for (int i = words.size() - 1; i > 0; i--) {
            if (NameShape.isPatronymic(words.get(i)) && (i > 1 || (words.size() < 4 && !isGiven(words.get(i))))) {
                return i;
            }
        }
        return -1;
    }

    static boolean isGiven(String word) {
        return GivenNames.isKnown(word) || CaseForms.isOfGivenName(word);
    }

    private static @Nullable String joined(List<String> words, int from, int to) {
        return from < to ? String.join(" ", words.subList(from, to)) : null;
    }

    /** The same parts taken as a nominative; null without a surname. */
    @Nullable
    PersonName asItStands() {
        return surname == null ? null : new PersonName(surname, given, patronymic);
    }
}
