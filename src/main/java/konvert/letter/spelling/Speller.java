package konvert.letter.spelling;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Spelling of Russian words by Morfologik with LanguageTool's dictionary. Fit for several threads; the dictionary is read
 * when the first word is asked for.
 */
public final class Speller {

    private static final Locale RUSSIAN = Locale.of("ru");
    private static final Pattern HYPHEN = Pattern.compile("-");
    private static final int MOST_SUGGESTIONS = 7;

    private final Predicate<String> own;

    private Speller(Predicate<String> own) {
        this.own = own;
    }

    /** Knows the dictionary alone. */
    public static Speller plain() {
        return new Speller(word -> false);
    }

    /**
     * Knows other words besides, in these forms.
     *
     * @param own whether a word, folded by {@link Lemmas#folded}, is known: the user's own words, names of the directory
     */
    public static Speller with(Predicate<String> own) {
        return new Speller(own);
    }

    /** For one text and one thread. */
    public Session session() {
        return new Session();
    }

    /** Whether the word is spelled right. */
    public boolean accepts(String word) {
        return session().accepts(word, true);
    }

    /** What may have been meant, likeliest first, with a capital where the word has one. */
    public List<String> suggestions(String word) {
        return session().suggestions(word);
    }

    /** Looks up words one after another. */
    public final class Session {

        private final Lemmas lemmas = new Lemmas();
        private final morfologik.speller.Speller speller = new morfologik.speller.Speller(Dictionaries.spelling(), 1);

        private Session() {}

        /**
         * Whether the word is spelled right. A capital inside a sentence marks a name, which no dictionary has whole.
         *
         * @param begins whether the word begins its sentence
         */
        public boolean accepts(String word, boolean begins) {
            String folded = Lemmas.folded(word);
            boolean capital = Character.isUpperCase(word.codePointAt(0));
            boolean abbreviation = word.length() > 1 && word.equals(word.toUpperCase(RUSSIAN));
            return (capital && !begins)
                    || abbreviation
                    || folded.length() == 1
                    || isWord(folded)
                    || (folded.indexOf('-') > 0 && HYPHEN.splitAsStream(folded).allMatch(this::isPart));
        }

        private boolean isPart(String part) {
            return part.length() <= 2 || isWord(part) || Compounds.BEGINNINGS.contains(part);
        }

        private boolean isWord(String folded) {
            return lemmas.knows(folded) || speller.isInDictionary(folded) || own.test(folded);
        }

        List<String> suggestions(String word) {
            String lower = word.toLowerCase(RUSSIAN);
            boolean capital = Character.isUpperCase(word.codePointAt(0));
            List<String> near = speller.findReplacements(lower);
            if (near.isEmpty()) {
                near = new morfologik.speller.Speller(Dictionaries.spelling(), 2).findReplacements(lower);
            }
            return near.stream()
                    .distinct()
                    .limit(MOST_SUGGESTIONS)
                    .map(found -> capital ? found.substring(0, 1).toUpperCase(RUSSIAN) + found.substring(1) : found)
                    .toList();
        }
    }

    private static final class Compounds {
        static final Set<String> BEGINNINGS = Set.of(
                "юго", "северо", "онлайн", "мини", "супер", "арт", "видео", "аудио", "фото", "кино", "веб", "поп",
                "рок", "кое", "таки", "полу", "светло", "темно", "бело", "черно", "желто", "красно", "сине", "зелено",
                "ярко", "бледно");
    }
}
