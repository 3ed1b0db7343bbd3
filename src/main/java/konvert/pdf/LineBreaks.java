package konvert.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/**
 * Breaks a paragraph into lines so that the spaces of the whole paragraph are as even as can be (after Knuth and Plass,
 * "Breaking Paragraphs into Lines", 1981). A word wider than a line is broken anywhere.
 */
final class LineBreaks {

    /** No word is parted. */
    static final Function<String, List<String>> WHOLE = List::of;

    private static final String HYPHEN = "-";
    private static final char NO_BREAK = '\u00a0';

    /**
     * A word, a part of it, or one character of a word too wide for a line.
     *
     * @param spaces how many no-break spaces it has
     * @param spaceBefore whether it is the first of its word
     * @param hyphen what a line that ends with it has added
     */
    private record Piece(String text, double widthMm, int spaces, boolean spaceBefore, String hyphen) {

        boolean isParted() {
            return !hyphen.isEmpty() || text.endsWith(HYPHEN);
        }
    }

    /** Cost of one more line, in the unit of a line whose spaces are twice as wide. */
    private static final double LINE = 0.25;

    /** Cost of a word parted at the end of a line, and of the second in two lines. */
    private static final double PARTED = 0.4;

    private static final double PARTED_AGAIN = 2;

    private final ToDoubleFunction<String> width;
    private final double firstMm;
    private final double roomMm;
    private final double spaceMm;
    private final double hyphenMm;
    private final List<Piece> pieces = new ArrayList<>();

    private LineBreaks(ToDoubleFunction<String> width, double firstMm, double roomMm) {
        this.width = width;
        this.firstMm = firstMm;
        this.roomMm = roomMm;
        this.spaceMm = width.applyAsDouble(" ");
        this.hyphenMm = width.applyAsDouble(HYPHEN);
    }

    /**
     * The lines of a clean paragraph, one empty line for an empty one. Its last word is not parted.
     *
     * @param width width of a text, in mm
     * @param firstMm room on the first line
     * @param roomMm room on the others
     * @param parts the parts of a word, as {@link Hyphenation#parts} gives them
     */
    static List<String> lines(
            String paragraph,
            ToDoubleFunction<String> width,
            double firstMm,
            double roomMm,
            Function<String, List<String>> parts) {
        LineBreaks breaks = new LineBreaks(width, firstMm, roomMm);
        String[] words = paragraph.split(" ", -1);
        for (int i = 0; i < words.length; i++) {
            breaks.add(words[i], i == words.length - 1 ? WHOLE : parts);
        }
        return breaks.broken();
    }

    private List<String> broken() {
        int[] from = bestStarts();
        List<String> lines = new ArrayList<>();
        for (int end = pieces.size(); end > 0; end = from[end]) {
            lines.add(text(from[end], end));
        }
        Collections.reverse(lines);
        return lines;
    }

    private void add(String word, Function<String, List<String>> parts) {
        List<String> all = parts.apply(word);
        for (int i = 0; i < all.size(); i++) {
            String part = all.get(i);
            boolean last = i == all.size() - 1;
            add(part, i == 0, last || part.endsWith(HYPHEN) ? "" : HYPHEN);
        }
    }

    private void add(String part, boolean first, String hyphen) {
        double wide = width.applyAsDouble(part);
        if (wide + (hyphen.isEmpty() ? 0 : hyphenMm) <= Math.min(firstMm, roomMm)) {
            pieces.add(new Piece(part, wide, Placed.spaces(part), first, hyphen));
            return;
        }
        boolean space = first;
        if (part.indexOf(NO_BREAK) >= 0) {
            // What should stay together and cannot is parted between its words.
            String[] words = part.split(String.valueOf(NO_BREAK), -1);
            for (int i = 0; i < words.length; i++) {
                add(words[i], i > 0 || first, i == words.length - 1 ? hyphen : "");
            }
            return;
        }
        for (int c : part.codePoints().toArray()) {
            String letter = Character.toString(c);
            pieces.add(new Piece(letter, width.applyAsDouble(letter), 0, space, ""));
            space = false;
        }
    }

    /** For every end of a line the start of that line in the cheapest breaking up to there. */
    private int[] bestStarts() {
        int n = pieces.size();
        double[] cost = new double[n + 1];
        int[] from = new int[n + 1];
        Arrays.fill(cost, 1, n + 1, Double.POSITIVE_INFINITY);
        for (int start = 0; start < n; start++) {
            double room = start == 0 ? firstMm : roomMm;
            double used = 0;
            int spaces = 0;
            for (int end = start + 1; end <= n; end++) {
                Piece piece = pieces.get(end - 1);
                boolean space = piece.spaceBefore() && end > start + 1;
                spaces += piece.spaces() + (space ? 1 : 0);
                used += piece.widthMm() + (space ? spaceMm : 0);
                if (used > room && end > start + 1) {
                    break;
                }
                double rest = room - used - (piece.hyphen().isEmpty() ? 0 : hyphenMm);
                if (rest < 0 && end > start + 1) {
                    continue;
                }
                double stretch = end == n ? 0 : rest / (Math.max(spaces, 0.5) * spaceMm);
                double total = cost[start] + stretch * stretch + LINE + parted(start, piece);
                if (total < cost[end]) {
                    cost[end] = total;
                    from[end] = start;
                }
            }
        }
        return from;
    }

    private double parted(int start, Piece last) {
        boolean again = start > 0 && pieces.get(start - 1).isParted();
        return !last.isParted() ? 0 : again ? PARTED_AGAIN : PARTED;
    }

    private String text(int start, int end) {
        StringBuilder line = new StringBuilder();
        for (Piece piece : pieces.subList(start, end)) {
            if (piece.spaceBefore() && !line.isEmpty()) {
                line.append(' ');
            }
            line.append(piece.text());
        }
        return line.append(pieces.get(end - 1).hyphen()).toString();
    }
}
