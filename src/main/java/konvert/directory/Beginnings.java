package konvert.directory;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import konvert.russian.Romanisation;

/**
 * Tells whether a word in Cyrillic can be one of a query's words in Latin letters, by how both begin: much sooner than by
 * all its spellings, of which most names of a directory need none when one person is looked for.
 */
final class Beginnings implements Predicate<String> {

    /** As many letters of a word as tell what the first letter of its spellings can be. */
    private static final int TELLING = 2;

    private final Set<Character> typed = new HashSet<>();
    private final Map<String, Boolean> known = new ConcurrentHashMap<>();

    Beginnings(String query) {
        Stream.concat(SearchText.words(query).stream(), SearchText.joinedWords(query).stream())
                .forEach(word -> typed.add(word.charAt(0)));
    }

    /** The word in small letters. */
    @Override
    public boolean test(String word) {
        return known.computeIfAbsent(
                word.substring(0, Math.min(TELLING, word.length())),
                beginning -> Romanisation.spellings(beginning).stream()
                        .anyMatch(latin -> !latin.isEmpty() && typed.contains(latin.charAt(0))));
    }
}
