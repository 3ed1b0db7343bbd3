package konvert.letter.advice;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import konvert.letter.spelling.Lemmas;

/**
 * Words in a row, as a rule writes them: «уголовный дело» matches every form of it. Alternatives are parted by a bar
 * (твой|ваш); {@code ...} stands for up to three words of the sentence; a question mark makes a word optional; an
 * asterisk ends the beginning of a word; {@code =} asks for that very form, {@code ^} for its capitals too and alone for
 * any word with a capital, {@code «} for a word in a quoted title; {@code #} is any number, {@code <group>} a group of words.
 */
record Phrase(List<Step> steps) {

    private static final Pattern BLANK = Pattern.compile(" ");
    private static final Pattern BAR = Pattern.compile("\\|");
    private static final int WIDEST_GAP = 3;

    /**
     * One word.
     *
     * @param initials what words that the others fit begin with, folded; a blank among them when that may be anything
     */
    record Step(Set<String> forms, List<Predicate<Token>> others, String initials, boolean optional, boolean afterGap) {

        boolean fits(Token token) {
            for (String form : token.forms()) {
                if (forms.contains(form)) {
                    return true;
                }
            }
            return others.stream().anyMatch(other -> other.test(token));
        }
    }

    static Phrase of(String written, Map<String, List<String>> groups) {
        List<Step> steps = new ArrayList<>();
        boolean gap = false;
        for (String word : BLANK.split(written, -1)) {
            if (word.equals("...")) {
                gap = true;
                continue;
            }
            boolean optional = word.endsWith("?");
            steps.add(step(optional ? word.substring(0, word.length() - 1) : word, groups, optional, gap));
            gap = false;
        }
        return new Phrase(List.copyOf(steps));
    }

    private static Step step(String word, Map<String, List<String>> groups, boolean optional, boolean gap) {
        Set<String> forms = new LinkedHashSet<>();
        List<Predicate<Token>> others = new ArrayList<>();
        StringBuilder initials = new StringBuilder();
        for (String choice : choices(word, groups)) {
            String rest = choice.substring(1);
            boolean marked = "#=^«".indexOf(choice.charAt(0)) >= 0;
            if (marked || choice.endsWith("*")) {
                String begins = marked ? rest : choice;
                initials.append(
                        (begins.isEmpty() || choice.charAt(0) == '«') ? " " : Lemmas.folded(begins.substring(0, 1)));
            }
            switch (choice.charAt(0)) {
                case '#' -> others.add(token -> token.kind() == Token.Kind.NUMBER);
                case '=' -> others.add(token -> token.folded().equals(rest));
                case '^' -> others.add(capital(rest));
                case '«' -> others.add(title(rest));
                default -> {
                    if (choice.endsWith("*")) {
                        String beginning = beginning(choice);
                        others.add(token -> token.folded().startsWith(beginning));
                    } else {
                        forms.add(choice);
                    }
                }
            }
        }
        return new Step(Set.copyOf(forms), List.copyOf(others), initials.toString(), optional, gap);
    }

    private static Predicate<Token> capital(String rest) {
        if (rest.isEmpty()) {
            return token -> token.isWord() && token.isCapitalised();
        }
        String beginning = beginning(rest);
        return rest.endsWith("*")
                ? token -> token.text().startsWith(beginning)
                : token -> token.text().equals(rest);
    }

    private static Predicate<Token> title(String rest) {
        String beginning = beginning(rest);
        return rest.endsWith("*")
                ? token -> token.title() && token.folded().startsWith(beginning)
                : token -> token.title() && token.forms().contains(rest);
    }

    private static String beginning(String word) {
        return word.endsWith("*") ? word.substring(0, word.length() - 1) : word;
    }

    private static List<String> choices(String word, Map<String, List<String>> groups) {
        List<String> choices = new ArrayList<>();
        for (String choice : BAR.split(word, -1)) {
            if (choice.startsWith("<")) {
                List<String> group = groups.get(choice.substring(1, choice.length() - 1));
                if (group == null) {
                    throw new IllegalArgumentException("no group of words " + choice);
                }
                choices.addAll(group);
            } else {
                choices.add(choice);
            }
        }
        return choices;
    }

    /** The token behind the match that begins at that one; -1 when there is none. */
    int match(List<Token> tokens, int from) {
        return match(tokens, from, 0, from);
    }

    private int match(List<Token> tokens, int at, int step, int first) {
        if (step == steps.size()) {
            return at;
        }
        Step next = steps.get(step);
        int furthest = next.afterGap() ? at + WIDEST_GAP : at;
        for (int i = at; i <= furthest && i < tokens.size(); i++) {
            if (!together(tokens, first, i, next.afterGap())) {
                break;
            }
            if (next.fits(tokens.get(i))) {
                int end = match(tokens, i + 1, step + 1, first);
                if (end >= 0) {
                    return end;
                }
            }
        }
        return next.optional() ? match(tokens, at, step + 1, first) : -1;
    }

    /** In one sentence, and without a comma between words that follow each other. */
    private static boolean together(List<Token> tokens, int first, int at, boolean gap) {
        if (at == first) {
            return true;
        }
        Token before = tokens.get(at - 1);
        Token token = tokens.get(at);
        return before.sentence() == token.sentence() && (gap || before.piece() == token.piece());
    }

    /** Its first word, by which it is found. */
    Step beginning() {
        return steps.getFirst();
    }
}
