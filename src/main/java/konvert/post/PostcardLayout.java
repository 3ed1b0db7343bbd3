package konvert.post;

/** How the side of a postcard is parted; the numbers and their sources are in the data. */
record PostcardLayout(
        double edgeMm,
        double gutterMm,
        double senderTopMm,
        double senderHeightMm,
        double senderBelowMm,
        double senderRightHeightMm,
        double stampWidthMm,
        double stampHeightMm,
        double machineHeightMm,
        double addressTopMm) {

    PostcardFace on(Postcard card, CardSender where) {
        double middle = card.widthMm() / 2;
        double leftWidth = middle - gutterMm - edgeMm;
        double right = middle + gutterMm;
        double machineTop = card.heightMm() - machineHeightMm;
        Zone stamp = new Zone(card.widthMm() - stampWidthMm, 0, stampWidthMm, stampHeightMm);
        Zone sender = switch (where) {
            case LEFT -> new Zone(edgeMm, senderTopMm, leftWidth, senderHeightMm);
            case RIGHT -> new Zone(right, senderTopMm, stamp.xMm() - right, senderRightHeightMm);
            case NONE -> new Zone(edgeMm, edgeMm, leftWidth, 0);
        };
        double messageTop = where == CardSender.LEFT ? sender.bottomMm() + senderBelowMm : edgeMm;
        return new PostcardFace(
                sender,
                new Zone(edgeMm, messageTop, leftWidth, card.heightMm() - edgeMm - messageTop),
                new Zone(middle, edgeMm, 0, machineTop - gutterMm - edgeMm),
                stamp,
                new Zone(middle, machineTop, middle, machineHeightMm),
                new Zone(right, addressTopMm, card.widthMm() - edgeMm - right, machineTop - addressTopMm));
    }
}
