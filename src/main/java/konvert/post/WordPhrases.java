package konvert.post;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Phrases with what they mean, found at a token of a block, the longest first. */
final class WordPhrases<V> {

    private record Phrase<V>(List<String> words, V value) {}

    private final Map<String, List<Phrase<V>>> byFirst = new HashMap<>();

    /** A phrase found: the tokens from where it was looked for to before {@code end}. */
    record Found<V>(int end, V value) {}

    static WordPhrases<Boolean> of(Collection<String> phrases) {
        WordPhrases<Boolean> made = new WordPhrases<>();
        phrases.forEach(phrase -> made.add(phrase, true));
        return made;
    }

    void add(String phrase, V value) {
        add(BlockText.of(phrase), value);
    }

    void add(BlockText phrase, V value) {
        List<String> words = phrase.tokens().stream().map(BlockToken::word).toList();
        List<Phrase<V>> known = byFirst.computeIfAbsent(words.getFirst(), none -> new ArrayList<>());
        known.add(new Phrase<>(words, value));
        known.sort((one, other) ->
                Integer.compare(other.words().size(), one.words().size()));
    }

    /** Where the longest phrase that begins at that token ends, and what it means; null when none does. */
    @org.jspecify.annotations.Nullable
    Found<V> at(BlockText block, int index) {
        for (Phrase<V> phrase : byFirst.getOrDefault(block.token(index).word(), List.of())) {
            if (fits(phrase.words(), block, index)) {
                return new Found<>(index + phrase.words().size(), phrase.value());
            }
        }
        return null;
    }

    /** Where the longest phrase ends; the index itself when none begins there. */
    int end(BlockText block, int index) {
        Found<V> found = at(block, index);
        return found == null ? index : found.end();
    }

    private static boolean fits(List<String> words, BlockText block, int index) {
        for (int i = 0; i < words.size(); i++) {
            if (!words.get(i).equals(block.token(index + i).word())) {
                return false;
            }
        }
        return true;
    }
}
