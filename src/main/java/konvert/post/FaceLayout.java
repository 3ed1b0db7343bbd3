package konvert.post;

/** Where things stand on the face of any envelope; the numbers and their sources are in the data. */
record FaceLayout(Sender sender, Size stamp, Size machine, Address address) {

    record Sender(
            double leftMm, double topMm, double widthMm, double bottomMm, double tallFromMm, double tallBottomMm) {}

    record Size(double widthMm, double heightMm) {}

    record Address(double leftShare, double reachMm, double topMm, double rightMarginMm, double bottomMarginMm) {}

    Zone senderZone(EnvelopeFormat face) {
        double bottom = face.heightMm() >= sender.tallFromMm ? sender.tallBottomMm : sender.bottomMm;
        return new Zone(sender.leftMm, sender.topMm, sender.widthMm, bottom - sender.topMm);
    }

    Zone stampZone(EnvelopeFormat face) {
        return new Zone(face.widthMm() - stamp.widthMm, 0, stamp.widthMm, stamp.heightMm);
    }

    Zone machineZone(EnvelopeFormat face) {
        return new Zone(
                face.widthMm() - machine.widthMm,
                face.heightMm() - machine.heightMm,
                machine.widthMm,
                machine.heightMm);
    }

    Zone addressZone(EnvelopeFormat face) {
        double left = Math.max(address.leftShare * face.widthMm(), face.widthMm() - address.reachMm);
        return new Zone(
                left,
                address.topMm,
                face.widthMm() - address.rightMarginMm - left,
                face.heightMm() - address.bottomMarginMm - address.topMm);
    }
}
