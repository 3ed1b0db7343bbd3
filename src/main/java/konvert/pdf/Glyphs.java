package konvert.pdf;

import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;
import konvert.words.Refusal;
import org.openpdf.text.pdf.BaseFont;

/** Tells which characters a face cannot show; OpenPDF would leave them out in silence. */
final class Glyphs {

    private static final int NAMED_AT_MOST = 10;

    private Glyphs() {}

    /**
     * Refuses clean lines with a character that the face does not have.
     *
     * @param key the sentence; {0} are the characters («漢 (U+6F22 CJK …)», ten at most), {1} the numbers of their lines,
     *     counted from 1
     */
    static void require(List<String> lines, Face face, String key) throws Refusal {
        BaseFont font = Fonts.of(face);
        TreeSet<Integer> missing = new TreeSet<>();
        TreeSet<Integer> numbers = new TreeSet<>();
        for (int i = 0; i < lines.size(); i++) {
            for (int c : lines.get(i).codePoints().toArray()) {
                if (!font.charExists(c)) {
                    missing.add(c);
                    numbers.add(i + 1);
                }
            }
        }
        if (!missing.isEmpty()) {
            String characters =
                    missing.stream().limit(NAMED_AT_MOST).map(Glyphs::described).collect(Collectors.joining(", "));
            throw new Refusal(
                    key, characters, numbers.stream().map(String::valueOf).collect(Collectors.joining(", ")));
        }
    }

    private static String described(int codePoint) {
        return String.format(
                Locale.ROOT, "%s (U+%04X %s)", Character.toString(codePoint), codePoint, Character.getName(codePoint));
    }
}
