package konvert.letter.advice;

/** How much a finding weighs; none of them stops anything. */
public enum Severity {
    /** A censor is likely to stop the letter, or the reader may be harmed. */
    MUST,
    /** Better mended. */
    SHOULD,
    /** Worth a thought. */
    TIP
}
