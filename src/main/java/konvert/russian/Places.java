package konvert.russian;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * Letters of a word, and where they must stand.
 *
 * @param letters small Cyrillic ones
 * @param before what may stand before them: a bit for every letter and for the edge of the word; none for anything
 * @param after the same for what follows
 */
record Places(
        @Nullable BitSet before, String letters, @Nullable BitSet after) {

    static final char FIRST = '\u0400';
    static final int LETTERS = 0x130;

    /** Stands in the sets for the beginning or end of a word. */
    private static final int EDGE = LETTERS;

    private static final String VOWELS = "аеёиоуыэюяіїєѐѝәөүұӣӯӑӗӳӕӓӧӱӹӥӫӛӭѣѵ";
    private static final String SIGNS = "ьъӏҍ";

    /** @param before each a character that may stand there: ^ or $ edge of the word, V vowel, C consonant, or a letter */
    static Places of(@Nullable String before, String letters, @Nullable String after) {
        return new Places(set(before), letters, set(after));
    }

    /** Whether they stand there in the text. */
    boolean fit(String text, int at) {
        return isThere(text, at)
                && (before == null || before.get(neighbour(text, at - 1)))
                && (after == null || after.get(neighbour(text, at + letters.length())));
    }

    /** The place of a letter, of a small one for a capital; negative for what is not Cyrillic. */
    static int index(char letter) {
        int index = Character.toLowerCase(letter) - FIRST;
        return index < LETTERS ? index : -1;
    }

    private boolean isThere(String text, int at) {
        if (at + letters.length() > text.length()) {
            return false;
        }
        for (int i = 0; i < letters.length(); i++) {
            if (Character.toLowerCase(text.charAt(at + i)) != letters.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static int neighbour(String text, int at) {
        int index = at < 0 || at >= text.length() ? -1 : index(text.charAt(at));
        return index < 0 ? EDGE : index;
    }

    private static @Nullable BitSet set(@Nullable String characters) {
        if (characters == null) {
            return null;
        }
        BitSet set = new BitSet(LETTERS + 1);
        characters.chars().forEach(character -> {
            switch (character) {
                case '^', '$' -> set.set(EDGE);
                case 'V' -> VOWELS.chars().forEach(vowel -> set.set(vowel - FIRST));
                case 'C' -> consonants(set);
                default -> set.set(character - FIRST);
            }
        });
        return set;
    }

    private static void consonants(BitSet set) {
        for (char letter = FIRST; letter < FIRST + LETTERS; letter++) {
            if (Character.isLetter(letter) && VOWELS.indexOf(letter) < 0 && SIGNS.indexOf(letter) < 0) {
                set.set(letter - FIRST);
            }
        }
    }
}
