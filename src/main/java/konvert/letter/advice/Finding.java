package konvert.letter.advice;

import konvert.directory.Localised;
import org.jspecify.annotations.Nullable;

/**
 * Something worth a look in a letter.
 *
 * @param start where it begins, in chars (UTF-16); start and end are equal where something is missing
 * @param end behind its last char
 * @param text the words as they stand in the letter; empty where something is missing
 * @param why what may happen
 * @param source who says so
 * @param disagreement what other guides say instead; none where they agree
 * @param occurrence the how manieth of its topic with these words in the letter, from 0
 */
public record Finding(
        Topic topic,
        int start,
        int end,
        String text,
        Localised why,
        Source source,
        @Nullable Localised disagreement,
        int occurrence) {

    public Severity severity() {
        return topic.severity();
    }

    /** What «I mean it» is remembered by: it stays the same while other words of the letter change. */
    public Silenced silenced() {
        return new Silenced(topic.id(), text, occurrence);
    }

    /** Names no words: they belong in no log. */
    @Override
    public String toString() {
        return "Finding[" + topic.id() + " " + start + "-" + end + "]";
    }
}
