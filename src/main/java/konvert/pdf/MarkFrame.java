package konvert.pdf;

import konvert.post.Zone;

/**
 * A mark for the post in a frame.
 *
 * @param xMm left edge of the frame
 * @param yMm top edge of the frame
 */
record MarkFrame(String words, double xMm, double yMm) {

    static final double HEIGHT_MM = 7.5;

    /** Between what stands above and the frame, and between two frames. */
    static final double APART_MM = 3;

    private static final double SIZE_PT = 11;
    private static final double PADDING_MM = 2.5;
    private static final double LINE_MM = 0.4;

    /** Height of capitals in parts of the size. */
    private static final double CAPITALS = 0.7;

    Placed text() {
        double baseline = yMm + (HEIGHT_MM + Mm.ofPoints(SIZE_PT * CAPITALS)) / 2;
        return new Placed(Placed.Role.MARK, words, xMm + PADDING_MM, baseline, Face.SANS_BOLD, SIZE_PT, 0);
    }

    Stroke outline(TextMeasure measure) {
        double right = text().rightMm(measure) + PADDING_MM;
        return Stroke.around(new Zone(xMm, yMm, right - xMm, HEIGHT_MM), LINE_MM);
    }
}
