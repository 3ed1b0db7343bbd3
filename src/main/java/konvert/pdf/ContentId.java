package konvert.pdf;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Last touches to what OpenPDF has written, which leave every byte where it is. Puts values derived from the content where OpenPDF writes random ones: the file identifier and the six letters before
 * the name of a subset font. The same content gives the same bytes, and no constant tells which program made them.
 */
final class ContentId {

    private static final Pattern SUBSET = Pattern.compile("(?<=/(?:BaseFont|FontName)/)[A-Z]{6}(?=\\+)");
    /**
     * A list of the glyphs in a subset font. It need not be there, and OpenPDF's leaves out glyphs that others are made
     * of, which PDF/A forbids (ISO 19005-2, 6.2.11.4.2).
     */
    private static final Pattern GLYPH_LIST = Pattern.compile("/CIDSet \\d+ 0 R");

    private static final Pattern FILE_ID = Pattern.compile("(?<=/ID \\[)<\\p{XDigit}{32}><\\p{XDigit}{32}>(?=])");
    /** Keeps every byte as one character. */
    private static final Charset BYTES = StandardCharsets.ISO_8859_1;

    private ContentId() {}

    /** The file of the same length with identifiers that depend on nothing but its content. */
    static byte[] stamp(byte[] pdf) {
        String random = GLYPH_LIST
                .matcher(new String(pdf, BYTES))
                .replaceAll(found -> " ".repeat(found.group().length()));
        List<String> prefixes = SUBSET.matcher(random)
                .results()
                .map(found -> found.group())
                .distinct()
                .toList();
        String neutral = replaced(random, found -> letters(prefixes.indexOf(found)), "0".repeat(32));
        byte[] digest = sha256(neutral);
        ByteBuffer numbers = ByteBuffer.wrap(digest);
        return replaced(
                        random,
                        found -> letters(numbers.getInt(prefixes.indexOf(found) * Integer.BYTES) >>> 1),
                        HexFormat.of().formatHex(digest, 0, 16))
                .getBytes(BYTES);
    }

    private static String replaced(String text, UnaryOperator<String> prefix, String id) {
        String named = SUBSET.matcher(text).replaceAll(found -> prefix.apply(found.group()));
        return FILE_ID.matcher(named).replaceAll(Matcher.quoteReplacement("<" + id + "><" + id + ">"));
    }

    /** A number as six capitals. */
    private static String letters(int number) {
        StringBuilder letters = new StringBuilder(6);
        for (int rest = number; letters.length() < 6; rest /= 26) {
            letters.append((char) ('A' + rest % 26));
        }
        return letters.toString();
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(BYTES));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
