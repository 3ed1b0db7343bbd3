package konvert.post;

/**
 * A kind of envelope, landscape.
 *
 * @param id «dl», «c6», «us10»: lower case
 * @param name «DL», «US #10»
 * @param widthMm width of the face in mm
 * @param heightMm height of the face in mm
 * @param grams weight of the empty envelope in g
 */
public record EnvelopeFormat(String id, String name, double widthMm, double heightMm, double grams) {

    /** Where the sender stands: top left, clear of the stamps. */
    public Zone senderZone() {
        return EnvelopeFormats.layout().senderZone(this);
    }

    /** Where the stamps go: top right, nothing printed. */
    public Zone stampZone() {
        return EnvelopeFormats.layout().stampZone(this);
    }

    /** Where the address block stands. */
    public Zone addressZone() {
        return EnvelopeFormats.layout().addressZone(this);
    }

    /** Where the post's machines print their code: bottom right, nothing printed. */
    public Zone machineZone() {
        return EnvelopeFormats.layout().machineZone(this);
    }
}
