package konvert.pdf;

import java.util.ArrayList;
import java.util.List;
import konvert.post.Paper;

/**
 * A sheet to answer on by hand: lines or squares, a margin at the left, above them room for a name. The lines are
 * thin and pale, so that they do not compete with ink, and stay clear of what printers leave empty.
 */
final class RuledSheet {

    static final double LINE_MM = 0.15;

    /** The margin line, from the left edge of the lines. */
    static final double MARGIN_MM = 15;

    private static final double MARGIN_LINE_MM = 0.25;
    private static final double GREY = 0.55;
    private static final double EDGE_MM = 5;
    private static final double ABOVE_MM = 16;
    private static final double BELOW_MM = 7;
    private static final double NAME_BASELINE_MM = 12;
    private static final double NAME_PT = 9;

    private RuledSheet() {}

    /**
     * The sheet.
     *
     * @param name at the top; empty for none
     */
    static Sheet of(Paper paper, Ruling ruling, String name, TextMeasure measure) {
        double pitch = ruling.pitchMm();
        int rows = (int) ((paper.heightMm() - ABOVE_MM - BELOW_MM) / pitch);
        double bottom = ABOVE_MM + rows * pitch;
        double wide = paper.widthMm() - 2 * EDGE_MM;
        int columns = (int) (wide / pitch);
        double left = ruling == Ruling.RULED ? EDGE_MM : (paper.widthMm() - columns * pitch) / 2;
        double right = paper.widthMm() - left;
        List<Stroke> strokes = new ArrayList<>();
        // The first line written on needs room above it; a square has its upper edge.
        for (int row = ruling == Ruling.RULED ? 1 : 0; row <= rows; row++) {
            double y = ABOVE_MM + row * pitch;
            strokes.add(Stroke.line(left, y, right, y, LINE_MM, 0).inGrey(GREY));
        }
        for (int column = 0; ruling == Ruling.SQUARED && column <= columns; column++) {
            double x = left + column * pitch;
            strokes.add(Stroke.line(x, ABOVE_MM, x, bottom, LINE_MM, 0).inGrey(GREY));
        }
        double margin = left + MARGIN_MM;
        strokes.add(
                Stroke.line(margin, ABOVE_MM, margin, bottom, MARGIN_LINE_MM, 0).inGrey(GREY));
        return new Sheet(
                paper.widthMm(), paper.heightMm(), name(CleanText.line(name), margin, right, measure), strokes);
    }

    /** The name on one line, smaller where it would be too long. */
    private static List<Placed> name(String name, double x, double right, TextMeasure measure) {
        if (name.isEmpty()) {
            return List.of();
        }
        double size = NAME_PT * Math.min(1, (right - x) / measure.widthMm(name, Face.SERIF, NAME_PT));
        return List.of(new Placed(Placed.Role.HEADER, name, x, NAME_BASELINE_MM, Face.SERIF, size, 0));
    }
}
