package konvert.post;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where things stand on the face of an envelope posted in certain countries; the numbers and their sources are in the
 * data.
 *
 * @param posts codes of the countries; none for all that have no face of their own
 * @param inside whether it holds only for letters that stay in the country
 */
record FaceLayout(
        List<String> posts,
        boolean inside,
        Sender sender,
        Size stamp,
        Size machine,
        Address address,
        @Nullable Index index) {

    record Sender(
            double leftMm,
            double topMm,
            double widthMm,
            double bottomMm,
            double aboveMm,
            double besideMm,
            double tallFromMm,
            double tallBottomMm) {}

    record Size(double widthMm, double heightMm) {}

    record Address(
            double leftShare,
            double reachMm,
            double topMm,
            double rightMarginMm,
            double bottomMarginMm,
            @Nullable Double riseMm,
            @Nullable Double riseUpToMm) {}

    record Index(double leftMm, double barsFromBottomMm, double apartMm) {}

    EnvelopeFace on(EnvelopeFormat format) {
        Zone place = address(format);
        return new EnvelopeFace(sender(format, place), stamp(format), machine(format), place, index(format));
    }

    private Zone sender(EnvelopeFormat face, Zone place) {
        double right = Math.min(sender.leftMm + sender.widthMm, stamp(face).xMm());
        boolean beside = place.xMm() - right >= sender.besideMm && face.heightMm() >= sender.tallFromMm;
        double bottom = beside ? sender.tallBottomMm : Math.min(sender.bottomMm, place.yMm() - sender.aboveMm);
        return new Zone(sender.leftMm, sender.topMm, right - sender.leftMm, bottom - sender.topMm);
    }

    private Zone stamp(EnvelopeFormat face) {
        return new Zone(face.widthMm() - stamp.widthMm, 0, stamp.widthMm, stamp.heightMm);
    }

    private Zone machine(EnvelopeFormat face) {
        double left = Math.max(face.widthMm() - machine.widthMm, rightOfIndex());
        return new Zone(left, face.heightMm() - machine.heightMm, face.widthMm() - left, machine.heightMm);
    }

    private Zone address(EnvelopeFormat face) {
        double left = Math.max(
                rightOfIndex(), Math.max(address.leftShare * face.widthMm(), face.widthMm() - address.reachMm));
        double top = address.topMm;
        if (address.riseMm != null && address.riseUpToMm != null && face.heightMm() <= address.riseUpToMm) {
            top = Math.max(top, face.heightMm() - address.riseMm);
        }
        return new Zone(
                left,
                top,
                face.widthMm() - address.rightMarginMm - left,
                face.heightMm() - address.bottomMarginMm - top);
    }

    private @Nullable Zone index(EnvelopeFormat face) {
        return index == null
                ? null
                : new Zone(
                        index.leftMm,
                        face.heightMm() - index.barsFromBottomMm,
                        IndexStamp.DATA.widthMm(),
                        IndexStamp.DATA.heightMm());
    }

    private double rightOfIndex() {
        return index == null ? 0 : index.leftMm + IndexStamp.DATA.widthMm() + index.apartMm;
    }
}
