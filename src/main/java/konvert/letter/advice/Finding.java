package konvert.letter.advice;

import java.util.List;
import konvert.directory.Localised;
import org.jspecify.annotations.Nullable;

/**
 * Something worth a look in a letter.
 *
 * @param start where it begins, in chars (UTF-16); start and end are equal where something is missing
 * @param end behind its last char
 * @param text the words as they stand in the letter; empty where something is missing
 * @param why what may happen
 * @param sources who say so, the weightiest first
 * @param disagreement what other guides say instead; none where they agree
 * @param organisation whose name it is, for its status; none for all else
 * @param occurrence the how manieth of its topic with these words in the letter, from 0
 */
public record Finding(
        Topic topic,
        int start,
        int end,
        String text,
        Localised why,
        List<Source> sources,
        @Nullable Localised disagreement,
        @Nullable Organisation organisation,
        int occurrence) {

    public Finding {
        sources = List.copyOf(sources);
    }

    /** The weightiest source. */
    public Source source() {
        return sources.getFirst();
    }

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
