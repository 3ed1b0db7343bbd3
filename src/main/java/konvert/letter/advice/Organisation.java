package konvert.letter.advice;

import java.util.List;
import konvert.directory.Localised;
import org.jspecify.annotations.Nullable;

/**
 * An organisation whose name in a letter may harm, of {@code resources/letter/organisations.json}.
 *
 * @param status its standing in Russia, as the source has it
 * @param since from when, as the source says: a day, month or year; none where it does not
 * @param date the day, month or year of the source
 * @param source the page; none for what is unverified
 * @param note what else the source says
 * @param find phrases, as rules have them
 */
public record Organisation(
        String id,
        Localised name,
        Status status,
        @Nullable String since,
        @Nullable String date,
        @Nullable String source,
        @Nullable Localised note,
        List<String> find) {

    /** What Russian authorities or courts have declared it. */
    public enum Status {
        UNDESIRABLE,
        FOREIGN_AGENT,
        NO_LONGER_FOREIGN_AGENT,
        EXTREMIST,
        LIQUIDATED,
        /** No source was found; that says nothing of what it is. */
        UNVERIFIED
    }
}
