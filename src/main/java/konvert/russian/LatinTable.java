package konvert.russian;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Rules and letters of a scheme, made ready for writing many words: every question is a look into an array. */
final class LatinTable {

    private static final char FIRST = '\u0400';
    private static final int LETTERS = 0x130;
    /** Stands in the sets for the beginning or end of a word. */
    private static final int EDGE = LETTERS;

    private static final String VOWELS = "аеёиоуыэюяіїєѐѝәөүұӣӯӑӗӳӕӓӧӱӹӥӫӛӭѣѵ";
    private static final String SIGNS = "ьъӏҍ";

    /** A rule; a set has a place for every letter and {@link #EDGE}, none stands for anything. */
    private record Rule(
            String letters,
            @Nullable BitSet before,
            @Nullable BitSet after,
            String latin) {}

    private final String[] latin = new String[LETTERS];
    private final Rule[] @Nullable [] rules = new Rule[LETTERS][];

    /** @param change made to all that is written, such as taking the marks off */
    LatinTable(Map<String, String> letters, List<SchemeFile.Rule> rules, UnaryOperator<String> change) {
        for (int i = 0; i < LETTERS; i++) {
            String letter = Character.toString(FIRST + i);
            String base = Normalizer.normalize(letter, Normalizer.Form.NFD).substring(0, 1);
            latin[i] = change.apply(letters.getOrDefault(letter, letters.getOrDefault(base, "")));
        }
        for (SchemeFile.Rule rule : rules) {
            int first = index(rule.letters().charAt(0));
            Rule[] there = this.rules[first];
            List<Rule> more = new ArrayList<>(there == null ? List.of() : Arrays.asList(there));
            more.add(new Rule(rule.letters(), set(rule.before()), set(rule.after()), change.apply(rule.latin())));
            this.rules[first] = more.toArray(Rule[]::new);
        }
    }

    /** Appends a composed text; what is not Cyrillic stays. Capitals stay capitals. */
    void write(String text, StringBuilder out) {
        int end = 0;
        boolean capitals = false;
        for (int at = 0; at < text.length(); ) {
            char letter = text.charAt(at);
            int index = index(letter);
            if (index < 0) {
                out.append(letter);
                at++;
                continue;
            }
            if (at >= end) {
                end = end(text, at);
                capitals = end - at > 1 && isCapitals(text, at, end);
            }
            Rule rule = rule(text, at, index);
            String spelling = rule == null ? latin[index] : rule.latin;
            int start = out.length();
            out.append(spelling);
            if (Character.isUpperCase(letter)) {
                capitalise(out, start, capitals ? out.length() : start + 1);
            }
            at += rule == null ? 1 : rule.letters.length();
        }
    }

    private @Nullable Rule rule(String text, int at, int index) {
        Rule[] candidates = rules[index];
        if (candidates != null) {
            for (Rule rule : candidates) {
                int end = at + rule.letters.length();
                if (isThere(rule.letters, text, at)
                        && (rule.before == null || rule.before.get(neighbour(text, at - 1)))
                        && (rule.after == null || rule.after.get(neighbour(text, end)))) {
                    return rule;
                }
            }
        }
        return null;
    }

    private static boolean isThere(String letters, String text, int at) {
        if (at + letters.length() > text.length()) {
            return false;
        }
        for (int i = 1; i < letters.length(); i++) {
            if (Character.toLowerCase(text.charAt(at + i)) != letters.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static int neighbour(String text, int at) {
        int index = at < 0 || at >= text.length() ? -1 : index(text.charAt(at));
        return index < 0 ? EDGE : index;
    }

    /** The place of a letter, of a small one for a capital; negative for what is not Cyrillic. */
    private static int index(char letter) {
        int index = Character.toLowerCase(letter) - FIRST;
        return index < LETTERS ? index : -1;
    }

    private static int end(String text, int start) {
        int end = start;
        while (end < text.length() && index(text.charAt(end)) >= 0) {
            end++;
        }
        return end;
    }

    private static boolean isCapitals(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (Character.isLowerCase(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static void capitalise(StringBuilder out, int start, int end) {
        for (int i = start; i < Math.min(end, out.length()); i++) {
            out.setCharAt(i, Character.toUpperCase(out.charAt(i)));
        }
    }

    private static @Nullable BitSet set(@Nullable String characters) {
        if (characters == null) {
            return null;
        }
        BitSet set = new BitSet(LETTERS + 1);
        characters.chars().forEach(character -> {
            switch (character) {
                case '^', '$' -> set.set(EDGE);
                case 'V' -> VOWELS.chars().forEach(vowel -> set.set(vowel - FIRST));
                case 'C' -> consonants(set);
                default -> set.set(character - FIRST);
            }
        });
        return set;
    }

    private static void consonants(BitSet set) {
        for (char letter = FIRST; letter < FIRST + LETTERS; letter++) {
            if (Character.isLetter(letter) && VOWELS.indexOf(letter) < 0 && SIGNS.indexOf(letter) < 0) {
                set.set(letter - FIRST);
            }
        }
    }
}
