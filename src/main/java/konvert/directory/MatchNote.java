package konvert.directory;

import java.util.List;
import konvert.words.Words;

/**
 * Something to say about how a facility was recognised.
 *
 * @param key of the sentence in the bundle {@code words}
 * @param values what fills its places
 */
public record MatchNote(String key, List<String> values) {

    MatchNote(String key, String... values) {
        this(key, List.of(values));
    }

    /** The note as a sentence; {@code words} are those of the bundle {@code words}. */
    public String in(Words words) {
        return words.say(key, values.toArray());
    }
}
