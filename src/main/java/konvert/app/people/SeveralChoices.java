package konvert.app.people;

import java.util.Objects;
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
 */
public record SeveralChoices(Kind kind, String sheet, String from, boolean nominative) {

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
    }

    /** The choices of a first start. */
    @SuppressWarnings("NullAway") // the constructor takes what is missing from a file too
    static SeveralChoices first() {
        return new SeveralChoices(null, null, null, false);
    }

    LabelSheet labels() {
        return LabelSheets.byId(sheet).orElseThrow();
    }

    Country country() {
        return Countries.byCode(from).orElseThrow();
    }

    SeveralChoices with(Kind other) {
        return new SeveralChoices(other, sheet, from, nominative);
    }

    SeveralChoices with(LabelSheet other) {
        return new SeveralChoices(kind, other.id(), from, nominative);
    }

    SeveralChoices with(Country other) {
        return new SeveralChoices(kind, sheet, other.code(), nominative);
    }

    SeveralChoices withNominative(boolean now) {
        return new SeveralChoices(kind, sheet, from, now);
    }
}
