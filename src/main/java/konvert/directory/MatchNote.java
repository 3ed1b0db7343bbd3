package konvert.directory;

import java.time.LocalDate;
import java.util.List;
import konvert.words.Words;

/**
 * Something to say about how a facility was recognised.
 *
 * @param key of the sentence in the bundle {@code words}
 * @param values what fills its places: texts and days
 */
public record MatchNote(String key, List<Object> values) {

    MatchNote(String key, Object... values) {
        this(key, List.of(values));
    }

    /** The note as a sentence; {@code words} are those of the bundle {@code words}. */
    public String in(Words words) {
        return words.say(
                key,
                values.stream()
                        .map(value -> value instanceof LocalDate date ? words.date(date) : value)
                        .toArray());
    }
}
