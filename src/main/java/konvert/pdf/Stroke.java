package konvert.pdf;

import java.util.List;

/**
 * A black line through points; a bar is a short thick one.
 *
 * @param widthMm thickness in mm
 * @param round whether ends and corners are round; else ends are cut off at the points and corners are sharp
 * @param dashMm length of its dashes in mm; 0 for a whole line
 */
public record Stroke(List<Point> points, double widthMm, boolean round, double dashMm) {

    /** A place in mm from the left and the top edge of the sheet. */
    public record Point(double xMm, double yMm) {}

    public Stroke {
        points = List.copyOf(points);
    }

    /** A level bar with sharp ends; x and y of its top left corner. */
    static Stroke bar(double xMm, double yMm, double lengthMm, double heightMm) {
        double middle = yMm + heightMm / 2;
        return new Stroke(List.of(new Point(xMm, middle), new Point(xMm + lengthMm, middle)), heightMm, false, 0);
    }

    /** A straight line. */
    static Stroke line(double x1Mm, double y1Mm, double x2Mm, double y2Mm, double widthMm, double dashMm) {
        return new Stroke(List.of(new Point(x1Mm, y1Mm), new Point(x2Mm, y2Mm)), widthMm, false, dashMm);
    }

    Stroke moved(double dxMm, double dyMm) {
        return new Stroke(
                points.stream()
                        .map(p -> new Point(p.xMm() + dxMm, p.yMm() + dyMm))
                        .toList(),
                widthMm,
                round,
                dashMm);
    }
}
