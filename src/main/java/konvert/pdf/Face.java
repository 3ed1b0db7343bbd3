package konvert.pdf;

/** The bundled faces that PDFs are set in. */
public enum Face {
    /** For letters. */
    SERIF("PTSerif-Regular.ttf", 0.9, 0.23),
    /** For envelopes: the USPS wants addresses without serifs (DMM 202). */
    SANS("PTSans-Regular.ttf", 0.9, 0.23),
    SANS_BOLD("PTSans-Bold.ttf", 0.9, 0.23),
    /** A quick hand with small letters. */
    CAVEAT("Caveat-Regular.ttf", 0.88, 0.3),
    /** A hand with tall capitals and long tails. */
    BAD_SCRIPT("BadScript-Regular.ttf", 1.25, 0.61);

    private final String file;
    private final double ascent;
    private final double descent;

    /**
     * Parts of the size.
     *
     * @param ascent how far accented capitals («Й») reach above the baseline
     * @param descent how far descenders («р», «щ», comma) reach below it
     */
    Face(String file, double ascent, double descent) {
        this.file = file;
        this.ascent = ascent;
        this.descent = descent;
    }

    /** Name of the file in {@code resources/fonts}. */
    String file() {
        return file;
    }

    double ascentMm(double sizePt) {
        return Mm.ofPoints(sizePt * ascent);
    }

    double descentMm(double sizePt) {
        return Mm.ofPoints(sizePt * descent);
    }
}
