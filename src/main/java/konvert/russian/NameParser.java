package konvert.russian;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells surname, given names and patronymic of a full name apart. */
final class NameParser {

    private NameParser() {}

    /**
     * Surname first; «Павел Дуров» and «Александр Сергеевич Бахтин» are understood as well where the words leave no
     * doubt; in «Виктор Цой» they do, and the order stands. A text in brackets is another name of the person and no part of this one.
     */
    static PersonName parse(String text) {
        String full = text.replaceAll("\\s*\\([^)]*\\)?", "").strip();
        List<String> words = Stream.of(full.split(" ")).toList();
        int size = words.size();
        if (size == 3 && isGivenFirst(words)) {
            return new PersonName(words.get(2), words.get(0), words.get(1));
        }
        if (size == 2
                && isGiven(words.get(0))
                && !isGiven(words.get(1))
                && GenderRules.get().isSurname(words.get(1))
                && patronymicWords(words) == 0) {
            return new PersonName(words.get(1), words.get(0), null);
        }
        int surname = surnameWords(words);
        int patronymic = Math.min(patronymicWords(words), size - surname);
        return new PersonName(
                joined(words.subList(0, surname)),
                none(joined(words.subList(surname, size - patronymic))),
                none(joined(words.subList(size - patronymic, size))));
    }

    /** «Александр Сергеевич Бахтин», as people speak. */
    private static boolean isGivenFirst(List<String> words) {
        boolean lastToo = isPatronymic(words.get(2));
        return isUsualPatronymic(words.get(1)) && (isGiven(words.get(0)) || !lastToo);
    }

    private static boolean isGiven(String word) {
        return GenderRules.get().ofGiven(word) != Gender.UNKNOWN
                || GenderRules.get().given().has(Letters.folded(word));
    }

    /** «фон дер Берг»: small words before a surname belong to it; «Омурбек уулу Бакыт»: a Kyrgyz surname is two words. */
    private static int surnameWords(List<String> words) {
        if (words.size() == 3 && isTurkicWord(words.get(1))) {
            return 2;
        }
        int count = 0;
        while (count < words.size() - 2 && isParticle(words.get(count)) && !isSmall(words.getLast())) {
            count++;
        }
        return count + 1;
    }

    private static boolean isParticle(String word) {
        return isSmall(word)
                && DeclensionRules.get().compounds().particles().words().contains(word);
    }

    private static boolean isSmall(String word) {
        return word.equals(word.toLowerCase(Locale.ROOT));
    }

    /** How many words at the end are the patronymic: «Рза оглы» are two. */
    private static int patronymicWords(List<String> words) {
        String last = words.getLast();
        if (words.size() > 2 && isTurkicWord(last)) {
            return 2;
        }
        return isUsualPatronymic(last) || (words.size() > 2 && isPatronymic(last)) ? 1 : 0;
    }

    private static boolean isTurkicWord(String word) {
        GenderRules.Endings endings = GenderRules.get().patronymic();
        String folded = Letters.folded(word);
        return (endings.m().contains(folded) || endings.f().contains(folded)) && !isUsualPatronymic(word);
    }

    private static boolean isPatronymic(String word) {
        return GenderRules.get().ofPatronymic(word) != Gender.UNKNOWN;
    }

    private static boolean isUsualPatronymic(String word) {
        String folded = Letters.folded(word);
        return Stream.of("ович", "евич", "овна", "евна").anyMatch(folded::endsWith);
    }

    private static String joined(List<String> words) {
        return String.join(" ", words);
    }

    private static @Nullable String none(String text) {
        return text.isEmpty() ? null : text;
    }
}
