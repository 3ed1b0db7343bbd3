package konvert.pdf;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import konvert.post.EnvelopeFormat;
import konvert.post.Paper;
import konvert.post.PostalMark;
import org.jspecify.annotations.Nullable;

/**
 * What is enclosed so that an answer is easy.
 *
 * @param sheets how many sheets to write on
 * @param named whether they have the name of the one who answers, since sheets get separated
 * @param paper of these sheets, and of the inventory
 * @param cover the envelope for the answer; none for no envelope
 * @param inventory none for no inventory
 */
public record ReplyKit(
        int sheets,
        Ruling ruling,
        boolean named,
        Paper paper,
        @Nullable Cover cover,
        @Nullable Inventory inventory) {

    /** Id of an envelope that the Russian post takes and a sheet of A4 folds to. */
    public static final String USUAL_ENVELOPE = "c6";

    /** Ids of the kinds of enclosure a kit is. */
    public static final String SHEET = "blank-sheet";

    public static final String ENVELOPE = "envelope";

    /** More sheets than a letter can carry. */
    public static final int MOST_SHEETS = 20;

    /**
     * The envelope for the answer.
     *
     * @param onSheet the paper to fold or cut it from; none for an envelope that goes through the printer
     */
    public record Cover(
            EnvelopeFormat format,
            Set<PostalMark> marks,
            @Nullable Paper onSheet) {

        public Cover {
            marks = Set.copyOf(marks);
        }
    }

    /**
     * The list of what lies in the envelope.
     *
     * @param pieces how many of each, by the id of their kind
     */
    public record Inventory(LocalDate date, Map<String, Integer> pieces) {

        public Inventory {
            pieces = Map.copyOf(pieces);
        }
    }

    /** How many pieces of each kind of enclosure such a kit is, by its id. */
    public static Map<String, Integer> pieces(int sheets, boolean envelope) {
        Map<String, Integer> pieces = new HashMap<>();
        if (sheets > 0) {
            pieces.put(SHEET, sheets);
        }
        if (envelope) {
            pieces.put(ENVELOPE, 1);
        }
        return pieces;
    }

    /** Weight in g: sheets, envelope, and the half sheet of the inventory. */
    public double grams() {
        return sheets * paper.grams()
                + (cover == null ? 0 : cover.format().grams())
                + (inventory == null ? 0 : paper.grams() / 2);
    }
}
