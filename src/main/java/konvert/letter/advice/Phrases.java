package konvert.letter.advice;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Many phrases, found by the word they begin with. */
final class Phrases {

    private final Map<String, List<Phrase>> byBeginning = new HashMap<>();
    private final List<Phrase> others = new ArrayList<>();

    Phrases(List<Phrase> phrases) {
        for (Phrase phrase : phrases) {
            phrase.beginnings()
                    .forEach(form -> byBeginning
                            .computeIfAbsent(form, key -> new ArrayList<>())
                            .add(phrase));
            if (phrase.beginnings().isEmpty()) {
                others.add(phrase);
            }
        }
    }

    /** Tokens from the first to before the last. */
    record Span(int first, int last) {

        Hit hit(String topic, List<Token> tokens) {
            return new Hit(topic, tokens.get(first).start(), tokens.get(last - 1).end());
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
        int longest = -1;
        for (Phrase phrase : others) {
            longest = Math.max(longest, phrase.match(tokens, from));
        }
        for (String form : tokens.get(from).forms()) {
            for (Phrase phrase : byBeginning.getOrDefault(form, List.of())) {
                longest = Math.max(longest, phrase.match(tokens, from));
            }
        }
        return longest;
    }
}
