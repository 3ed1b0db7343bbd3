package konvert.pdf;

import java.util.List;
import konvert.post.AddressBlock;
import konvert.post.AddressUse;
import konvert.post.Country;
import konvert.post.EnvelopeFace;
import konvert.post.EnvelopeFormat;
import konvert.post.EnvelopeOptions;
import konvert.post.ReturnAddress;

/**
 * All that an envelope is printed from.
 *
 * @param sender the lines of the return address; none for an envelope without one
 * @param from the country it is posted in
 * @param use whether it stays there or goes abroad
 */
public record Envelope(
        AddressBlock block,
        List<String> sender,
        EnvelopeFormat format,
        Country from,
        EnvelopeOptions options,
        AddressUse use) {

    public Envelope {
        sender = List.copyOf(sender);
    }

    /** An envelope to Russia. */
    public Envelope(
            AddressBlock block, List<String> sender, EnvelopeFormat format, Country from, EnvelopeOptions options) {
        this(block, sender, format, from, options, from.use());
    }

    /** The sender's lines as far as they are to be printed anywhere. */
    public List<String> printed() {
        return options.returnAddress() == ReturnAddress.NONE ? List.of() : sender;
    }

    /** Where things stand on it. */
    EnvelopeFace face() {
        return format.face(from, use);
    }

    Envelope in(EnvelopeFormat other) {
        return new Envelope(block, sender, other, from, options, use);
    }
}
