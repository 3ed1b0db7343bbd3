package konvert.app.control;

/**
 * How large a page is shown.
 *
 * @param fit as wide as the room there is, however wide that may be
 * @param percent of the real size, where it does not fit itself
 */
record Zoom(boolean fit, int percent) {

    /** Points on the screen per mm at real size: JavaFX counts 96 points to the inch. */
    static final double REAL_SIZE = 96 / 25.4;

    private static final int LEAST = 25;
    private static final int MOST = 400;
    private static final double LARGEST_FIT = 1.6;

    static Zoom toFit() {
        return new Zoom(true, 100);
    }

    /** Points per mm for a page of that width in a room of that many points. */
    double pointsPerMm(double pageMm, double room) {
        double fitting = Math.min(Math.max(room, 1) / pageMm, LARGEST_FIT * REAL_SIZE);
        return fit ? fitting : REAL_SIZE * percent / 100;
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
        return new Zoom(false, Math.clamp(Math.round(percent(pointsPerMm) * factor), LEAST, MOST));
    }
}
