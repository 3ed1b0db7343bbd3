package konvert.pdf;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import konvert.words.Refusal;

/**
 * Which face shows which character: the chosen one where it can, else the first bundled one that has it. What none has
 * OpenPDF would leave out in silence.
 */
final class Glyphs {

    /** Characters of one face that stand together. */
    record Run(Face face, String text) {}

    private static final int NAMED_AT_MOST = 10;
    private static final EnumSet<Face> INSTEAD = EnumSet.complementOf(EnumSet.of(Face.SANS_BOLD));

    private Glyphs() {}

    /** The text in pieces, each in the face that shows it; what none has stays with the chosen one. */
    static List<Run> runs(String text, Face chosen) {
        if (text.codePoints().allMatch(Fonts.of(chosen)::charExists)) {
            return List.of(new Run(chosen, text));
        }
        List<Run> runs = new ArrayList<>();
        int start = 0;
        Face before = chosen;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            Face face = face(text.codePointAt(i), chosen).orElse(chosen);
            if (face != before && i > start) {
                runs.add(new Run(before, text.substring(start, i)));
                start = i;
            }
            before = face;
        }
        runs.add(new Run(before, text.substring(start)));
        return runs;
    }

    private static Optional<Face> face(int codePoint, Face chosen) {
        if (Fonts.of(chosen).charExists(codePoint)) { // nearly always, and asked for every character
            return Optional.of(chosen);
        }
        return INSTEAD.stream()
                .filter(face -> Fonts.of(face).charExists(codePoint))
                .findFirst();
    }

    /**
     * Refuses clean lines with a character that no bundled face has.
     *
     * @param key the sentence; {0} are the characters («漢 (U+6F22 CJK …)», ten at most), {1} the numbers of their lines,
     *     counted from 1
     */
    static void require(List<String> lines, Face face, String key) throws Refusal {
        TreeSet<Integer> missing = new TreeSet<>();
        TreeSet<Integer> numbers = new TreeSet<>();
        for (int i = 0; i < lines.size(); i++) {
            for (int c : lines.get(i).codePoints().toArray()) {
                if (face(c, face).isEmpty()) {
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
