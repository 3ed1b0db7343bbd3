package konvert.post;

import java.util.Locale;

/** Latin letters that look like Cyrillic ones: typed by mistake, they stand inside Russian words. */
final class LookAlikes {

    private static final String LATIN = "aceopxyABCEHKMOPTXY";
    private static final String CYRILLIC = "асеорхуАВСЕНКМОРТХУ";

    private LookAlikes() {}

    static boolean isLookAlike(char c) {
        return LATIN.indexOf(c) >= 0;
    }

    static boolean isLatin(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    /** Whether every Latin letter of the word could have been meant as a Cyrillic one. */
    static boolean onlyLooksLatin(String word) {
        for (int i = 0; i < word.length(); i++) { // a loop: asked for every word there is
            if (isLatin(word.charAt(i)) && !isLookAlike(word.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Small letters, ё as е; with {@code russian}, look-alikes as what they look like. */
    static String folded(String word, boolean russian) {
        StringBuilder folded = new StringBuilder(word);
        for (int i = 0; russian && i < folded.length(); i++) {
            int at = LATIN.indexOf(folded.charAt(i));
            if (at >= 0) {
                folded.setCharAt(i, CYRILLIC.charAt(at));
            }
        }
        return folded.toString().toLowerCase(Locale.ROOT).replace('ё', 'е').replace('–', '-');
    }
}
