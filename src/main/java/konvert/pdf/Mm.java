package konvert.pdf;

/** Millimetres and points: 72 points are 25.4 mm. */
final class Mm {

    private static final double POINT = 25.4 / 72;

    private Mm() {}

    static double ofPoints(double points) {
        return points * POINT;
    }

    static float toPoints(double mm) {
        return (float) (mm / POINT);
    }
}
