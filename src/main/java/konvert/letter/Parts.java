package konvert.letter;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import konvert.letter.Channels.Channel;
import org.jspecify.annotations.Nullable;

/** A letter cut for a channel that takes so many characters at a time. */
public final class Parts {

    private Parts() {}

    /**
     * The parts, in order; joined they are the text. They end with a sentence; a sentence longer than the limit ends with
     * a word, a word longer than the limit anywhere between characters. Without a limit one part; of an empty text none.
     */
    public static List<String> of(String text, @Nullable Channel channel) {
        if (text.isEmpty()) {
            return List.of();
        }
        return channel == null || channel.limit() == null
                ? List.of(text)
                : of(text, channel.limit().characters());
    }

    static List<String> of(String text, int limit) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        while (characters(text.substring(start)) > limit) {
            int furthest = text.offsetByCodePoints(start, limit);
            int end = lastBreak(BreakIterator.getSentenceInstance(Locale.of("ru")), text, start, furthest);
            if (end <= start) {
                end = lastBreak(BreakIterator.getLineInstance(Locale.of("ru")), text, start, furthest);
            }
            if (end <= start) {
                end = lastBreak(BreakIterator.getCharacterInstance(Locale.of("ru")), text, start, furthest);
            }
            if (end <= start) {
                end = furthest;
            }
            parts.add(text.substring(start, end));
            start = end;
        }
        parts.add(text.substring(start));
        return List.copyOf(parts);
    }

    /** Characters as forms count them: code points, a line end as one. */
    public static int characters(String text) {
        return text.codePointCount(0, text.length());
    }

    private static int lastBreak(BreakIterator breaks, String text, int start, int furthest) {
        breaks.setText(text);
        int end = breaks.isBoundary(furthest) ? furthest : breaks.preceding(furthest);
        return end == BreakIterator.DONE || end < start ? start : end;
    }
}
