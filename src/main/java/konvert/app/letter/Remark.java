package konvert.app.letter;

import konvert.app.control.Tone;
import org.jspecify.annotations.Nullable;

/**
 * Something to look at before the letter is posted.
 *
 * @param fix what can be done about it; none where only the writer knows
 */
public record Remark(Tone tone, String sentence, @Nullable Fix fix) {

    /** What can be done. */
    public enum Fix {
        GREETING,
        TEXT,
        SIGNATURE,
        WRITER,
        TODAY,
        RETURN_ADDRESS,
        NOMINATIVE,
        CHOICES,
        LINK
    }
}
