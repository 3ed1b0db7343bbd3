package konvert.post;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import konvert.russian.PersonName;

/** The parts of a name in Latin letters: «Aleksandr Sergeevich Bakhtin», «ZEYTULLAEV Ruslan Borisovich». */
final class LatinName {

    private LatinName() {}

    /** Surname last, unless the patronymic stands last or the first word is in capitals. */
    static PersonName parse(String text) {
        List<String> words = new ArrayList<>(List.of(text.split(" ")));
        if (words.size() == 1) {
            return new PersonName(text, null, null);
        }
        boolean surnameFirst = isPatronymic(words.getLast())
                || (isCapitals(words.getFirst()) && !isCapitals(words.getLast()))
                || words.size() > 3;
        String surname = surnameFirst ? words.removeFirst() : words.removeLast();
        String given = words.removeFirst();
        return new PersonName(surname, given, words.isEmpty() ? null : String.join(" ", words));
    }

    private static boolean isPatronymic(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        return Stream.of("ovich", "evich", "yich", "ovna", "evna", "ichna", "ogly", "oglu", "kyzy")
                .anyMatch(small::endsWith);
    }

    private static boolean isCapitals(String word) {
        return word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
    }
}
