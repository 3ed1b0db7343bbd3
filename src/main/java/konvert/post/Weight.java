package konvert.post;

/** What a letter weighs; the first step of the posts is 20 g, in the United States 1 oz (28.35 g). */
public final class Weight {

    private Weight() {}

    /**
     * Sheets and envelope together, in g, as computed from areas: within about a tenth of what scales show.
     *
     * @param sheets sheets of paper, not pages
     */
    public static double grams(int sheets, Paper paper, EnvelopeFormat envelope) {
        if (sheets < 0) {
            throw new IllegalArgumentException("sheets: " + sheets);
        }
        return sheets * paper.grams() + envelope.grams();
    }
}
