package konvert.directory.intake;

import java.util.List;
import konvert.words.Words;

/**
 * What the user should look at before a person is taken.
 *
 * @param field as in {@link Evidence}
 * @param key of the sentence in the bundle {@code words}
 * @param values what fills its places
 */
public record Doubt(String field, String key, List<String> values) {

    public Doubt {
        values = List.copyOf(values);
    }

    /** The doubt as a sentence; {@code words} are those of the bundle {@code words}. */
    public String in(Words words) {
        return words.say(key, values.toArray());
    }
}
