package konvert.letter.advice;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What looks like a code: rows of numbers, runs of signs, words with digits inside, emoji. */
final class Codes {

    private static final String TOPIC = "CIPHER";
    private static final Pattern NUMBERS =
            Pattern.compile("(?<![\\d.,:/])\\d{1,6}(?:(?:, | |-|–|/|;\\s?)\\d{1,6}){3,}(?![\\d:]|[.,]\\d)");
    private static final Pattern BETWEEN = Pattern.compile("\\D+");
    private static final int NUMBERS_IN_A_ROW = 5;
    /** A letter and a number, again and again; the squares of a chess board are none. */
    private static final Pattern PAIRS =
            Pattern.compile("(?<![\\p{L}\\d])\\p{L}\\d{1,2}(?:[ ,;–-]{1,2}\\p{L}\\d{1,2}){4,}(?![\\p{L}\\d])");

    private static final Pattern SQUARES = Pattern.compile("(?:[A-Ha-h][1-8][ ,;–-]*)+");
    private static final Pattern OTHERS = Pattern.compile(
            // a long number, a long word of letters and digits, digits inside a word
            "(?<![\\d+])\\d{12,}(?!\\d)|(?<!\\d)[01]{8,11}(?!\\d)"
                    + "|(?=[A-Za-z\\d+/=]*\\d)(?=[A-Za-z\\d+/=]*[A-Za-z])(?<![A-Za-z\\d+/=])[A-Za-z\\d+/=]{12,}"
                    + "|(?<![\\p{L}\\d])(?![A-Ha-hА-За-з]\\d[A-Ha-hА-За-з]\\d)\\p{L}+\\d+\\p{L}[\\p{L}\\d]*"
                    + "|(?<![A-Za-z])[A-Za-z]*(?:[a-z]+[A-Z]+){4,}[A-Za-z]*={0,2}"
                    // signs in a run, and Morse
                    + "|[*#$%^&=_~|<>@+§]{4,}|(?=[*#$%^&=~|<>@+§]{3})(?!([*#$%^&=~|<>@+§])\\1\\1)[*#$%^&=~|<>@+§]{3}"
                    + "|(?<![.·\\-–—])[.·\\-–—]{1,5}(?: [.·\\-–—]{1,5}){3,}"
                    // faces
                    + "|[:;=][-'^]?[)(DPРp*3/|\\]\\[]+(?![\\p{L}\\d])|[)(]{3,}|<3|\\^_?\\^|(?<!\\p{L})(?:xD+|XD+|хД+)(?!\\p{L})"
                    + "|(?<=[\\p{L}!?.,])\\)\\)(?!\\))");

    private Codes() {}

    static List<Hit> hits(String text) {
        List<Hit> hits = new ArrayList<>();
        NUMBERS.matcher(text).results().filter(Codes::isCode).forEach(found -> hits.add(hit(found)));
        PAIRS.matcher(text)
                .results()
                .filter(found -> !SQUARES.matcher(found.group()).matches())
                .forEach(found -> hits.add(hit(found)));
        OTHERS.matcher(text).results().filter(found -> !isNested(text, found)).forEach(found -> hits.add(hit(found)));
        emoji(text, hits);
        return hits;
    }

    private static Hit hit(MatchResult found) {
        return new Hit(TOPIC, found.start(), found.end());
    }

    /** Counting is no code: each number one more than the last. */
    private static boolean isCode(MatchResult found) {
        int[] numbers = Arrays.stream(BETWEEN.split(found.group(), -1))
                .mapToInt(Integer::parseInt)
                .toArray();
        boolean counting = true;
        for (int i = 1; i < numbers.length; i++) {
            counting &= numbers[i] == numbers[i - 1] + 1;
        }
        boolean joined = found.group().indexOf(' ') < 0;
        boolean thousands = found.group().matches("\\d{1,3}(?: \\d{3})+");
        return !counting && !thousands && (numbers.length >= NUMBERS_IN_A_ROW || joined);
    }

    /** Two closing brackets that close two. */
    private static boolean isNested(String text, MatchResult found) {
        if (!found.group().equals("))")) {
            return false;
        }
        String before = text.substring(0, found.start());
        return count(before, '(') - count(before, ')') > 1;
    }

    private static long count(String text, char sign) {
        return text.chars().filter(c -> c == sign).count();
    }

    private static void emoji(String text, List<Hit> hits) {
        for (int i = 0; i < text.length(); ) {
            int start = i;
            while (i < text.length()
                    && (isEmoji(text.codePointAt(i)) || (i > start && isJoiner(text.codePointAt(i))))) {
                i += Character.charCount(text.codePointAt(i));
            }
            if (i > start) {
                hits.add(new Hit(TOPIC, start, i));
            } else {
                i += Character.charCount(text.codePointAt(i));
            }
        }
    }

    private static boolean isEmoji(int c) {
        boolean chess = c >= 0x2654 && c <= 0x265f;
        boolean regional = c >= 0x1f1e6 && c <= 0x1f1ff;
        return regional || (c >= 0x2600 && Character.isExtendedPictographic(c) && !chess);
    }

    private static boolean isJoiner(int c) {
        return c == 0x200d || c == 0xfe0f || Character.isEmojiModifier(c);
    }
}
