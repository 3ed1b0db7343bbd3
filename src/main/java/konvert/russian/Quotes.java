package konvert.russian;

import java.util.ArrayDeque;
import java.util.Deque;

/** Straight quotes in pairs as «ёлочки», inside others as „лапки“; one without its partner stays as it is. */
final class Quotes {

    private static final char STRAIGHT = '"';
    private static final String BEFORE_OPENING = " \u00a0([«„\u2014\u2013-/";
    private static final String AFTER_CLOSING = " \u00a0)]»“\u2014\u2013-/,.;:!?…";

    private Quotes() {}

    static String russian(String text) {
        if (text.indexOf(STRAIGHT) < 0) {
            return text;
        }
        int[] partner = partners(text);
        StringBuilder set = new StringBuilder(text);
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean opens = c == '«' || partner[i] > i;
            boolean closes = c == '»' || (partner[i] >= 0 && partner[i] < i);
            depth = closes ? Math.max(0, depth - 1) : depth;
            if (opens && c == STRAIGHT) {
                set.setCharAt(i, depth == 0 ? '«' : '„');
            } else if (closes && c == STRAIGHT) {
                set.setCharAt(i, depth == 0 ? '»' : '“');
            }
            depth = opens ? depth + 1 : depth;
        }
        return set.toString();
    }

    /** For each straight quote the place of its partner, for all else -1. */
    private static int[] partners(String text) {
        int[] partner = new int[text.length()];
        Deque<Integer> open = new ArrayDeque<>();
        boolean opened = false;
        for (int i = 0; i < text.length(); i++) {
            partner[i] = -1;
            if (text.charAt(i) != STRAIGHT) {
                continue;
            }
            boolean afterQuote = i > 0 && text.charAt(i - 1) == STRAIGHT;
            boolean first = i == 0 || BEFORE_OPENING.indexOf(text.charAt(i - 1)) >= 0;
            char next = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
            opened = (afterQuote ? opened : first) && next != ' ' && next != '\u00a0';
            if (opened) {
                open.push(i);
            } else if (!open.isEmpty() && (next == STRAIGHT || AFTER_CLOSING.indexOf(next) >= 0)) {
                partner[i] = open.pop();
                partner[partner[i]] = i;
            }
        }
        return partner;
    }
}
