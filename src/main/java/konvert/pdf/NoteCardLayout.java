package konvert.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import konvert.directory.NoteCard;
import konvert.post.Zone;

/** Where everything stands on a card for a letter evening: a pure function, in mm. */
final class NoteCardLayout {

    private static final double PADDING_MM = 9;
    private static final double NAME_PT = 14;
    private static final double TEXT_PT = 10;
    private static final double SMALL_PT = 9;
    private static final double ADDRESS_PT = 12;
    private static final double LEADING = 1.3;

    /** Between what the person is, what to write about, the address and what is said of it. */
    private static final double APART_MM = 3;

    /** An address is given no more of a card's height, so that it looks like one on every card. */
    private static final double MOST_OF_HEIGHT = 0.5;

    private static final double RULE_MM = 0.2;

    private final Zone room;
    private final TextMeasure measure;

    private NoteCardLayout(Zone card, TextMeasure measure) {
        this.room = new Zone(
                card.xMm() + PADDING_MM,
                card.yMm() + PADDING_MM,
                card.widthMm() - 2 * PADDING_MM,
                card.heightMm() - 2 * PADDING_MM);
        this.measure = measure;
    }

    /** A card as it is printed: the rule stands above the address. */
    record Drawn(List<Placed> placed, Stroke rule) {}

    /** A paragraph before it has its place. */
    private record Paragraph(String text, Face face, double sizePt, double aboveMm) {}

    /** The card in its zone: the person above, the address below; none when it does not fit. */
    static Optional<Drawn> of(NoteCard card, Zone zone, TextMeasure measure) {
        return new NoteCardLayout(zone, measure).drawn(card);
    }

    private Optional<Drawn> drawn(NoteCard card) {
        List<Placed> placed = new ArrayList<>(column(told(card)));
        List<Placed> said = column(card.address().stream()
                .map(line -> new Paragraph(line, Face.SANS, SMALL_PT, 0))
                .toList());
        double down = said.isEmpty() ? 0 : room.bottomMm() - said.getLast().bottomMm();
        said.forEach(line -> placed.add(line.moved(0, down)));
        double bottom = said.isEmpty() ? room.bottomMm() : said.getFirst().topMm() + down - APART_MM;
        double height = Math.min(
                MOST_OF_HEIGHT * room.heightMm(),
                bottom - placed.get(placed.size() - said.size() - 1).bottomMm() - APART_MM);
        if (height <= 0) {
            return Optional.empty();
        }
        Zone address = new Zone(room.xMm(), bottom - height, room.widthMm(), height);
        return new BlockFit(AddressLines.address(card.block()), address, measure)
                .placed(Placed.Role.ADDRESS, ADDRESS_PT, 1)
                .map(lines -> {
                    placed.addAll(lines);
                    double rule = lines.getFirst().topMm() - APART_MM / 2;
                    return new Drawn(placed, Stroke.line(room.xMm(), rule, room.rightMm(), rule, RULE_MM, 0));
                });
    }

    private static List<Paragraph> told(NoteCard card) {
        return Stream.of(
                        Stream.of(
                                new Paragraph(card.name(), Face.SANS_BOLD, NAME_PT, 0),
                                new Paragraph(card.latin(), Face.SANS, TEXT_PT, 0)),
                        card.facts().stream().map(line -> new Paragraph(line, Face.SANS, SMALL_PT, 0)),
                        card.about().stream().map(line -> new Paragraph(line, Face.SERIF, TEXT_PT, APART_MM)))
                .flatMap(each -> each)
                .toList();
    }

    /** One paragraph below the other from the top of the card. */
    private List<Placed> column(List<Paragraph> paragraphs) {
        List<Placed> placed = new ArrayList<>();
        double y = room.yMm();
        for (Paragraph paragraph : paragraphs) {
            double size = paragraph.sizePt();
            Face face = paragraph.face();
            y += placed.isEmpty() ? 0 : paragraph.aboveMm();
            List<String> lines = LineBreaks.lines(
                    CleanText.line(paragraph.text()),
                    text -> measure.widthMm(text, face, size),
                    room.widthMm(),
                    room.widthMm(),
                    LineBreaks.WHOLE);
            for (String line : lines) {
                placed.add(new Placed(Placed.Role.BODY, line, room.xMm(), y + face.ascentMm(size), face, size, 0));
                y += Mm.ofPoints(size * LEADING);
            }
        }
        return placed;
    }
}
