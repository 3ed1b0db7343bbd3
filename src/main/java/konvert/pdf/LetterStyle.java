package konvert.pdf;

import java.util.Objects;

/**
 * How a letter is set.
 *
 * @param sizePt size in points, from {@link #SMALLEST_PT} to {@link #LARGEST_PT}
 * @param justified lines of the same width, else ragged on the right
 * @param hyphenated words may be parted where lines are justified
 * @param typographic quotes, dashes and no-break spaces as printers set them, else as typed
 * @param header who it is for on each sheet, beside the page's number
 * @param duplex printed on both sides of the paper
 */
public record LetterStyle(
        Typeface typeface,
        double sizePt,
        boolean justified,
        boolean hyphenated,
        boolean typographic,
        boolean header,
        boolean duplex) {

    public static final double SMALLEST_PT = 10;
    public static final double LARGEST_PT = 18;

    /** PT Serif in 12 points, justified, hyphenated, with Russian quotes and dashes. */
    public static final LetterStyle USUAL =
            new LetterStyle(Typeface.SERIF, Typeface.SERIF.usualPt(), true, true, true, false, false);

    /** A typeface that a file leaves out is the usual one; a size beyond the limits is the nearest that is not. */
    public LetterStyle {
        typeface = Objects.requireNonNullElse(typeface, Typeface.SERIF);
        sizePt = Math.clamp(sizePt == 0 ? typeface.usualPt() : sizePt, SMALLEST_PT, LARGEST_PT);
    }

    /** The same in another typeface; a usual size becomes that typeface's usual size. */
    public LetterStyle with(Typeface other) {
        return new LetterStyle(
                other,
                sizePt == typeface.usualPt() ? other.usualPt() : sizePt,
                justified,
                hyphenated,
                typographic,
                header,
                duplex);
    }

    /** The same in another size, in points. */
    public LetterStyle with(double otherPt) {
        return new LetterStyle(typeface, otherPt, justified, hyphenated, typographic, header, duplex);
    }

    public LetterStyle withJustified(boolean on) {
        return new LetterStyle(typeface, sizePt, on, hyphenated, typographic, header, duplex);
    }

    public LetterStyle withHyphenated(boolean on) {
        return new LetterStyle(typeface, sizePt, justified, on, typographic, header, duplex);
    }

    public LetterStyle withTypographic(boolean on) {
        return new LetterStyle(typeface, sizePt, justified, hyphenated, on, header, duplex);
    }

    public LetterStyle withHeader(boolean on) {
        return new LetterStyle(typeface, sizePt, justified, hyphenated, typographic, on, duplex);
    }

    public LetterStyle withDuplex(boolean on) {
        return new LetterStyle(typeface, sizePt, justified, hyphenated, typographic, header, on);
    }
}
