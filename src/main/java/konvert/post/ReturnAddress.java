package konvert.post;

/** Where the return address stands. */
public enum ReturnAddress {
    /** Top left on the face. */
    FRONT,
    /** On the back, top left, as posts allow it; a page of its own. */
    BACK,
    /** Nowhere: no answer and no returned letter will reach the sender. */
    NONE
}
