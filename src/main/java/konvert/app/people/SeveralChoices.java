package konvert.app.people;

import java.util.Objects;
import konvert.pdf.LabelPdf;
import konvert.post.Countries;
import konvert.post.Country;
import konvert.post.LabelSheet;
import konvert.post.LabelSheets;

/**
 * What was last printed for several people.
 *
 * @param sheet id of the sheet of labels
 * @param from code of the country the letters are posted in
 * @param nominative names in the nominative instead of the dative
 * @param own labels with the sender instead of those written to
 * @param sender id of the sender's profile; an empty text for the usual one
 * @param count how many labels with the sender; not said means one sheet
 */
public record SeveralChoices(
        Kind kind, String sheet, String from, boolean nominative, boolean own, String sender, int count) {

    /** What is printed for several people. */
    public enum Kind {
        LABELS,
        CARDS
    }

    /** A file of another version may not have every value, or one that is no more. */
    public SeveralChoices {
        kind = Objects.requireNonNullElse(kind, Kind.LABELS);
        from = Countries.byCode(Objects.requireNonNullElse(from, ""))
                .orElse(Countries.ABROAD)
                .code();
        sheet = LabelSheets.byId(Objects.requireNonNullElse(sheet, ""))
                .orElse(LabelSheets.usual(Countries.byCode(from).orElseThrow()))
                .id();
        sender = Objects.requireNonNullElse(sender, "");
        count = count < 1 ? LabelSheets.byId(sheet).orElseThrow().labels() : Math.min(count, LabelPdf.MOST);
    }

    /** The choices of a first start. */
    @SuppressWarnings("NullAway") // the constructor takes what is missing from a file too
    static SeveralChoices first() {
        return new SeveralChoices(null, null, null, false, false, null, 0);
    }

    LabelSheet labels() {
        return LabelSheets.byId(sheet).orElseThrow();
    }

    Country country() {
        return Countries.byCode(from).orElseThrow();
    }

    SeveralChoices with(Kind other) {
        return new SeveralChoices(other, sheet, from, nominative, own, sender, count);
    }

    SeveralChoices with(LabelSheet other) {
        return new SeveralChoices(kind, other.id(), from, nominative, own, sender, count);
    }

    SeveralChoices with(Country other) {
        return new SeveralChoices(kind, sheet, other.code(), nominative, own, sender, count);
    }

    SeveralChoices withNominative(boolean now) {
        return new SeveralChoices(kind, sheet, from, now, own, sender, count);
    }

    SeveralChoices withOwn(boolean now) {
        return new SeveralChoices(kind, sheet, from, nominative, now, sender, count);
    }

    SeveralChoices withSender(String id) {
        return new SeveralChoices(kind, sheet, from, nominative, own, id, count);
    }

    SeveralChoices withCount(int now) {
        return new SeveralChoices(kind, sheet, from, nominative, own, sender, now);
    }

    /** Whether labels with the sender are printed, for nobody in the list. */
    boolean forSender() {
        return kind == Kind.LABELS && own;
    }
}
