package konvert.app.letter;

/** The steps of a letter. */
public enum Step {
    WRITE,
    CHECK,
    PRINT
}
