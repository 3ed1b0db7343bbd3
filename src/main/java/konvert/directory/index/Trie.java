package konvert.directory.index;

import java.util.Arrays;

/**
 * Distinct texts as a tree of letters. A node stands before all nodes below it, so what lies below a node is a range of
 * nodes, and the texts that begin with its letters are a range of texts.
 */
final class Trie {

    /** The texts from {@code from} to before {@code to}, by their place in the order they were given in. */
    record Range(int from, int to) {
        static final Range NONE = new Range(0, 0);
    }

    /** Hears of texts that begin with {@code slips} slips in {@code letters} letters. */
    interface Heard {
        /** All in {@code texts} begin so; when {@code whole}, the first of them is no longer than that. */
        void met(Range texts, boolean whole, int slips);
    }

    private static final int ROOT = 0;

    private final char[] letter;
    private final int[] end;
    private final int[] textsBefore;

    /** @param texts sorted, each once, none empty */
    Trie(String[] texts) {
        Builder builder = new Builder(texts);
        letter = builder.letter;
        end = builder.end;
        textsBefore = builder.textsBefore;
    }

    /** The text itself, as a range of one or none. */
    Range whole(String text) {
        int node = node(text);
        return node <= ROOT || !endsAt(node) ? Range.NONE : new Range(textsBefore[node], textsBefore[node] + 1);
    }

    /** All texts that begin with {@code beginning}, itself included. */
    Range beginningWith(String beginning) {
        int node = node(beginning);
        return node < 0 ? Range.NONE : below(node);
    }

    /**
     * Tells {@code heard} of the texts that are {@code text}, or begin with it, with at most {@code slips} slips: a letter
     * left out, too much, wrong, or two neighbours swapped (Damerau's slips, no place touched twice).
     */
    void withSlips(String text, int slips, Heard heard) {
        Walk walk = new Walk(text, slips, heard);
        walk.children(ROOT, 0);
    }

    private int node(String text) {
        int node = ROOT;
        for (int i = 0; i < text.length() && node >= 0; i++) {
            node = child(node, text.charAt(i));
        }
        return node;
    }

    private int child(int node, char wanted) {
        for (int child = node + 1; child < end[node]; child = end[child]) {
            if (letter[child] == wanted) {
                return child;
            }
        }
        return -1;
    }

    private Range below(int node) {
        return new Range(textsBefore[node], textsBefore[end[node]]);
    }

    private boolean endsAt(int node) {
        return textsBefore[node + 1] > textsBefore[node];
    }

    /** Goes down the tree with one row of the table of distances a letter. */
    private final class Walk {
        private final String text;
        private final int slips;
        private final Heard heard;
        private final int[][] rows;
        private final char[] path;

        Walk(String text, int slips, Heard heard) {
            this.text = text;
            this.slips = slips;
            this.heard = heard;
            rows = new int[text.length() + slips + 2][text.length() + 1];
            path = new char[text.length() + slips + 2];
            Arrays.setAll(rows[0], i -> i);
        }

        void children(int node, int depth) {
            for (int child = node + 1; child < end[node]; child = end[child]) {
                visit(child, depth + 1);
            }
        }

        private void visit(int node, int depth) {
            path[depth] = letter[node];
            int least = fill(depth);
            int distance = rows[depth][text.length()];
            if (distance <= slips) {
                heard.met(below(node), endsAt(node), distance);
            }
            if (least <= slips && depth + 1 < rows.length) {
                children(node, depth);
            }
        }

        private int fill(int depth) {
            int[] above = rows[depth - 1];
            int[] row = rows[depth];
            char now = path[depth];
            row[0] = depth;
            int least = depth;
            for (int i = 1; i < row.length; i++) {
                char typed = text.charAt(i - 1);
                int best = Math.min(above[i - 1] + (typed == now ? 0 : 1), Math.min(above[i], row[i - 1]) + 1);
                if (i > 1 && depth > 1 && typed == path[depth - 1] && text.charAt(i - 2) == now) {
                    best = Math.min(best, rows[depth - 2][i - 2] + 1);
                }
                row[i] = best;
                least = Math.min(least, best);
            }
            return least;
        }
    }

    /** Lays the nodes out in the order of the texts. */
    private static final class Builder {
        char[] letter = new char[1024];
        int[] end = new int[1024];
        int[] textsBefore = new int[1025];
        private int nodes = 1;

        Builder(String[] texts) {
            int[] open = new int
                    [1 + Arrays.stream(texts).mapToInt(String::length).max().orElse(0)];
            String before = "";
            for (int i = 0; i < texts.length; i++) {
                String text = texts[i];
                int common = common(before, text);
                close(open, common, before.length());
                for (int depth = common + 1; depth <= text.length(); depth++) {
                    open[depth] = nodes;
                    add(text.charAt(depth - 1), i);
                }
                before = text;
            }
            close(open, -1, before.length());
            letter = Arrays.copyOf(letter, nodes);
            end = Arrays.copyOf(end, nodes);
            textsBefore = Arrays.copyOf(textsBefore, nodes + 1);
            textsBefore[nodes] = texts.length;
        }

        private void close(int[] open, int above, int depth) {
            for (int i = depth; i > above; i--) {
                end[open[i]] = nodes;
            }
        }

        private void add(char added, int textsSoFar) {
            if (nodes == letter.length) {
                letter = Arrays.copyOf(letter, nodes * 2);
                end = Arrays.copyOf(end, nodes * 2);
                textsBefore = Arrays.copyOf(textsBefore, nodes * 2 + 1);
            }
            letter[nodes] = added;
            textsBefore[nodes] = textsSoFar;
            nodes++;
        }

        private static int common(String one, String other) {
            int most = Math.min(one.length(), other.length());
            int i = 0;
            while (i < most && one.charAt(i) == other.charAt(i)) {
                i++;
            }
            return i;
        }
    }
}
