package konvert.directory.intake;

import java.util.stream.IntStream;

/** How many letters must be changed, added or left out to make one word of another (Levenshtein). */
final class Slips {

    private Slips() {}

    /** The number, or something above {@code most} as soon as that is clear. */
    static int between(String one, String other, int most) {
        if (Math.abs(one.length() - other.length()) > most) {
            return most + 1;
        }
        int[] row = IntStream.rangeClosed(0, other.length()).toArray();
        for (int i = 1; i <= one.length(); i++) {
            int[] next = new int[row.length];
            next[0] = i;
            int least = i;
            for (int j = 1; j < row.length; j++) {
                int changed = row[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                next[j] = Math.min(changed, 1 + Math.min(row[j], next[j - 1]));
                least = Math.min(least, next[j]);
            }
            if (least > most) {
                return most + 1;
            }
            row = next;
        }
        return row[other.length()];
    }
}
