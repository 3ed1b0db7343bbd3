package konvert.pdf;

import java.io.InputStream;
import java.io.Serial;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openpdf.text.pdf.hyphenation.HyphenationTree;

/**
 * Where Russian words may be parted, by the patterns of A. I. Lebedev ({@code resources/russian/hyphenation.xml}): at
 * least two letters stay, at least three go. Words in capitals, with digits or dots inside, and the parts of a word with
 * a hyphen are left whole; such a word may be parted after its own hyphen.
 */
final class Hyphenation {

    private static final int STAY = 2;
    private static final int GO = 3;

    private static final String BEFORE = "(?<![^\\s\u00a0«„“\"(\\[—–])";
    private static final String AFTER = "(?=[»“”\"'’)\\],.;:!?…]*(?:[\\s\u00a0]|$))";
    private static final Pattern WORD = Pattern.compile(BEFORE + "[А-ЯЁ]?[а-яё]{4,}" + AFTER);
    private static final Pattern COMPOUND =
            Pattern.compile(BEFORE + "[А-ЯЁ]?[а-яё]+-(?=[А-ЯЁ]?[а-яё]{" + GO + ",}" + AFTER + ")");

    /** Reading the patterns takes milliseconds: only when a letter needs them. */
    private static final class Patterns extends HyphenationTree {

        @Serial
        private static final long serialVersionUID = 1;

        private static final Patterns RUSSIAN = new Patterns();

        Patterns() {
            InputStream in = Objects.requireNonNull(Hyphenation.class.getResourceAsStream("/russian/hyphenation.xml"));
            loadSimplePatterns(in);
        }

        @Override
        public void trimToSize() {
            // Would put every pattern in once more to balance the tree; the file has them in a balanced order.
        }
    }

    private Hyphenation() {}

    /**
     * The parts of a word, punctuation and what hangs on it by no-break spaces included; joined they are the word. A
     * part that does not end with a hyphen gets one at the end of a line.
     */
    static List<String> parts(String word) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int end : ends(word)) {
            parts.add(word.substring(start, end));
            start = end;
        }
        parts.add(word.substring(start));
        return parts;
    }

    private static List<Integer> ends(String word) {
        List<Integer> ends = new ArrayList<>();
        Matcher compound = COMPOUND.matcher(word);
        while (compound.find()) {
            if (compound.end() - compound.start() > STAY) {
                ends.add(compound.end());
            }
        }
        Matcher plain = WORD.matcher(word);
        while (plain.find()) {
            var found = Patterns.RUSSIAN.hyphenate(plain.group(), STAY, GO);
            if (found != null) {
                for (int point : found.getHyphenationPoints()) {
                    ends.add(plain.start() + point);
                }
            }
        }
        ends.sort(null);
        return ends;
    }
}
