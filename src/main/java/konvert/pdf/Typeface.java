package konvert.pdf;

/** What a letter can be set in. */
public enum Typeface {
    SERIF(Face.SERIF, 12, 1.375),
    SANS(Face.SANS, 12, 1.375),
    CAVEAT(Face.CAVEAT, 16, 1.17),
    BAD_SCRIPT(Face.BAD_SCRIPT, 14, 1.65);

    private final Face face;
    private final double usualPt;
    private final double leading;

    /**
     * @param usualPt size in points in which it reads about as easily as PT Serif in 12
     * @param leading from one baseline to the next, in parts of the size
     */
    Typeface(Face face, double usualPt, double leading) {
        this.face = face;
        this.usualPt = usualPt;
        this.leading = leading;
    }

    Face face() {
        return face;
    }

    /** The size in points it is set in unless another one is chosen. */
    public double usualPt() {
        return usualPt;
    }

    double leadingMm(double sizePt) {
        return Mm.ofPoints(sizePt * leading);
    }
}
