package konvert.russian;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Marks on letters and signs beside them. */
final class Marks {

    private static final Pattern ON_CYRILLIC = Pattern.compile("(?<=\\p{IsCyrillic})\\p{M}+");

    /** Apostrophes, quotation marks and primes: what stands for ъ and ь, or in "O’Neill". */
    private static final String SIGNS = "'\"`´’‘ʼʹʺ′″“”„«»ˈ";

    /** Letters whose mark is no mark to Unicode, and ligatures. */
    private static final Map<Character, String> STROKES = Map.ofEntries(
            Map.entry('ł', "l"),
            Map.entry('đ', "d"),
            Map.entry('ø', "o"),
            Map.entry('ħ', "h"),
            Map.entry('ŧ', "t"),
            Map.entry('ı', "i"),
            Map.entry('ð', "d"),
            Map.entry('þ', "th"),
            Map.entry('ß', "ss"),
            Map.entry('æ', "ae"),
            Map.entry('œ', "oe"),
            Map.entry('ə', "a"));

    /** Above these no Latin letter with a mark stands that anyone types. */
    private static final char LAST = '\u1eff';

    private static final char LAST_LATIN = '\u024f';
    private static final char FIRST_VIETNAMESE = '\u1e00';

    /** By character; others are filled in when they are first asked for. */
    private static final @Nullable String[] PLAIN = new @Nullable String[LAST + 1];

    static {
        SIGNS.chars().filter(sign -> sign <= LAST).forEach(sign -> PLAIN[sign] = "");
        STROKES.forEach((letter, plain) -> {
            PLAIN[letter] = plain;
            PLAIN[Character.toUpperCase(letter)] = plain;
        });
    }

    private Marks() {}

    /** Letters and their marks as one; a mark that cannot be one with its Cyrillic letter, as stress, falls away. */
    static String composed(String text) {
        return hasMarks(text)
                ? ON_CYRILLIC
                        .matcher(Normalizer.normalize(text, Normalizer.Form.NFC))
                        .replaceAll("")
                : text;
    }

    /** Lower case, without marks on Latin letters and without apostrophes and quotation marks. */
    static String plain(String text) {
        String composed = composed(text);
        StringBuilder plain = new StringBuilder(composed.length());
        for (int i = 0; i < composed.length(); i++) {
            char c = composed.charAt(i);
            if (c <= LAST) {
                plain.append(isMark(c) ? "" : plain(c));
            } else if (SIGNS.indexOf(c) < 0) {
                plain.append(c);
            }
        }
        return plain.toString();
    }

    private static String plain(char c) {
        String plain = PLAIN[c];
        if (plain == null) {
            plain = c <= LAST_LATIN || c >= FIRST_VIETNAMESE ? bare(c) : String.valueOf(Character.toLowerCase(c));
            PLAIN[c] = plain;
        }
        return plain;
    }

    private static boolean hasMarks(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isMark(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isMark(char c) {
        return c >= '\u0300' && Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static String bare(char letter) {
        if (letter < 0x80) {
            return String.valueOf(Character.toLowerCase(letter));
        }
        return Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}
