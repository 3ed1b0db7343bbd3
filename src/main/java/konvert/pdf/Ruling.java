package konvert.pdf;

/** How a sheet for the answer is lined, as in Russian copybooks. */
public enum Ruling {
    /** Lines 8 mm apart. */
    RULED(8),
    /** Squares of 5 mm. */
    SQUARED(5);

    private final double pitchMm;

    Ruling(double pitchMm) {
        this.pitchMm = pitchMm;
    }

    /** From line to line, in mm. */
    public double pitchMm() {
        return pitchMm;
    }
}
