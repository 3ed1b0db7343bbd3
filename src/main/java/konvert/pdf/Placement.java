package konvert.pdf;

import java.awt.geom.AffineTransform;

/**
 * Where a page lands on the paper the printer is told of; all in mm from the paper's top left corner, the edge that goes
 * in first being the top.
 *
 * @param page the page in its own size
 * @param paper the paper
 * @param xMm left edge of the turned page
 * @param yMm top edge of the turned page
 * @param rotation degrees the page is turned clockwise
 */
record Placement(Size page, Size paper, double xMm, double yMm, int rotation) {

    /** Width and height in mm. */
    record Size(double widthMm, double heightMm) {

        static Size of(Sheet sheet) {
            return new Size(sheet.widthMm(), sheet.heightMm());
        }

        Size turned(int rotation) {
            return rotation % 180 == 0 ? this : new Size(/* widthMm= */ heightMm, /* heightMm= */ widthMm);
        }

        boolean hasRoomFor(Size other) {
            return other.widthMm <= widthMm && other.heightMm <= heightMm;
        }
    }

    /** A page of paper upright on its own paper, moved by the offset. */
    static Placement ofPaper(Size page, double dxMm, double dyMm) {
        int rotation = page.widthMm() > page.heightMm() ? 90 : 0;
        return new Placement(page, page.turned(rotation), dxMm, dyMm, rotation);
    }

    /** An envelope as the printer takes it: turned, at its place across the paper, moved by the offset. */
    static Placement ofEnvelope(Size page, Size paper, PrinterProfile profile) {
        Size turned = page.turned(profile.rotation());
        double room = paper.widthMm() - turned.widthMm();
        return new Placement(
                page, paper, room * profile.feed().acrossPage() + profile.dxMm(), profile.dyMm(), profile.rotation());
    }

    /** From a place on the page to its place on the paper. */
    AffineTransform transform() {
        Size turned = page.turned(rotation);
        AffineTransform transform =
                AffineTransform.getTranslateInstance(xMm + turned.widthMm() / 2, yMm + turned.heightMm() / 2);
        transform.quadrantRotate(rotation / 90);
        transform.translate(-page.widthMm() / 2, -page.heightMm() / 2);
        return transform;
    }
}
