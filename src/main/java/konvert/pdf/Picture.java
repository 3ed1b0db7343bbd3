package konvert.pdf;

import konvert.post.Zone;

/** A picture at its place on a sheet: pixels alone, as a baseline JPEG in sRGB without anything about its origin. */
public final class Picture {

    private static final double MM_AN_INCH = 25.4;

    private final Zone zone;
    private final int widthPx;
    private final byte[] jpeg;

    Picture(Zone zone, int widthPx, byte[] jpeg) {
        this.zone = zone;
        this.widthPx = widthPx;
        this.jpeg = jpeg.clone();
    }

    /** Where it is printed, in mm from the top left corner of the sheet. */
    public Zone zone() {
        return zone;
    }

    /** How many of its pixels come to an inch on paper. */
    public long dpi() {
        return Math.round(widthPx * MM_AN_INCH / zone.widthMm());
    }

    byte[] jpeg() {
        return jpeg.clone();
    }
}
