package konvert.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Breaks a paragraph into lines so that the spaces of the whole paragraph are as even as can be (after Knuth and Plass,
 * "Breaking Paragraphs into Lines", 1981, without hyphens). A word wider than a line is broken anywhere.
 */
final class LineBreaks {

    /** A word, or one character of a word too wide for a line; then only the first has a space before it. */
    private record Word(String text, double widthMm, boolean spaceBefore) {}

    /** Cost of one more line, in the unit of a line whose spaces are half as wide again. */
    private static final double LINE = 0.25;

    private final ToDoubleFunction<String> width;
    private final double firstMm;
    private final double roomMm;
    private final double spaceMm;
    private final List<Word> words = new ArrayList<>();

    private LineBreaks(ToDoubleFunction<String> width, double firstMm, double roomMm) {
        this.width = width;
        this.firstMm = firstMm;
        this.roomMm = roomMm;
        this.spaceMm = width.applyAsDouble(" ");
    }

    /**
     * The lines of a clean paragraph, one empty line for an empty one.
     *
     * @param width width of a text, in mm
     * @param firstMm room on the first line
     * @param roomMm room on the others
     */
    static List<String> lines(String paragraph, ToDoubleFunction<String> width, double firstMm, double roomMm) {
        return new LineBreaks(width, firstMm, roomMm).broken(paragraph);
    }

    private List<String> broken(String paragraph) {
        for (String word : paragraph.split(" ", -1)) {
            add(word);
        }
        int[] from = bestStarts();
        List<String> lines = new ArrayList<>();
        for (int end = words.size(); end > 0; end = from[end]) {
            lines.add(text(from[end], end));
        }
        Collections.reverse(lines);
        return lines;
    }

    private void add(String word) {
        double wide = width.applyAsDouble(word);
        if (wide <= Math.min(firstMm, roomMm)) {
            words.add(new Word(word, wide, true));
            return;
        }
        boolean first = true;
        for (int c : word.codePoints().toArray()) {
            String letter = Character.toString(c);
            words.add(new Word(letter, width.applyAsDouble(letter), first));
            first = false;
        }
    }

    /** For every end of a line the start of that line in the cheapest breaking up to there. */
    private int[] bestStarts() {
        int n = words.size();
        double[] cost = new double[n + 1];
        int[] from = new int[n + 1];
        Arrays.fill(cost, 1, n + 1, Double.POSITIVE_INFINITY);
        for (int start = 0; start < n; start++) {
            double room = start == 0 ? firstMm : roomMm;
            double used = 0;
            int spaces = 0;
            for (int end = start + 1; end <= n; end++) {
                Word word = words.get(end - 1);
                boolean space = word.spaceBefore() && end > start + 1;
                spaces += space ? 1 : 0;
                used += word.widthMm() + (space ? spaceMm : 0);
                if (used > room && end > start + 1) {
                    break;
                }
                double stretch = end == n ? 0 : (room - used) / (Math.max(spaces, 0.5) * spaceMm);
                double total = cost[start] + stretch * stretch + LINE;
                if (total < cost[end]) {
                    cost[end] = total;
                    from[end] = start;
                }
            }
        }
        return from;
    }

    private String text(int start, int end) {
        StringBuilder line = new StringBuilder();
        for (Word word : words.subList(start, end)) {
            if (word.spaceBefore() && !line.isEmpty()) {
                line.append(' ');
            }
            line.append(word.text());
        }
        return line.toString();
    }
}
