package konvert.pdf;

/** The bundled faces that PDFs are set in. */
public enum Face {
    /** For letters. */
    SERIF("PTSerif-Regular.ttf"),
    /** For envelopes: the USPS wants addresses without serifs (DMM 202). */
    SANS("PTSans-Regular.ttf"),
    SANS_BOLD("PTSans-Bold.ttf");

    /** How far accented capitals («Й») reach above the baseline, in parts of the size; holds for all faces here. */
    static final double ASCENT = 0.9;

    /** How far descenders («р», «щ», comma) reach below the baseline, in parts of the size. */
    static final double DESCENT = 0.23;

    private final String file;

    Face(String file) {
        this.file = file;
    }

    /** Name of the file in {@code resources/fonts}. */
    String file() {
        return file;
    }
}
