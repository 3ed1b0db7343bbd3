package konvert.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import konvert.post.AddressBlock;
import konvert.post.WindowKind;
import konvert.post.Zone;
import konvert.words.Refusal;

/**
 * What shows in the window of an envelope, printed on the first page of the letter.
 *
 * @param sender the lines of the return address; none for a window without one
 */
public record WindowAddress(AddressBlock block, List<String> sender, WindowKind kind) {

    private static final double ADDRESS_PT = 12;
    private static final double SENDER_PT = 9;
    private static final char NO_BREAK = '\u00a0';
    private static final double FOLD_LEFT_MM = 5;
    private static final double FOLD_LENGTH_MM = 4;
    private static final double FOLD_LINE_MM = 0.15;

    public WindowAddress {
        sender = List.copyOf(sender);
    }

    /**
     * The page with sender, address and fold marks. The sender stands on one line where it can; an address that is too
     * high has what is between facility and postcode on one line, unless it is in two scripts.
     *
     * @throws Refusal when sender or address does not fit, or has a character that is in no bundled font
     */
    Sheet on(Sheet page, TextMeasure measure) throws Refusal {
        List<BlockFit.Line> from = AddressLines.sender(senderLine());
        Glyphs.require(from.stream().map(BlockFit.Line::text).toList(), Face.SANS, "glyph.missing.sender");
        Glyphs.require(
                AddressLines.address(block).stream().map(BlockFit.Line::text).toList(),
                Face.SANS,
                "glyph.missing.address");
        List<Placed> placed = new ArrayList<>();
        Zone above = kind.sender();
        if (above != null) {
            placed.addAll(new BlockFit(from, above, measure)
                    .placed(Placed.Role.SENDER, SENDER_PT, 1)
                    .orElseThrow(() -> new Refusal("window.too-small.sender", kind.name())));
        }
        placed.addAll(lines(block, measure).orElseThrow(() -> noRoom(measure)));
        placed.addAll(page.placed());
        List<Stroke> folds = kind.foldsMm().stream()
                .map(y -> Stroke.line(FOLD_LEFT_MM, y, FOLD_LEFT_MM + FOLD_LENGTH_MM, y, FOLD_LINE_MM, 0))
                .toList();
        List<Marked> marked = new ArrayList<>(List.of(new Marked(Marked.Kind.ADDRESS, kind.address())));
        if (above != null) {
            marked.add(new Marked(Marked.Kind.SENDER, above));
        }
        return new Sheet(page.widthMm(), page.heightMm(), placed, folds, marked);
    }

    /** On one line, to be turned between its parts only. */
    private List<String> senderLine() {
        String line = sender.stream()
                .map(part -> CleanText.line(part).replace(' ', NO_BREAK))
                .collect(Collectors.joining(NO_BREAK + "· "));
        return line.isEmpty() ? List.of() : List.of(line);
    }

    /** Line by line, or else with the place on one line. */
    private Optional<List<Placed>> lines(AddressBlock wanted, TextMeasure measure) {
        return address(wanted, measure)
                .or(() -> AddressLines.joined(wanted).flatMap(shorter -> address(shorter, measure)));
    }

    private Refusal noRoom(TextMeasure measure) {
        boolean inOne = block.isBilingual() && lines(block.cyrillic(), measure).isPresent();
        return new Refusal(inOne ? "window.too-small.address-bilingual" : "window.too-small.address", kind.name());
    }

    private Optional<List<Placed>> address(AddressBlock lines, TextMeasure measure) {
        return new BlockFit(AddressLines.address(lines), kind.address(), measure)
                .placed(Placed.Role.ADDRESS, ADDRESS_PT, 0.5);
    }
}
