package konvert.russian;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Rules and letters of a scheme, made ready for writing many words: every question is a look into an array. */
final class LatinTable {

    private record Rule(Places places, String latin) {}

    /** Letters without their marks. */
    private static final String[] BASES = IntStream.range(0, Places.LETTERS)
            .mapToObj(i -> Normalizer.normalize(Character.toString(Places.FIRST + i), Normalizer.Form.NFD)
                    .substring(0, 1))
            .toArray(String[]::new);

    private final String[] latin = new String[Places.LETTERS];
    private final Rule[] @Nullable [] rules = new Rule[Places.LETTERS][];

    /** @param change made to all that is written, such as taking the marks off */
    LatinTable(Map<String, String> letters, List<SchemeFile.Rule> rules, UnaryOperator<String> change) {
        for (int i = 0; i < Places.LETTERS; i++) {
            String letter = Character.toString(Places.FIRST + i);
            String own = letters.get(letter);
            latin[i] = change.apply(own == null ? letters.getOrDefault(BASES[i], "") : own);
        }
        for (SchemeFile.Rule rule : rules) {
            int first = Places.index(rule.letters().charAt(0));
            Rule[] there = this.rules[first];
            List<Rule> more = new ArrayList<>(there == null ? List.of() : Arrays.asList(there));
            more.add(new Rule(Places.of(rule.before(), rule.letters(), rule.after()), change.apply(rule.latin())));
            this.rules[first] = more.toArray(Rule[]::new);
        }
    }

    /** Appends a composed text; what is not Cyrillic stays. Capitals stay capitals. */
    void write(String text, StringBuilder out) {
        int end = 0;
        boolean capitals = false;
        for (int at = 0; at < text.length(); ) {
            char letter = text.charAt(at);
            int index = Places.index(letter);
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
            at += rule == null ? 1 : rule.places.letters().length();
        }
    }

    private @Nullable Rule rule(String text, int at, int index) {
        Rule[] candidates = rules[index];
        if (candidates != null) {
            for (Rule rule : candidates) {
                if (rule.places.fit(text, at)) {
                    return rule;
                }
            }
        }
        return null;
    }

    private static int end(String text, int start) {
        int end = start;
        while (end < text.length() && Places.index(text.charAt(end)) >= 0) {
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
}
