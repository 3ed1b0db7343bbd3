package konvert.pdf;

import java.util.ArrayList;
import java.util.List;
import konvert.directory.ReplyEnds;
import konvert.letter.Enclosure;
import konvert.letter.Enclosures;
import konvert.post.Paper;
import konvert.russian.Plural;
import konvert.russian.RussianDate;

/**
 * «Опись вложений»: to whom, from whom, when, what and how many, room to sign. It takes half a sheet, to be cut off at
 * the dashes; a small sheet whole.
 */
final class InventoryLayout {

    private static final Plural.Noun PIECES = new Plural.Noun("предмет", "предмета", "предметов");

    /** Only a sheet at least as high is cut in two. */
    private static final double CUT_FROM_MM = 250;

    private static final double TOP_MM = 18;
    private static final double TITLE_PT = 14;
    private static final double TEXT_PT = 11;
    private static final double LINE_MM = 6;
    private static final double ROW_MM = 7.5;
    private static final double NUMBER_MM = 12;
    private static final double COUNT_MM = 32;
    private static final double PADDING_MM = 2.5;
    private static final double STROKE_MM = 0.2;
    private static final double CUT_MM = 0.1;
    private static final double DASH_MM = 1;
    private static final double SIGN_MM = 50;

    /** From the upper line of a row to the baseline of its text. */
    private static final double BASELINE_MM = 5.1;

    private final TextMeasure measure;
    private final List<Placed> placed = new ArrayList<>();
    private final List<Stroke> strokes = new ArrayList<>();
    private final double left;
    private final double right;
    private double y = TOP_MM;

    private InventoryLayout(Paper paper, TextMeasure measure) {
        this.measure = measure;
        left = paper.margins().leftMm();
        right = paper.widthMm() - paper.margins().rightMm();
    }

    static Sheet sheet(ReplyEnds ends, ReplyKit.Inventory inventory, Paper paper, TextMeasure measure) {
        InventoryLayout layout = new InventoryLayout(paper, measure);
        layout.head(ends, inventory);
        layout.table(inventory);
        layout.signature(ends);
        if (paper.heightMm() >= CUT_FROM_MM) {
            double half = paper.heightMm() / 2;
            layout.strokes.add(Stroke.line(0, half, paper.widthMm(), half, CUT_MM, DASH_MM));
        }
        return new Sheet(paper.widthMm(), paper.heightMm(), layout.placed, layout.strokes);
    }

    private void head(ReplyEnds ends, ReplyKit.Inventory inventory) {
        String title = "Опись вложений";
        double middle = (left + right - measure.widthMm(title, Face.SERIF, TITLE_PT)) / 2;
        placed.add(new Placed(Placed.Role.HEADER, title, middle, y, Face.SERIF, TITLE_PT, 0));
        y += LINE_MM * 1.5;
        lines("Кому: " + ends.dative());
        if (!ends.writer().isEmpty()) {
            lines("От кого: " + ends.writer().getFirst());
        }
        lines("Дата: " + RussianDate.inWords(inventory.date()));
    }

    private void lines(String text) {
        for (String line :
                LineBreaks.lines(CleanText.line(text), this::widthMm, right - left, right - left, LineBreaks.WHOLE)) {
            put(line, left, y);
            y += LINE_MM;
        }
    }

    private void table(ReplyKit.Inventory inventory) {
        double top = y - LINE_MM / 3;
        double countX = right - COUNT_MM;
        row(top, "№", "Наименование", "Количество");
        double below = top + ROW_MM;
        int number = 0;
        int pieces = 0;
        for (Enclosure kind : Enclosures.all()) {
            int count = inventory.pieces().getOrDefault(kind.id(), 0);
            if (count > 0) {
                number++;
                pieces += count;
                row(below, String.valueOf(number), kind.listed(count), count + "\u00a0шт.");
                below += ROW_MM;
            }
        }
        for (int line = 0; line <= number + 1; line++) {
            double level = top + line * ROW_MM;
            strokes.add(Stroke.line(left, level, right, level, STROKE_MM, 0));
        }
        for (double x : new double[] {left, left + NUMBER_MM, countX, right}) {
            strokes.add(Stroke.line(x, top, x, below, STROKE_MM, 0));
        }
        put("Всего: " + PIECES.after(pieces), left, below + BASELINE_MM + 1);
        y = below + 2 * ROW_MM + LINE_MM;
    }

    private void row(double top, String number, String name, String count) {
        double baseline = top + BASELINE_MM;
        put(number, left + PADDING_MM, baseline);
        put(name, left + NUMBER_MM + PADDING_MM, baseline);
        put(count, right - COUNT_MM + PADDING_MM, baseline);
    }

    private void signature(ReplyEnds ends) {
        String sign = "Подпись отправителя";
        put(sign, left, y);
        double x = left + widthMm(sign) + PADDING_MM;
        strokes.add(Stroke.line(x, y + 1, x + SIGN_MM, y + 1, STROKE_MM, 0));
        String name =
                ends.writer().isEmpty() ? "" : CleanText.line(ends.writer().getFirst());
        if (!name.isEmpty() && x + SIGN_MM + PADDING_MM + widthMm(name) <= right) {
            put(name, x + SIGN_MM + PADDING_MM, y);
        }
    }

    private void put(String text, double x, double baseline) {
        placed.add(new Placed(Placed.Role.BODY, text, x, baseline, Face.SERIF, TEXT_PT, 0));
    }

    private double widthMm(String text) {
        return measure.widthMm(text, Face.SERIF, TEXT_PT);
    }
}
