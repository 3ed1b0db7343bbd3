package konvert.letter.advice;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import konvert.letter.spelling.Lemmas;

/** Whether letters are nearly the same: by the runs of words they share (Broder's shingles). */
final class Shingles {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{Cf}\\d]+");
    private static final int WORDS = 4;
    private static final double SAME = 0.8;
    /** Whoever wrote as much again as was taken over has written a letter of their own. */
    private static final double LIKE_IN_LENGTH = 0.6;

    private Shingles() {}

    /** Every four words that follow each other. */
    static Set<String> of(String text) {
        List<String> words = WORD.matcher(text)
                .results()
                .map(MatchResult::group)
                .map(Lemmas::folded)
                .toList();
        Set<String> shingles = new HashSet<>();
        for (int i = 0; i + WORDS <= words.size(); i++) {
            shingles.add(String.join(" ", words.subList(i, i + WORDS)));
        }
        return shingles;
    }

    /**
     * Whether nearly all of the shorter one stands in the other: greeting and signature, which are another's in every
     * letter, make short letters no less equal.
     */
    static boolean alike(Set<String> one, Set<String> other) {
        int shorter = Math.min(one.size(), other.size());
        int longer = Math.max(one.size(), other.size());
        long common = one.stream().filter(other::contains).count();
        return common > 0 && common >= SAME * shorter && shorter >= LIKE_IN_LENGTH * longer;
    }
}
