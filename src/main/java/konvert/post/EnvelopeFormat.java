package konvert.post;

/**
 * A kind of envelope, landscape.
 *
 * @param id «dl», «c6», «us10»: lower case; «120x235» for one of another size
 * @param name «DL», «US #10», «235 × 120»
 * @param widthMm width of the face in mm
 * @param heightMm height of the face in mm
 * @param grams weight of the empty envelope in g
 */
public record EnvelopeFormat(String id, String name, double widthMm, double heightMm, double grams) {

    /** Where things stand on it when it is posted in {@code from} and goes to Russia. */
    public EnvelopeFace face(Country from) {
        return face(from, from.use());
    }

    /** Where things stand on it when it is posted in {@code from} and stays there or goes abroad. */
    public EnvelopeFace face(Country from, AddressUse use) {
        return EnvelopeFormats.layout(from, use == AddressUse.DOMESTIC).on(this);
    }
}
