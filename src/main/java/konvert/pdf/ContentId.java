package konvert.pdf;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Last touches to what OpenPDF has written, which leave every byte where it is. Puts values derived from the content
 * where OpenPDF writes random ones: the file identifier and the six letters before the name of a subset font. The same content gives the same bytes, and no constant tells which program made them.
 */
final class ContentId {

    /** The names of fonts, and what stands before the name of a subset font. */
    private static final List<String> FONT_NAMES = List.of("/BaseFont/", "/FontName/");

    private static final Pattern PREFIX = Pattern.compile("[A-Z]{6}\\+");
    private static final int PREFIX_LENGTH = 6;

    /**
     * A list of the glyphs in a subset font. It need not be there, and OpenPDF's leaves out glyphs that others are made
     * of, which PDF/A forbids (ISO 19005-2, 6.2.11.4.2).
     */
    private static final String GLYPH_LIST = "/CIDSet";

    private static final Pattern REFERENCE = Pattern.compile(" \\d+ 0 R");

    private static final String FILE_ID = "/ID [";
    private static final Pattern TWO_IDS = Pattern.compile("<\\p{XDigit}{32}><\\p{XDigit}{32}>(?=])");

    /** Keeps every byte as one character. */
    private static final Charset BYTES = StandardCharsets.ISO_8859_1;

    private ContentId() {}

    /** The file of the same length with identifiers that depend on nothing but its content. */
    static byte[] stamp(byte[] pdf) {
        String random = new String(pdf, BYTES);
        StringBuilder file = new StringBuilder(random);
        for (MatchResult list : after(GLYPH_LIST, REFERENCE, random)) {
            int start = list.start() - GLYPH_LIST.length();
            file.replace(start, list.end(), " ".repeat(list.end() - start));
        }
        List<MatchResult> names = FONT_NAMES.stream()
                .flatMap(name -> after(name, PREFIX, random).stream())
                .sorted(Comparator.comparingInt(MatchResult::start))
                .toList();
        List<String> prefixes =
                names.stream().map(MatchResult::group).distinct().toList();
        List<MatchResult> ids = after(FILE_ID, TWO_IDS, random);
        name(file, names, prefix -> letters(prefixes.indexOf(prefix)));
        identify(file, ids, "0".repeat(32));
        byte[] digest = sha256(file.toString());
        ByteBuffer numbers = ByteBuffer.wrap(digest);
        name(file, names, prefix -> letters(numbers.getInt(prefixes.indexOf(prefix) * Integer.BYTES) >>> 1));
        identify(file, ids, HexFormat.of().formatHex(digest, 0, 16));
        return file.toString().getBytes(BYTES);
    }

    /** Every place where the words are followed by the pattern: looking for the words alone is quick. */
    private static List<MatchResult> after(String words, Pattern pattern, String text) {
        List<MatchResult> found = new ArrayList<>();
        Matcher matcher = pattern.matcher(text);
        for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
            if (matcher.region(at + words.length(), text.length()).lookingAt()) {
                found.add(matcher.toMatchResult());
            }
        }
        return found;
    }

    private static void name(StringBuilder file, List<MatchResult> names, UnaryOperator<String> prefix) {
        names.forEach(name -> file.replace(name.start(), name.start() + PREFIX_LENGTH, prefix.apply(name.group())));
    }

    private static void identify(StringBuilder file, List<MatchResult> ids, String id) {
        ids.forEach(found -> file.replace(found.start(), found.end(), "<" + id + "><" + id + ">"));
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
