package konvert.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import konvert.post.EnvelopeFormat;
import konvert.post.Paper;

/**
 * Envelopes on sheets of paper, for printers that take no envelopes. A face alone is cut out along the thin line around
 * it and glued on an envelope of its size. A small one has its back below it and flaps: fold at the dashes beside it,
 * cut along the line, glue the sides. The lines are hair-thin; the folds' lie outside what is left.
 */
final class CutOut {

    private static final double LINE_MM = 0.15;
    private static final double DASH_MM = 1;

    /** What printers leave empty at the edges of paper. */
    private static final double MARGIN_MM = 5;

    private static final double SIDE_FLAP_MM = 12;
    private static final double TOP_FLAP_MM = 25;
    private static final double TICK_MM = 4;
    private static final double TICK_APART_MM = 1;

    private CutOut() {}

    /** Whether the face has room on the paper, on its side or upright. */
    static boolean fits(EnvelopeFormat format, Paper paper) {
        return format.widthMm() + 2 * MARGIN_MM <= paper.heightMm()
                && format.heightMm() + 2 * MARGIN_MM <= paper.widthMm();
    }

    /** A sheet of paper for each sheet; the first, the face, with its back and flaps where they have room. */
    static List<Sheet> sheets(List<Sheet> faces, Paper paper) {
        Sheet face = faces.getFirst();
        double height = TOP_FLAP_MM + 2 * face.heightMm() + TICK_APART_MM + TICK_MM;
        boolean folded = face.widthMm() + 2 * (SIDE_FLAP_MM + MARGIN_MM) <= paper.widthMm()
                && height + 2 * MARGIN_MM <= paper.heightMm();
        return Stream.concat(
                        Stream.of(folded ? toFold(face, paper, height) : toGlue(face, paper)),
                        faces.stream().skip(1).map(back -> toGlue(back, paper)))
                .toList();
    }

    /** In the middle of the paper on its side, a line around it. */
    static Sheet toGlue(Sheet face, Paper paper) {
        double width = paper.heightMm();
        double height = paper.widthMm();
        double x = (width - face.widthMm()) / 2;
        double y = (height - face.heightMm()) / 2;
        double right = x + face.widthMm();
        double bottom = y + face.heightMm();
        Stroke cut = outline(new double[][] {{x, y}, {right, y}, {right, bottom}, {x, bottom}});
        return on(width, height, face, x, y, List.of(cut));
    }

    private static Sheet toFold(Sheet face, Paper paper, double heightMm) {
        double x = (paper.widthMm() - face.widthMm()) / 2;
        double top = (paper.heightMm() - heightMm) / 2;
        double y = top + TOP_FLAP_MM;
        double right = x + face.widthMm();
        double fold = y + face.heightMm();
        double bottom = fold + face.heightMm();
        double slope = SIDE_FLAP_MM / 2;
        Stroke cut = outline(new double[][] {
            {x, y},
            {x + TOP_FLAP_MM, top},
            {right - TOP_FLAP_MM, top},
            {right, y},
            {right, fold},
            {right + SIDE_FLAP_MM, fold + slope},
            {right + SIDE_FLAP_MM, bottom - slope},
            {right, bottom},
            {x, bottom},
            {x - SIDE_FLAP_MM, bottom - slope},
            {x - SIDE_FLAP_MM, fold + slope},
            {x, fold}
        });
        List<Stroke> strokes = new ArrayList<>(List.of(cut));
        for (double level : new double[] {y, fold}) {
            strokes.add(tick(x - TICK_APART_MM, level, -TICK_MM, 0));
            strokes.add(tick(right + TICK_APART_MM, level, TICK_MM, 0));
        }
        for (double side : new double[] {x, right}) {
            strokes.add(tick(side, bottom + TICK_APART_MM, 0, TICK_MM));
        }
        return on(paper.widthMm(), paper.heightMm(), face, x, y, strokes);
    }

    private static Sheet on(double widthMm, double heightMm, Sheet face, double xMm, double yMm, List<Stroke> strokes) {
        return new Sheet(
                widthMm,
                heightMm,
                face.placed().stream().map(line -> line.moved(xMm, yMm)).toList(),
                Stream.concat(strokes.stream(), face.strokes().stream().map(stroke -> stroke.moved(xMm, yMm)))
                        .toList(),
                face.marked().stream().map(part -> part.moved(xMm, yMm)).toList());
    }

    private static Stroke outline(double[][] corners) {
        List<Stroke.Point> points = new ArrayList<>();
        for (double[] corner : corners) {
            points.add(new Stroke.Point(corner[0], corner[1]));
        }
        points.add(points.getFirst());
        return new Stroke(points, LINE_MM, false, 0);
    }

    private static Stroke tick(double xMm, double yMm, double dxMm, double dyMm) {
        return Stroke.line(xMm, yMm, xMm + dxMm, yMm + dyMm, LINE_MM, DASH_MM);
    }
}
