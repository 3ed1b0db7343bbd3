package konvert.letter.phrase;

import java.util.List;
import java.util.regex.Pattern;
import konvert.words.Refusal;

/**
 * What in a letter still wants the writer's own words. Prompts and open gaps stand in square brackets, which a letter
 * has no other use for: whatever stands in them, or beside one that has lost its partner, is not to be printed or sent.
 */
public final class Prompts {

    /** A gap in a phrase where nothing has been chosen yet. */
    public static final String GAP = "[…]";

    private static final Pattern UNANSWERED = Pattern.compile("\\[[^\\[\\]\\n]*]?|]");

    /**
     * A place in a letter.
     *
     * @param start index of its first character
     * @param end index behind its last
     * @param text what stands there, with its brackets
     */
    public record Place(int start, int end, String text) {}

    private Prompts() {}

    /** A prompt as it stands in a letter, a line of its own. */
    public static String line(String prompt) {
        return "[" + prompt + "]";
    }

    /**
     * Lets a letter pass that wants nothing any more.
     *
     * @throws Refusal naming the first line that does
     */
    public static void refuse(String letter) throws Refusal {
        List<Place> places = unanswered(letter);
        if (!places.isEmpty()) {
            Place first = places.getFirst();
            long line = letter.substring(0, first.start()).lines().count();
            boolean begins = first.start() == 0 || letter.charAt(first.start() - 1) == '\n';
            throw new Refusal("unanswered.prompt", begins ? line + 1 : line, first.text());
        }
    }

    /** The places of a letter that still want an answer, in order. */
    public static List<Place> unanswered(String letter) {
        return UNANSWERED
                .matcher(letter)
                .results()
                .map(found -> new Place(found.start(), found.end(), found.group()))
                .toList();
    }
}
