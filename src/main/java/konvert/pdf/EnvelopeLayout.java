package konvert.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import konvert.post.AddressBlock;
import konvert.post.EnvelopeFormat;
import konvert.post.Script;

/** Where everything stands on the face of an envelope: a pure function, in mm. */
public final class EnvelopeLayout {

    private static final double SENDER_PT = 9.5;
    private static final double ADDRESS_PT = 12;

    /** On a large face the same block would look lost. */
    private static final double ADDRESS_ON_LARGE_PT = 14;

    private static final double LARGE_FROM_MM = 160;

    private static final Pattern POSTCODE = Pattern.compile("\\d{6}");

    private EnvelopeLayout() {}

    /**
     * The face with the sender top left and the address block in its zone; stamp and machine zones stay empty.
     *
     * @param sender the lines of the return address; none for an envelope without one
     * @return none if the address block or the sender does not fit at the smallest size, turned lines included
     */
    public static Optional<Sheet> sheet(
            AddressBlock block, List<String> sender, EnvelopeFormat format, TextMeasure measure) {
        return sender(sender, format, measure)
                .flatMap(above -> address(block, format, measure)
                        .map(below -> new Sheet(format.widthMm(), format.heightMm(), joined(above, below))));
    }

    /** The sender's lines; none if they do not fit. */
    static Optional<List<Placed>> sender(List<String> sender, EnvelopeFormat format, TextMeasure measure) {
        return senderFit(sender, format, measure).placed(Placed.Role.SENDER, SENDER_PT, 0);
    }

    /** How many lines in the sender's script fit where the sender stands. */
    static int mostSenderLines(List<String> sender, EnvelopeFormat format, TextMeasure measure) {
        return senderFit(sender, format, measure).mostLines();
    }

    private static BlockFit senderFit(List<String> sender, EnvelopeFormat format, TextMeasure measure) {
        List<BlockFit.Line> lines = sender.stream()
                .map(CleanText::line)
                .filter(text -> !text.isEmpty())
                .map(text -> new BlockFit.Line(text, Face.SANS, false))
                .toList();
        return new BlockFit(lines, format.senderZone(), measure);
    }

    private static Optional<List<Placed>> address(AddressBlock block, EnvelopeFormat format, TextMeasure measure) {
        double largest = format.heightMm() >= LARGE_FROM_MM ? ADDRESS_ON_LARGE_PT : ADDRESS_PT;
        return new BlockFit(addressLines(block), format.addressZone(), measure)
                .placed(Placed.Role.ADDRESS, largest, 0.5);
    }

    /** Postcode and country, which the posts' sorters look for, in bold; a Latin line after a Cyrillic one smaller. */
    private static List<BlockFit.Line> addressLines(AddressBlock block) {
        List<BlockFit.Line> lines = new ArrayList<>();
        Script above = Script.LATIN;
        for (AddressBlock.Line line : block.lines()) {
            String text = CleanText.line(line.text());
            boolean country = line.equals(block.lines().getLast()) && text.equals(text.toUpperCase(Locale.ROOT));
            boolean sorted = country || POSTCODE.matcher(text).matches();
            boolean companion = !sorted && line.script() == Script.LATIN && above == Script.CYRILLIC;
            if (!text.isEmpty()) {
                lines.add(new BlockFit.Line(text, sorted ? Face.SANS_BOLD : Face.SANS, companion));
                above = line.script();
            }
        }
        return lines;
    }

    private static List<Placed> joined(List<Placed> above, List<Placed> below) {
        List<Placed> all = new ArrayList<>(above);
        all.addAll(below);
        return all;
    }
}
