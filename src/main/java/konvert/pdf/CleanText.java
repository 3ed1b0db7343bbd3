package konvert.pdf;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Text as typed or pasted, made ready to be set: composed letters (NFC), single spaces, no-break spaces kept, hyphens
 * and dashes that look alike made one. What cannot be seen (control characters, zero-width characters, soft hyphens) is
 * dropped; everything that can be seen stays.
 */
final class CleanText {

    private static final char NO_BREAK_SPACE = '\u00a0';
    private static final Pattern LINE_END = Pattern.compile("\\R");
    private static final Pattern SPACES = Pattern.compile(" {2,}");

    private CleanText() {}

    /** The lines of {@code text}, whatever its line ends; empty ones too. */
    static List<String> lines(String text) {
        return LINE_END.splitAsStream(text).map(CleanText::line).toList();
    }

    /** {@code text} as one line. */
    static String line(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().forEach(c -> append(c, clean));
        return SPACES.matcher(clean).replaceAll(" ").strip();
    }

    private static void append(int codePoint, StringBuilder clean) {
        switch (codePoint) {
            case NO_BREAK_SPACE, '\u2007', '\u202f' -> clean.append(NO_BREAK_SPACE);
            case '\u2010' -> clean.append('-');
            case '\u2012' -> clean.append('\u2013');
            case '\u2015' -> clean.append('\u2014');
            default -> {
                if (Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint)) {
                    clean.append(' ');
                } else if (!isInvisible(codePoint)) {
                    clean.appendCodePoint(codePoint);
                }
            }
        }
    }

    private static boolean isInvisible(int codePoint) {
        int type = Character.getType(codePoint);
        boolean variationSelector = codePoint >= 0xfe00 && codePoint <= 0xfe0f;
        return type == Character.CONTROL || type == Character.FORMAT || variationSelector;
    }
}
