package konvert.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import konvert.post.AddressBlock;
import konvert.post.CardSender;
import konvert.post.Paper;
import konvert.post.PostcardFace;
import konvert.post.Zone;
import konvert.words.Refusal;

/**
 * Where everything stands on a postcard: a pure function, in mm. No index stamp: 15 mm from the left edge, where GOST R
 * 51506-99 has it, it would reach over the divider.
 */
final class PostcardSheet {

    private static final double SENDER_PT = 9;
    private static final double ADDRESS_PT = 12;
    private static final double DIVIDER_MM = 0.25;

    /** The smallest size in points of a message in PT Serif; other typefaces as far below their usual size. */
    private static final double SMALLEST_PT = 8;

    private static final double STEP_PT = 0.25;

    private PostcardSheet() {}

    /** The smallest size in points a message is set in. */
    static double smallestPt(Typeface typeface) {
        return SMALLEST_PT * typeface.usualPt() / Typeface.SERIF.usualPt();
    }

    static Sheet of(PrintedCard card, TextMeasure measure) throws Refusal {
        List<BlockFit.Line> from = card.where() == CardSender.NONE ? List.of() : AddressLines.sender(card.sender());
        CardSender where = from.isEmpty() ? CardSender.NONE : card.where();
        PostcardFace face = card.card().face(where);
        List<Placed> placed = new ArrayList<>(new BlockFit(from, face.sender(), measure)
                .placed(Placed.Role.SENDER, SENDER_PT, 0)
                .orElseThrow(() -> new Refusal("postcard.sender", card.card().name())));
        placed.addAll(message(card, face.message(), measure));
        placed.addAll(address(card.block(), face.address(), measure)
                .orElseThrow(() -> noRoom(card, face.address(), measure)));
        Zone line = face.divider();
        Stroke divider = Stroke.line(line.xMm(), line.yMm(), line.xMm(), line.bottomMm(), DIVIDER_MM, 0);
        List<Marked> marked = new ArrayList<>(List.of(
                new Marked(Marked.Kind.STAMP, face.stamp()),
                new Marked(Marked.Kind.MACHINE, face.machine()),
                new Marked(Marked.Kind.ADDRESS, face.address())));
        if (where != CardSender.NONE) {
            marked.add(new Marked(Marked.Kind.SENDER, face.sender()));
        }
        return new Sheet(card.card().widthMm(), card.card().heightMm(), placed, List.of(divider), marked);
    }

    private static Optional<List<Placed>> address(AddressBlock block, Zone zone, TextMeasure measure) {
        return new BlockFit(AddressLines.address(block), zone, measure).placed(Placed.Role.ADDRESS, ADDRESS_PT, 0.5);
    }

    private static Refusal noRoom(PrintedCard card, Zone zone, TextMeasure measure) {
        boolean inOne = card.block().isBilingual()
                && address(card.block().cyrillic(), zone, measure).isPresent();
        return new Refusal(
                inOne ? "postcard.address-bilingual" : "postcard.address",
                card.card().name());
    }

    /** In the largest size that fits; a text that does not fit in the smallest one is refused, never cut. */
    private static List<Placed> message(PrintedCard card, Zone zone, TextMeasure measure) throws Refusal {
        double smallest = smallestPt(card.style().typeface());
        PrintedLetter printed = new PrintedLetter(card.letter(), paper(card, zone), card.style(), "");
        int tooLong = LetterLayout.tooLongForOnePage(printed, smallest, measure);
        if (tooLong > 0) {
            throw new Refusal("postcard.too-long", card.card().name(), tooLong);
        }
        double size = card.style().sizePt();
        while (size > smallest && LetterLayout.tooLongForOnePage(printed, size, measure) > 0) {
            size -= STEP_PT;
        }
        return LetterLayout.onePage(printed, Math.max(size, smallest), measure);
    }

    /** The zone as the text's part of a paper. */
    private static Paper paper(PrintedCard card, Zone zone) {
        double width = card.card().widthMm();
        double height = card.card().heightMm();
        return new Paper(
                card.card().id(),
                card.card().name(),
                width,
                height,
                card.card().grams(),
                new Paper.Margins(zone.xMm(), width - zone.rightMm(), zone.yMm(), height - zone.bottomMm()));
    }
}
