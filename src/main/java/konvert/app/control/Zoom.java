package konvert.app.control;

import javafx.geometry.Dimension2D;

/**
 * How large a page is shown.
 *
 * @param percent of the real size, where it does not fit itself
 */
public record Zoom(Fit fit, int percent) {

    /** What the page goes by. */
    public enum Fit {
        /** As wide as the room. */
        WIDTH,
        /** All of it is seen. */
        PAGE,
        /** A size of its own. */
        NONE
    }

    /** Points on the screen per mm at real size: JavaFX counts 96 points to the inch. */
    static final double REAL_SIZE = 96 / 25.4;

    private static final int LEAST = 25;
    private static final int MOST = 400;
    private static final double LARGEST_FIT = 1.6;

    /** As wide as the room, whatever the page. */
    public static Zoom width() {
        return new Zoom(Fit.WIDTH, 100);
    }

    /** The whole page. */
    public static Zoom page() {
        return new Zoom(Fit.PAGE, 100);
    }

    /** Points per mm for a page of that size in mm in a room of that many points. */
    double pointsPerMm(Dimension2D page, Dimension2D room) {
        double width = Math.max(room.getWidth(), 1) / page.getWidth();
        double height = Math.max(room.getHeight(), 1) / page.getHeight();
        return switch (fit) {
            case WIDTH -> Math.min(width, LARGEST_FIT * REAL_SIZE);
            case PAGE -> Math.min(Math.min(width, height), LARGEST_FIT * REAL_SIZE);
            case NONE -> REAL_SIZE * percent / 100;
        };
    }

    /** A fourth larger than it is shown now. */
    Zoom in(double pointsPerMm) {
        return by(1.25, pointsPerMm);
    }

    Zoom out(double pointsPerMm) {
        return by(0.8, pointsPerMm);
    }

    static int percent(double pointsPerMm) {
        return (int) Math.round(pointsPerMm / REAL_SIZE * 100);
    }

    private static Zoom by(double factor, double pointsPerMm) {
        return new Zoom(Fit.NONE, Math.clamp(Math.round(percent(pointsPerMm) * factor), LEAST, MOST));
    }
}
