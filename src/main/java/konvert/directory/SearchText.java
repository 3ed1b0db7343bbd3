package konvert.directory;

import java.util.ArrayList;
import java.util.List;
import konvert.russian.Romanisation;

/** Folds texts so that spellings that mean the same are equal. */
final class SearchText {

    private static final String HYPHENS = "-\u2010\u2011";

    private SearchText() {}

    /**
     * The words of a text: small letters, ё as е, no accents, no apostrophes; parts of hyphenated words apart; «207.3»
     * stays whole.
     */
    static List<String> words(String text) {
        return withYo(text.replace('ё', 'е').replace('Ё', 'Е'), true);
    }

    /** The same with the parts of hyphenated words as one («карамурза»). */
    static List<String> joinedWords(String text) {
        return withYo(text.replace('ё', 'е').replace('Ё', 'Е'), false);
    }

    /** Whether {@link #words} and {@link #joinedWords} may differ. */
    static boolean hasHyphen(String text) {
        return text.chars().anyMatch(c -> HYPHENS.indexOf(c) >= 0);
    }

    /** The same with ё as it stands, and the parts of hyphenated words apart or as one. */
    static List<String> withYo(String text, boolean apart) {
        String folded = Romanisation.plain(text);
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (Character.isLetterOrDigit(c) || (c == '.' && isBetweenDigits(folded, i))) {
                word.append(c);
            } else if ((apart || HYPHENS.indexOf(c) < 0) && !word.isEmpty()) {
                words.add(word.toString());
                word.setLength(0);
            }
        }
        if (!word.isEmpty()) {
            words.add(word.toString());
        }
        return words;
    }

    private static boolean isBetweenDigits(String text, int i) {
        return i > 0
                && i + 1 < text.length()
                && Character.isDigit(text.charAt(i - 1))
                && Character.isDigit(text.charAt(i + 1));
    }
}
