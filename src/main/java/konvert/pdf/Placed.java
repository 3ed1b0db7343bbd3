package konvert.pdf;

/**
 * A line of text at its place on a sheet.
 *
 * @param xMm left end, in mm from the sheet's left edge
 * @param baselineMm baseline, in mm from the sheet's top edge
 * @param sizePt size in points
 * @param wordSpaceMm mm added at each ordinary space (not at no-break spaces) to fill the line; 0 for none
 */
public record Placed(
        Role role, String text, double xMm, double baselineMm, Face face, double sizePt, double wordSpaceMm) {

    /** What a line is on its sheet. */
    public enum Role {
        SENDER,
        ADDRESS,
        CAPTION,
        MARK,
        DATE,
        GREETING,
        BODY,
        SIGNATURE,
        PAGE_NUMBER
    }

    Placed moved(double dxMm, double dyMm) {
        return new Placed(role, text, xMm + dxMm, baselineMm + dyMm, face, sizePt, wordSpaceMm);
    }

    /** Right end of the line in mm from the sheet's left edge. */
    public double rightMm(TextMeasure measure) {
        long spaces = text.chars().filter(c -> c == ' ').count();
        return xMm + measure.widthMm(text, face, sizePt) + spaces * wordSpaceMm;
    }

    /** Where accented capitals end, in mm from the sheet's top edge. */
    public double topMm() {
        return baselineMm - Mm.ofPoints(sizePt * Face.ASCENT);
    }

    /** Where descenders end, in mm from the sheet's top edge. */
    public double bottomMm() {
        return baselineMm + Mm.ofPoints(sizePt * Face.DESCENT);
    }
}
