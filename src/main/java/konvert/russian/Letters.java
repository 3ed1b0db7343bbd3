package konvert.russian;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Cyrillic letters as the rules of names see them. */
final class Letters {

    private static final String VOWELS = "аеиоуыэюяіїєөүұәӣӯ";
    private static final String NO_CONSONANTS = VOWELS + "ьъӏ";
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0]+");
    private static final Locale RUSSIAN = Locale.of("ru");

    private Letters() {}

    /** Composed letters (й, ё as one), no blanks at the ends, one blank between words, plain hyphens. */
    static String tidy(String text) {
        if (isPlain(text)) {
            return text;
        }
        return BLANKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFC))
                .replaceAll(" ")
                .replace('\u2010', '-')
                .replace('\u2011', '-')
                .strip();
    }

    /** Whether there is nothing to tidy: Russian letters only. */
    static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c < 'А' || c > 'я') && c != 'ё' && c != 'Ё') {
                return false;
            }
        }
        return true;
    }

    /** Lower case with ё as е: what endings and words are compared by. */
    static String folded(String word) {
        return word.toLowerCase(RUSSIAN).replace('ё', 'е');
    }

    static int syllables(String folded) {
        int count = 0;
        for (int i = 0; i < folded.length(); i++) { // a loop: every rule asks this
            count += VOWELS.indexOf(folded.charAt(i)) >= 0 ? 1 : 0;
        }
        return count;
    }

    /** Letters of the Cyrillic script, apostrophes, and the hyphens or blanks between words. */
    static boolean isCyrillic(String word) {
        return !word.isEmpty()
                && word.codePoints()
                        .allMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.CYRILLIC
                                || "'’ʼ -".indexOf(c) >= 0);
    }

    /** Whether the folded word ends so; in the ending V stands for a vowel and C for a consonant. */
    static boolean endsWith(String folded, String ending) {
        int start = folded.length() - ending.length();
        if (start < 0) {
            return false;
        }
        for (int i = 0; i < ending.length(); i++) {
            if (!fits(folded.charAt(start + i), ending.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean fits(char letter, char pattern) {
        return switch (pattern) {
            case 'V' -> VOWELS.indexOf(letter) >= 0;
            case 'C' -> Character.isLetter(letter) && NO_CONSONANTS.indexOf(letter) < 0;
            default -> letter == pattern;
        };
    }

    /** The ending in capitals where the word is all capitals. */
    static String inCaseOf(String word, String ending) {
        boolean capitals = word.length() > 1 && word.equals(word.toUpperCase(RUSSIAN));
        return capitals ? ending.toUpperCase(RUSSIAN) : ending;
    }
}
