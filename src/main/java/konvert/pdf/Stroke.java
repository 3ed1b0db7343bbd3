package konvert.pdf;

import java.util.List;
import konvert.post.Zone;

/**
 * A line through points; a bar is a short thick one.
 *
 * @param widthMm thickness in mm
 * @param round whether ends and corners are round; else ends are cut off at the points and corners are sharp
 * @param dashMm length of its dashes in mm; 0 for a whole line
 * @param grey 0 for black, 1 for the white of the paper
 */
public record Stroke(List<Point> points, double widthMm, boolean round, double dashMm, double grey) {

    /** A place in mm from the left and the top edge of the sheet. */
    public record Point(double xMm, double yMm) {}

    public Stroke {
        points = List.copyOf(points);
    }

    /** A black line. */
    public Stroke(List<Point> points, double widthMm, boolean round, double dashMm) {
        this(points, widthMm, round, dashMm, 0);
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

    /** The edges of a zone. */
    static Stroke around(Zone zone, double widthMm) {
        Point topLeft = new Point(zone.xMm(), zone.yMm());
        return new Stroke(
                List.of(
                        topLeft,
                        new Point(zone.rightMm(), zone.yMm()),
                        new Point(zone.rightMm(), zone.bottomMm()),
                        new Point(zone.xMm(), zone.bottomMm()),
                        topLeft),
                widthMm,
                false,
                0);
    }

    /** The same line, paler. */
    Stroke inGrey(double share) {
        return new Stroke(points, widthMm, round, dashMm, share);
    }

    Stroke moved(double dxMm, double dyMm) {
        return new Stroke(
                points.stream()
                        .map(p -> new Point(p.xMm() + dxMm, p.yMm() + dyMm))
                        .toList(),
                widthMm,
                round,
                dashMm,
                grey);
    }
}
