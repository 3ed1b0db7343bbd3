package konvert.letter.advice;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Many phrases, found by the word they begin with. */
final class Phrases {

    private final Map<String, List<Phrase>> byBeginning = new HashMap<>();
    private final Map<Character, List<Phrase>> byInitial = new HashMap<>();
    private final List<Phrase> others = new ArrayList<>();

    Phrases(List<Phrase> phrases) {
        for (Phrase phrase : phrases) {
            Phrase.Step beginning = phrase.beginning();
            if (beginning.optional() || beginning.initials().indexOf(' ') >= 0) {
                others.add(phrase);
                continue;
            }
            beginning.forms().forEach(form -> add(byBeginning, form, phrase));
            beginning.initials().chars().distinct().forEach(initial -> add(byInitial, (char) initial, phrase));
        }
    }

    private static <K> void add(Map<K, List<Phrase>> index, K key, Phrase phrase) {
        index.computeIfAbsent(key, none -> new ArrayList<>()).add(phrase);
    }

    /** Tokens from the first to before the last. */
    record Span(int first, int last) {

        Hit hit(String topic, List<Token> tokens) {
            return new Hit(
                    topic, tokens.get(first).start(), tokens.get(last - 1).end());
        }
    }

    /** Where phrases stand; from each word the longest. */
    List<Span> spans(List<Token> tokens) {
        List<Span> spans = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            int end = longest(tokens, i);
            if (end > i) {
                spans.add(new Span(i, end));
            }
        }
        return spans;
    }

    boolean anyIn(List<Token> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            if (longest(tokens, i) > i) {
                return true;
            }
        }
        return false;
    }

    private int longest(List<Token> tokens, int from) {
        int longest = longest(others, tokens, from, -1);
        Token token = tokens.get(from);
        longest = longest(
                byInitial.getOrDefault(
                        token.folded().isEmpty() ? ' ' : token.folded().charAt(0), List.of()),
                tokens,
                from,
                longest);
        for (String form : token.forms()) {
            longest = longest(byBeginning.getOrDefault(form, List.of()), tokens, from, longest);
        }
        return longest;
    }

    private static int longest(List<Phrase> phrases, List<Token> tokens, int from, int known) {
        int longest = known;
        for (Phrase phrase : phrases) {
            longest = Math.max(longest, phrase.match(tokens, from));
        }
        return longest;
    }
}
