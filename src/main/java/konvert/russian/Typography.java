package konvert.russian;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import konvert.data.BundledTable;

/**
 * Typed text as Russian printers set it: «ёлочки» and „лапки“ for straight quotes, dashes for hyphens between spaces, …
 * for three full stops, no-break spaces where a line must not end. The words it goes by stand in
 * {@code resources/russian/typography.json}. Nothing inside a word is touched, nor anything in a paragraph without a
 * Cyrillic letter: codes and addresses of mail stay as they were typed.
 */
public final class Typography {

    private record File(
            String about,
            String source,
            String date,
            Set<String> toNext,
            Set<String> toPrevious,
            Set<String> afterNumber) {}

    private static final File FILE = BundledTable.read("/russian/typography.json", File.class);

    private static final String SPACE = " ";
    private static final String NO_BREAK_SPACE = "\u00a0";
    private static final String DASH = "\u2014";
    private static final Set<String> TYPED_DASHES = Set.of("-", "--", "\u2013", "---");

    private static final Pattern CYRILLIC = Pattern.compile("\\p{IsCyrillic}");
    private static final Pattern THREE_STOPS = Pattern.compile("(?<!\\.)\\.{3}(?!\\.)");
    private static final Pattern ADDRESS = Pattern.compile("[@/\\\\_]|^www\\.");
    private static final Pattern OPENING = Pattern.compile("^[«„“\"(\\[]+");
    private static final Pattern CLOSING = Pattern.compile("[»“”\")\\],.;:!?…]+$");

    /** «А.», «А.С.» */
    private static final Pattern INITIALS = Pattern.compile("(\\p{Lu}\\.)+");

    private static final Pattern NAME = Pattern.compile("\\p{Lu}\\p{L}*[-\\p{L}]*");

    /** A number's groups: «10 000». */
    private static final Pattern THOUSANDS = Pattern.compile("\\d{1,3}|\\d{3}\u00a0\\d{3}");

    private static final Pattern GROUP = Pattern.compile("\\d{3}");

    private Typography() {}

    /** A clean paragraph, set so. The same again changes nothing more. */
    public static String of(String paragraph) {
        if (!CYRILLIC.matcher(paragraph).find()) {
            return paragraph;
        }
        List<String> words = new ArrayList<>(List.of(Quotes.russian(paragraph).split(SPACE, -1)));
        words.replaceAll(Typography::stops);
        for (int i = 0; i < words.size(); i++) {
            if (TYPED_DASHES.contains(words.get(i)) && !isSum(words, i)) {
                words.set(i, DASH);
            }
        }
        StringBuilder set = new StringBuilder(words.getFirst());
        for (int i = 1; i < words.size(); i++) {
            set.append(isBound(words, i) ? NO_BREAK_SPACE : SPACE).append(words.get(i));
        }
        return set.toString();
    }

    private static String stops(String word) {
        return ADDRESS.matcher(word).find() ? word : THREE_STOPS.matcher(word).replaceAll("…");
    }

    /** «7 - 5» may be a sum. */
    private static boolean isSum(List<String> words, int dash) {
        return dash > 0
                && dash < words.size() - 1
                && endsWithDigit(words.get(dash - 1))
                && startsWithDigit(words.get(dash + 1));
    }

    /** Whether the word stays on a line with the one before it. */
    private static boolean isBound(List<String> words, int at) {
        String left = OPENING.matcher(words.get(at - 1)).replaceFirst("");
        String right = CLOSING.matcher(words.get(at)).replaceFirst("");
        boolean lineOfSpeech = at == 1 && left.equals(DASH);
        return words.get(at).equals(DASH)
                || lineOfSpeech
                || FILE.toNext().contains(left.endsWith(".") ? left : left.toLowerCase(Locale.ROOT))
                || FILE.toPrevious().contains(right)
                || isOfNumber(left, words.get(at), right)
                || isOfName(words, at, left);
    }

    private static boolean isOfNumber(String left, String right, String bareRight) {
        if (!endsWithDigit(left)) {
            return false;
        }
        boolean unit = Stream.of(right, bareRight, bareRight + '.').anyMatch(FILE.afterNumber()::contains);
        return unit
                || (THOUSANDS.matcher(left).matches()
                        && GROUP.matcher(bareRight).matches());
    }

    /** «А. С. Пушкин», «Пушкин А. С.» */
    private static boolean isOfName(List<String> words, int at, String left) {
        String right = words.get(at);
        String bare = CLOSING.matcher(right).replaceFirst("");
        if (INITIALS.matcher(left).matches()) {
            return NAME.matcher(bare).matches();
        }
        boolean followed =
                at + 1 < words.size() && INITIALS.matcher(words.get(at + 1)).lookingAt();
        boolean twoInitials = INITIALS.matcher(right).matches() && (right.length() > 2 || followed);
        return twoInitials && NAME.matcher(left).matches() && left.length() > 1;
    }

    private static boolean endsWithDigit(String word) {
        return !word.isEmpty() && Character.isDigit(word.charAt(word.length() - 1));
    }

    private static boolean startsWithDigit(String word) {
        return !word.isEmpty() && Character.isDigit(word.charAt(0));
    }
}
