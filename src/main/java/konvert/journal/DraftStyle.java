package konvert.journal;

/**
 * How the letter of a draft is set.
 *
 * @param typeface name of the typeface
 * @param sizePt size in points
 * @param justified lines of the same width, else ragged on the right
 * @param hyphenated words may be parted where lines are justified
 * @param typographic quotes, dashes and no-break spaces as printers set them, else as typed
 * @param header who it is for on each sheet
 * @param duplex printed on both sides of the paper
 * @param paper id of the paper
 */
public record DraftStyle(
        String typeface,
        double sizePt,
        boolean justified,
        boolean hyphenated,
        boolean typographic,
        boolean header,
        boolean duplex,
        String paper) {}
