package konvert.post;

/**
 * A part of an envelope's face.
 *
 * @param xMm left edge in mm from the left edge of the face
 * @param yMm top edge in mm from the top of the face
 */
public record Zone(double xMm, double yMm, double widthMm, double heightMm) {

    public double rightMm() {
        return xMm + widthMm;
    }

    public double bottomMm() {
        return yMm + heightMm;
    }

    /** Whether the two have an area in common; a common edge is none. */
    public boolean overlaps(Zone other) {
        return xMm < other.rightMm() && other.xMm < rightMm() && yMm < other.bottomMm() && other.yMm < bottomMm();
    }
}
