package konvert.letter.advice;

import java.lang.Character.UnicodeScript;

/** Which letters a text is written in. */
final class Scripts {

    private static final String LATIN = "abcehkmoptxyu";
    private static final String CYRILLIC = "авсенкмортхуи";

    private Scripts() {}

    /** A word of both scripts with the Latin letters as the Cyrillic ones they look like. */
    static String cyrillic(String folded) {
        StringBuilder word = new StringBuilder(folded);
        for (int i = 0; i < word.length(); i++) {
            int at = LATIN.indexOf(word.charAt(i));
            if (at >= 0) {
                word.setCharAt(i, CYRILLIC.charAt(at));
            }
        }
        return word.toString();
    }

    static boolean hasCyrillic(String text) {
        return text.codePoints().anyMatch(Scripts::isCyrillic);
    }

    static boolean hasLatin(String text) {
        return text.codePoints().anyMatch(Scripts::isLatin);
    }

    static boolean isCyrillic(int c) {
        return UnicodeScript.of(c) == UnicodeScript.CYRILLIC;
    }

    static boolean isLatin(int c) {
        return UnicodeScript.of(c) == UnicodeScript.LATIN;
    }
}
