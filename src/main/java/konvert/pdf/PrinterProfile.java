package konvert.pdf;

import java.util.Objects;

/**
 * How one printer takes envelopes, and how far it prints off the place.
 *
 * @param printer its name, as the system has it
 * @param feed how the envelope lies in the tray
 * @param rotation degrees by which the envelope is turned clockwise to go in: 0, 90, 180 or 270
 * @param dxMm mm to move everything right on the paper, in steps of 0.1
 * @param dyMm mm to move everything down on the paper, in steps of 0.1
 * @param tray where envelopes come from, as the printer names it; empty for the usual one
 * @param told the id of the paper the printer is told of when it knows no envelopes; empty for the envelope's own size
 */
public record PrinterProfile(
        String printer, Feed feed, int rotation, double dxMm, double dyMm, String tray, String told) {

    /** No printer is as far off as this, in mm. */
    public static final double FARTHEST_MM = 30;

    /**
     * What a file leaves out is as usual.
     *
     * @throws IllegalArgumentException for a turn or an offset that cannot be
     */
    public PrinterProfile {
        printer = Objects.requireNonNullElse(printer, "");
        feed = Objects.requireNonNullElse(feed, Feed.CENTRE_FACE_UP);
        tray = Objects.requireNonNullElse(tray, "");
        told = Objects.requireNonNullElse(told, "");
        if (rotation < 0 || rotation > 270 || rotation % 90 != 0 || !isNear(dxMm) || !isNear(dyMm)) {
            throw new IllegalArgumentException("No profile of a printer");
        }
        dxMm = Math.round(dxMm * 10) / 10.0;
        dyMm = Math.round(dyMm * 10) / 10.0;
    }

    /** As most printers take envelopes: short edge first, in the middle. */
    public static PrinterProfile usual(String printer) {
        return new PrinterProfile(printer, Feed.CENTRE_FACE_UP, 90, 0, 0, "", "");
    }

    public PrinterProfile with(Feed other) {
        return new PrinterProfile(printer, other, rotation, dxMm, dyMm, tray, told);
    }

    public PrinterProfile withRotation(int other) {
        return new PrinterProfile(printer, feed, other, dxMm, dyMm, tray, told);
    }

    public PrinterProfile withOffset(double otherDxMm, double otherDyMm) {
        return new PrinterProfile(printer, feed, rotation, otherDxMm, otherDyMm, tray, told);
    }

    public PrinterProfile withTray(String other) {
        return new PrinterProfile(printer, feed, rotation, dxMm, dyMm, other, told);
    }

    public PrinterProfile withTold(String other) {
        return new PrinterProfile(printer, feed, rotation, dxMm, dyMm, tray, other);
    }

    private static boolean isNear(double mm) {
        return Math.abs(mm) <= FARTHEST_MM;
    }
}
