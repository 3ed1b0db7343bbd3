package konvert.letter.advice;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import konvert.letter.advice.Token.Kind;
import konvert.letter.spelling.Lemmas;

/** Takes a letter apart into words and numbers. */
final class Tokens {

    private static final Pattern WORD =
            Pattern.compile("\\p{L}[\\p{L}\\p{M}\\p{Cf}]*(?:[-'’‐‑]\\p{L}[\\p{L}\\p{M}\\p{Cf}]*)*|\\d+");
    /** A title begins with a capital, is short, and ends with no full stop; what somebody says mostly does. */
    private static final Pattern TITLE =
            Pattern.compile("«\\p{Lu}[^«»]{0,79}(?<![.!])»|[“„]\\p{Lu}[^“„”\\n]{0,79}(?<![.!])[”“]"
                    + "|\"\\p{Lu}[^\"\\n]{0,79}(?<![.!])\"");

    private static final Pattern SENTENCE_END =
            Pattern.compile("[.!?…]+[»”\")]*\\s+(?=[\\p{Lu}«“„\"—–-])|\\n\\s*(?=\\p{Lu})|\\n\\s*\\n");
    private static final Pattern PIECE_END = Pattern.compile("[,;:()]|\\s[—–-]\\s");
    private static final Set<String> SHORT =
            Set.of("ст", "г", "ул", "д", "им", "т", "см", "стр", "ч", "п", "гр", "св", "mr", "mrs", "dr", "st");

    private final String text;
    private final List<Token> all = new ArrayList<>();

    private Tokens(String text) {
        this.text = text;
    }

    static List<Token> of(String text) {
        Tokens tokens = new Tokens(text);
        tokens.read();
        return List.copyOf(tokens.all);
    }

    private void read() {
        BitSet titles = titles();
        int[] sentences = sentences();
        int[] pieces = counts(PIECE_END);
        Lemmas lemmas = null;
        Map<String, Set<String>> english = new HashMap<>();
        Matcher words = WORD.matcher(text);
        while (words.find()) {
            String word = words.group();
            Kind kind = kind(word);
            String folded = Lemmas.folded(word).replace('‐', '-').replace('‑', '-');
            Set<String> forms = Set.of(folded);
            if (kind == Kind.MIXED) {
                folded = Scripts.cyrillic(folded);
            }
            if (kind == Kind.LATIN) {
                forms = english.computeIfAbsent(folded, EnglishForms::of);
            } else if (kind == Kind.CYRILLIC || kind == Kind.MIXED) {
                lemmas = lemmas == null ? new Lemmas() : lemmas;
                forms = lemmas.of(folded);
            }
            int at = words.start();
            all.add(new Token(
                    at,
                    words.end(),
                    word,
                    folded,
                    forms,
                    sentences[at],
                    sentences[at] + pieces[at],
                    titles.get(at),
                    kind));
        }
    }

    private static Kind kind(String word) {
        if (Character.isDigit(word.charAt(0))) {
            return Kind.NUMBER;
        }
        boolean cyrillic = Scripts.hasCyrillic(word);
        boolean latin = Scripts.hasLatin(word);
        return cyrillic && latin ? Kind.MIXED : cyrillic ? Kind.CYRILLIC : latin ? Kind.LATIN : Kind.OTHER;
    }

    private BitSet titles() {
        BitSet inside = new BitSet();
        Matcher title = TITLE.matcher(text);
        while (title.find()) {
            inside.set(title.start(), title.end());
        }
        return inside;
    }

    /** For each char the number of sentence ends before it; «ст.» ends none. */
    private int[] sentences() {
        int[] number = new int[text.length() + 1];
        Matcher end = SENTENCE_END.matcher(text);
        while (end.find()) {
            if (text.charAt(end.start()) != '.' || !SHORT.contains(wordBefore(end.start()))) {
                number[end.end()]++;
            }
        }
        return summed(number);
    }

    private String wordBefore(int end) {
        int start = end;
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return Lemmas.folded(text.substring(start, end));
    }

    private int[] counts(Pattern mark) {
        int[] number = new int[text.length() + 1];
        mark.matcher(text).results().forEach(found -> number[found.end()]++);
        return summed(number);
    }

    private static int[] summed(int[] number) {
        for (int i = 1; i < number.length; i++) {
            number[i] += number[i - 1];
        }
        return number;
    }
}
