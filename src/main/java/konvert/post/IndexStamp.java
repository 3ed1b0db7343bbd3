package konvert.post;

import java.util.List;

/**
 * The index stamp of Russian envelopes (GOST R 51506-99, annex Д): the postcode in strokes that machines read, from
 * {@code resources/post/index-stamp.json}. All measures in mm.
 *
 * @param digits by digit, the corners its line runs through: TL, TR, ML, MR, BL, BR
 */
public record IndexStamp(
        double pitchMm,
        double barWidthMm,
        double barHeightMm,
        double startYMm,
        double startHeightMm,
        double digitXMm,
        double digitYMm,
        double digitWidthMm,
        double digitHeightMm,
        double strokeMm,
        List<String> digits) {

    /** Digits in a Russian postcode. */
    public static final int PLACES = 6;

    /** The one there is. */
    public static final IndexStamp DATA = PostData.read("index-stamp.json", IndexStamp.class);

    public IndexStamp {
        digits = List.copyOf(digits);
    }

    /** From the start mark's left end to the right end of the last bar. */
    public double widthMm() {
        return PLACES * pitchMm + barWidthMm;
    }

    /** From the top of the bars to the feet of the digits. */
    public double heightMm() {
        return digitYMm + digitHeightMm;
    }
}
