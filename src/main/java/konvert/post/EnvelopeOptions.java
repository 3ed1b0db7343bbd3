package konvert.post;

import java.util.Set;

/**
 * What else is printed on an envelope, by choice.
 *
 * @param captions «От кого», «Откуда», «Кому», «Куда» as on envelopes sold in Russia
 * @param indexStamp the postcode in strokes, where the post of the country of posting reads it
 */
public record EnvelopeOptions(
        boolean captions, boolean indexStamp, ReturnAddress returnAddress, Set<PostalMark> marks) {

    /** The return address on the face, the index stamp inside Russia, nothing else. */
    public static final EnvelopeOptions USUAL = new EnvelopeOptions(false, true, ReturnAddress.FRONT, Set.of());

    public EnvelopeOptions {
        marks = Set.copyOf(marks);
    }
}
