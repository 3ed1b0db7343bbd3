package konvert.post;

/** What a sender asks of the post, printed on the face. */
public enum PostalMark {
    /** By air. */
    PAR_AVION,
    /** Handed over against signature. */
    REGISTERED;

    /** The words on an envelope that is posted in {@code from} and stays there or goes abroad. */
    public String text(Country from, AddressUse use) {
        return FaceWords.mark(this, from, use);
    }
}
