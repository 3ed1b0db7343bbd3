package konvert.directory.index;

import java.util.Arrays;

/** How well each word of a {@link Lexicon} fits a typed one, and how; most fit not at all. */
public final class Matches {

    private static final int HOW_BITS = 4;

    private final int[] best;
    private int[] fitting = new int[16];
    private int size;

    Matches(int words) {
        best = new int[words];
    }

    /** From 0, not at all, to 1000. */
    public int score(int word) {
        return best[word] >> HOW_BITS;
    }

    /** The kind of spelling that fits; to be asked of a word that fits. */
    public int how(int word) {
        return best[word] & ((1 << HOW_BITS) - 1);
    }

    /** How many words fit. */
    public int size() {
        return size;
    }

    /** The {@code i}th of the words that fit, in no order. */
    public int word(int i) {
        return fitting[i];
    }

    void offer(int word, int score, int how) {
        int offered = score << HOW_BITS | how;
        if (best[word] == 0) {
            if (size == fitting.length) {
                fitting = Arrays.copyOf(fitting, size * 2);
            }
            fitting[size++] = word;
        }
        if (offered >> HOW_BITS > best[word] >> HOW_BITS) {
            best[word] = offered;
        }
    }
}
