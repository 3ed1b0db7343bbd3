package konvert.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import konvert.post.EnvelopeFace;
import konvert.post.EnvelopeFormats;
import konvert.post.EnvelopeOptions;
import konvert.post.PostalMark;
import konvert.post.ReturnAddress;
import konvert.post.Zone;

/** Where everything stands on an envelope: a pure function, in mm. */
public final class EnvelopeLayout {

    private static final double SENDER_PT = 9.5;
    private static final double SENDER_ON_LARGE_PT = 11;
    private static final double ADDRESS_PT = 12;

    /** On a large face the same blocks would look lost. */
    private static final double ADDRESS_ON_LARGE_PT = 14;

    private static final double LARGE_FROM_MM = 160;

    private final Envelope envelope;
    private final EnvelopeOptions options;
    private final EnvelopeFace face;
    private final TextMeasure measure;

    private EnvelopeLayout(Envelope envelope, TextMeasure measure) {
        this.envelope = envelope;
        this.options = envelope.options();
        this.face = envelope.face();
        this.measure = measure;
    }

    /**
     * The face with the sender top left and the address block in its zone, stamp and machine zones empty; then, where
     * the return address stands there, the back.
     *
     * @return none if the address block or the sender does not fit at the smallest size, turned lines included
     */
    public static Optional<List<Sheet>> sheets(Envelope envelope, TextMeasure measure) {
        EnvelopeLayout layout = new EnvelopeLayout(envelope, measure);
        Optional<List<Placed>> sender = layout.sender();
        Optional<List<Placed>> address = layout.address();
        if (sender.isEmpty() || address.isEmpty()) {
            return Optional.empty();
        }
        boolean back = layout.options.returnAddress() == ReturnAddress.BACK
                && !sender.get().isEmpty();
        List<Sheet> sheets = new ArrayList<>();
        sheets.add(layout.front(back ? List.of() : sender.get(), address.get()));
        if (back) {
            sheets.add(layout.sheet(
                    sender.get(), List.of(), List.of(new Marked(Marked.Kind.SENDER, EnvelopeFormats.back()))));
        }
        return Optional.of(sheets);
    }

    /** Whether the sender fits. */
    static boolean senderFits(Envelope envelope, TextMeasure measure) {
        return new EnvelopeLayout(envelope, measure).sender().isPresent();
    }

    /** How many lines in the sender's script fit where the sender stands. */
    static int mostSenderLines(Envelope envelope, TextMeasure measure) {
        return new EnvelopeLayout(envelope, measure).senderFit().mostLines();
    }

    private Sheet front(List<Placed> sender, List<Placed> address) {
        List<Placed> placed = new ArrayList<>(sender);
        placed.addAll(address);
        List<Stroke> strokes = new ArrayList<>();
        if (options.captions()) {
            Captions captions = new Captions(measure);
            placed.addAll(captions.ofSender(sender, face.sender()));
            placed.addAll(captions.ofAddress(address, face.address(), AddressLines.address(envelope.block())));
        }
        double y = face.sender().bottomMm() + MarkFrame.APART_MM;
        for (PostalMark mark : PostalMark.values()) {
            if (options.marks().contains(mark)) {
                MarkFrame frame = new MarkFrame(
                        mark.text(envelope.from(), envelope.use()),
                        face.sender().xMm(),
                        y);
                placed.add(frame.text());
                strokes.add(frame.outline(measure));
                y += MarkFrame.HEIGHT_MM + MarkFrame.APART_MM;
            }
        }
        Zone index = face.index();
        String postcode = AddressLines.postcode(envelope.block());
        if (options.indexStamp() && index != null && !postcode.isEmpty()) {
            strokes.addAll(IndexStampStrokes.of(postcode, index));
        }
        return sheet(placed, strokes, zones());
    }

    private List<Marked> zones() {
        List<Marked> zones = new ArrayList<>(List.of(
                new Marked(Marked.Kind.SENDER, face.sender()),
                new Marked(Marked.Kind.STAMP, face.stamp()),
                new Marked(Marked.Kind.MACHINE, face.machine()),
                new Marked(Marked.Kind.ADDRESS, face.address())));
        Zone index = face.index();
        if (index != null) {
            zones.add(new Marked(Marked.Kind.INDEX, index));
        }
        return zones;
    }

    private Sheet sheet(List<Placed> placed, List<Stroke> strokes, List<Marked> marked) {
        return new Sheet(envelope.format().widthMm(), envelope.format().heightMm(), placed, strokes, marked);
    }

    private Optional<List<Placed>> sender() {
        return senderFit().placed(Placed.Role.SENDER, isLarge() ? SENDER_ON_LARGE_PT : SENDER_PT, 0);
    }

    private BlockFit senderFit() {
        return switch (options.returnAddress()) {
            case FRONT -> senderFit(options.captions() ? Captions.beside(face.sender()) : face.sender());
            case BACK -> senderFit(EnvelopeFormats.back());
            case NONE -> senderFit(face.sender());
        };
    }

    private BlockFit senderFit(Zone zone) {
        return fit(AddressLines.sender(envelope.printed()), zone);
    }

    private BlockFit fit(List<BlockFit.Line> lines, Zone zone) {
        BlockFit fit = new BlockFit(lines, zone, measure);
        return options.captions() ? fit.apart(Captions.APART_MM) : fit;
    }

    private boolean isLarge() {
        return envelope.format().heightMm() >= LARGE_FROM_MM;
    }

    private Optional<List<Placed>> address() {
        return fit(AddressLines.address(envelope.block()), face.address())
                .placed(Placed.Role.ADDRESS, isLarge() ? ADDRESS_ON_LARGE_PT : ADDRESS_PT, 0.5);
    }
}
