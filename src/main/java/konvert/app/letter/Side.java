package konvert.app.letter;

/** What the preview shows. */
public enum Side {
    LETTER,
    ENVELOPE
}
