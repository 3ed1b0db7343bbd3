package konvert.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import konvert.directory.NoteCard;
import konvert.post.Paper;
import konvert.post.Zone;
import konvert.words.Refusal;

/** Cards for a letter evening as a PDF: one a person, several on a sheet, to be cut apart. */
public final class NoteCardPdf {

    /** Columns and rows of cards on a sheet: the smallest cards first. */
    private static final List<Grid> GRIDS = List.of(new Grid(2, 2), new Grid(1, 2), new Grid(1, 1));

    private static final double CUT_MM = 0.1;
    private static final double DASH_MM = 1;

    private NoteCardPdf() {}

    private record Grid(int columns, int rows) {

        int cards() {
            return columns * rows;
        }

        Zone card(int index, Paper paper) {
            double width = paper.widthMm() / columns;
            double height = paper.heightMm() / rows;
            return new Zone(index % columns * width, Math.floorDiv(index, columns) * height, width, height);
        }

        /** Where the sheet is cut. */
        List<Stroke> cuts(Paper paper) {
            List<Stroke> cuts = new ArrayList<>();
            for (int i = 1; i < columns; i++) {
                double x = i * paper.widthMm() / columns;
                cuts.add(Stroke.line(x, 0, x, paper.heightMm(), CUT_MM, DASH_MM));
            }
            for (int i = 1; i < rows; i++) {
                double y = i * paper.heightMm() / rows;
                cuts.add(Stroke.line(0, y, paper.widthMm(), y, CUT_MM, DASH_MM));
            }
            return cuts;
        }
    }

    /**
     * The cards in order, four on a sheet; two or one where more has to stand on one of them.
     *
     * @throws Refusal when there is none, when a character is in no bundled font, or when a card does not fit on a whole
     *     sheet
     */
    public static PdfFile of(List<NoteCard> cards, Paper paper) throws Refusal {
        if (cards.isEmpty()) {
            throw new Refusal("cards.none");
        }
        for (NoteCard card : cards) {
            requireGlyphs(card);
        }
        for (Grid grid : GRIDS) {
            Optional<List<Sheet>> sheets = sheets(cards, paper, grid);
            if (sheets.isPresent()) {
                return PdfFile.of(sheets.get());
            }
        }
        throw new Refusal("cards.too-long", paper.name());
    }

    private static Optional<List<Sheet>> sheets(List<NoteCard> cards, Paper paper, Grid grid) {
        List<Sheet> sheets = new ArrayList<>();
        for (int begun = 0; begun < cards.size(); begun += grid.cards()) {
            List<Placed> placed = new ArrayList<>();
            List<Stroke> strokes = new ArrayList<>(grid.cuts(paper));
            for (int i = begun; i < Math.min(cards.size(), begun + grid.cards()); i++) {
                Optional<NoteCardLayout.Drawn> card =
                        NoteCardLayout.of(cards.get(i), grid.card(i - begun, paper), Fonts.MEASURE);
                if (card.isEmpty()) {
                    return Optional.empty();
                }
                placed.addAll(card.get().placed());
                strokes.add(card.get().rule());
            }
            sheets.add(new Sheet(paper.widthMm(), paper.heightMm(), placed, strokes));
        }
        return Optional.of(sheets);
    }

    private static void requireGlyphs(NoteCard card) throws Refusal {
        List<String> sans = Stream.of(
                        Stream.of(card.name(), card.latin()),
                        card.facts().stream(),
                        card.address().stream(),
                        card.block().texts().stream())
                .flatMap(each -> each)
                .map(CleanText::line)
                .toList();
        Glyphs.require(sans, Face.SANS, "glyph.missing.card");
        Glyphs.require(card.about().stream().map(CleanText::line).toList(), Face.SERIF, "glyph.missing.card");
    }
}
