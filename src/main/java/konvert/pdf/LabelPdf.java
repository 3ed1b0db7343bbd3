package konvert.pdf;

import java.util.List;
import java.util.Optional;
import konvert.post.LabelSheet;
import konvert.post.LabelSheets;
import konvert.words.Refusal;

/** Sheets of labels as a PDF. */
public final class LabelPdf {

    /** More labels than anyone sticks on in a day: a slip of the keyboard. */
    public static final int MOST = 10_000;

    private LabelPdf() {}

    /**
     * The labels in order, as many sheets as they need.
     *
     * @throws Refusal when a character is in no bundled font, when the sheet has no such first label, or when a label is
     *     too small for what is to stand on it, with a sheet of the same paper on which all have room
     */
    public static PdfFile of(List<Label> labels, LabelRun run) throws Refusal {
        LabelSheet sheet = run.sheet();
        if (labels.isEmpty()) {
            throw new Refusal("labels.none");
        }
        if (run.first() < 1 || run.first() > sheet.labels()) {
            throw new Refusal("labels.first", run.first(), sheet.name(), sheet.labels());
        }
        for (Label label : labels) {
            requireGlyphs(label);
        }
        LabelLayout layout = new LabelLayout(run, Fonts.MEASURE);
        List<Optional<List<Placed>>> placed = layout.placed(labels);
        if (placed.stream().anyMatch(Optional::isEmpty)) {
            throw tooSmall(labels, run, placed);
        }
        return PdfFile.of(
                layout.sheets(placed.stream().map(Optional::orElseThrow).toList()));
    }

    private static void requireGlyphs(Label label) throws Refusal {
        switch (label) {
            case Label.To to -> Glyphs.require(clean(to.block().texts()), Face.SANS, "glyph.missing.address");
            case Label.From from -> Glyphs.require(clean(from.lines()), Face.SANS, "glyph.missing.sender");
        }
    }

    private static List<String> clean(List<String> lines) {
        return lines.stream().map(CleanText::line).toList();
    }

    private static Refusal tooSmall(List<Label> labels, LabelRun run, List<Optional<List<Placed>>> placed) {
        long misfits = placed.stream().filter(Optional::isEmpty).count();
        return LabelSheets.larger(run.sheet()).stream()
                .filter(other -> new LabelLayout(LabelRun.of(other), Fonts.MEASURE)
                        .placed(labels).stream().allMatch(Optional::isPresent))
                .findFirst()
                .map(other -> new Refusal(
                        "labels.too-small", misfits, labels.size(), run.sheet().name(), other.name()))
                .orElseGet(() -> new Refusal(
                        "labels.too-long", misfits, labels.size(), run.sheet().name()));
    }
}
