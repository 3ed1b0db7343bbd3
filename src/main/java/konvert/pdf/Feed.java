package konvert.pdf;

/**
 * How an envelope lies in the tray, as one looks down on it with the printer at the top: where across the tray, and which
 * side up.
 */
public enum Feed {
    LEFT_FACE_UP(0, true),
    CENTRE_FACE_UP(0.5, true),
    RIGHT_FACE_UP(1, true),
    LEFT_FACE_DOWN(0, false),
    CENTRE_FACE_DOWN(0.5, false),
    RIGHT_FACE_DOWN(1, false);

    private final double across;
    private final boolean faceUp;

    Feed(double across, boolean faceUp) {
        this.across = across;
        this.faceUp = faceUp;
    }

    /** 0 at the left side of the tray, 1 at its right side. */
    public double across() {
        return across;
    }

    public boolean faceUp() {
        return faceUp;
    }

    /** The same on the printed side: of an envelope with its face down the tray's left is the page's right. */
    double acrossPage() {
        return faceUp ? across : 1 - across;
    }
}
