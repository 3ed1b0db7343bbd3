package konvert.app.letter;

import java.util.Objects;
import konvert.pdf.ReplyKit;
import konvert.pdf.Ruling;

/**
 * What was last chosen to be enclosed for an answer.
 *
 * @param sheets how many to write on
 * @param named whether they have the name of the one who answers
 * @param onSheet whether the envelope is folded or cut from paper, else it goes through the printer
 * @param inventory whether the enclosures are listed
 */
public record ReplyChoices(int sheets, Ruling ruling, boolean named, boolean onSheet, boolean inventory) {

    /** The choices of a first start. */
    static final ReplyChoices FIRST = new ReplyChoices(2, Ruling.RULED, true, true, true);

    /** A file of another version may lack the ruling, or have a number that is none. */
    public ReplyChoices {
        sheets = Math.clamp(sheets, 0, ReplyKit.MOST_SHEETS);
        ruling = Objects.requireNonNullElse(ruling, Ruling.RULED);
    }

    ReplyChoices withSheets(int other) {
        return new ReplyChoices(other, ruling, named, onSheet, inventory);
    }

    ReplyChoices with(Ruling other) {
        return new ReplyChoices(sheets, other, named, onSheet, inventory);
    }

    ReplyChoices withNamed(boolean now) {
        return new ReplyChoices(sheets, ruling, now, onSheet, inventory);
    }

    ReplyChoices withOnSheet(boolean now) {
        return new ReplyChoices(sheets, ruling, named, now, inventory);
    }

    ReplyChoices withInventory(boolean now) {
        return new ReplyChoices(sheets, ruling, named, onSheet, now);
    }
}
