package konvert.app.intake;

import konvert.words.Refusal;

/** What came of reading. */
sealed interface Outcome permits Outcome.Nobody, Outcome.Refused, Review {

    /** Nobody is in it. */
    record Nobody() implements Outcome {}

    /** It could not be read. */
    record Refused(Refusal refusal) implements Outcome {}
}
