package konvert.app.letter;

import konvert.letter.Letter;
import konvert.letter.Sender;
import konvert.post.Country;
import konvert.post.EnvelopeFormat;
import org.jspecify.annotations.Nullable;

/**
 * A letter being written, with what is needed to print it.
 *
 * @param sender none for an envelope without a return address
 * @param country posted in
 */
public record Draft(Letter letter, @Nullable Sender sender, EnvelopeFormat envelope, Country country) {}
