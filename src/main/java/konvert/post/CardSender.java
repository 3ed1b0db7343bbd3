package konvert.post;

/** Where the sender stands on a postcard. */
public enum CardSender {
    /** Top left, above the message. */
    LEFT,
    /** Above the address, left of the stamps. */
    RIGHT,
    /** Nowhere: no answer will reach the sender. */
    NONE
}
