package konvert.pdf;

import konvert.post.Zone;

/**
 * A part of a sheet that the post keeps for something; nothing of it is printed.
 *
 * @param zone in mm from the top left corner of the sheet
 */
public record Marked(Kind kind, Zone zone) {

    /** What the part is for. */
    public enum Kind {
        SENDER,
        STAMP,
        MACHINE,
        ADDRESS,
        INDEX
    }

    Marked moved(double dxMm, double dyMm) {
        return new Marked(kind, new Zone(zone.xMm() + dxMm, zone.yMm() + dyMm, zone.widthMm(), zone.heightMm()));
    }
}
