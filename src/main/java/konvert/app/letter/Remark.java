package konvert.app.letter;

import java.util.List;
import konvert.app.control.Tone;

/**
 * Something to look at before the letter is posted.
 *
 * @param fixes what can be done about it; none where only the writer knows
 */
public record Remark(Tone tone, String sentence, List<Fix> fixes) {

    /** What can be done. */
    public enum Fix {
        GREETING,
        TEXT,
        PROMPT,
        SIGNATURE,
        WRITER,
        TODAY,
        RETURN_ADDRESS,
        DATIVE,
        NOMINATIVE,
        CHOICES,
        MAIL,
        LINK
    }
}
