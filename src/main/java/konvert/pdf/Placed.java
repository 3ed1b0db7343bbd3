package konvert.pdf;

/**
 * A line of text at its place on a sheet.
 *
 * @param xMm left end, in mm from the sheet's left edge
 * @param baselineMm baseline, in mm from the sheet's top edge
 * @param sizePt size in points
 * @param wordSpaceMm mm added at each space to fill the line; 0 for none
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
        HEADER,
        SIGNATURE,
        PAGE_NUMBER
    }

    Placed moved(double dxMm, double dyMm) {
        return new Placed(role, text, xMm + dxMm, baselineMm + dyMm, face, sizePt, wordSpaceMm);
    }

    /** Right end of the line in mm from the sheet's left edge. */
    public double rightMm(TextMeasure measure) {
        return xMm + measure.widthMm(text, face, sizePt) + spaces(text) * wordSpaceMm;
    }

    /** How many spaces of a text grow with its line: the ordinary and the no-break ones. */
    static int spaces(String text) {
        return (int) text.chars().filter(c -> c == ' ' || c == '\u00a0').count();
    }

    /** Where accented capitals end, in mm from the sheet's top edge. */
    public double topMm() {
        return baselineMm - face.ascentMm(sizePt);
    }

    /** Where descenders end, in mm from the sheet's top edge. */
    public double bottomMm() {
        return baselineMm + face.descentMm(sizePt);
    }
}
