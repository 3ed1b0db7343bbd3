package konvert.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import konvert.letter.Letter;
import konvert.post.Paper.Margins;
import konvert.russian.RussianDate;
import konvert.russian.Typography;

/** Where everything stands on the pages of a letter: a pure function, in mm. */
public final class LetterLayout {

    /** Of the first line of a paragraph, in parts of the size. */
    private static final double INDENT = 1.9;

    /** A line whose spaces would grow by more than this is left ragged, in parts of the size. */
    private static final double WIDEST_WORD_SPACE = 1.18;

    /** Said in tens: nobody counts characters. */
    private static final int ABOUT = 10;

    private final PrintedLetter printed;
    private final LetterStyle style;
    private final Margins margins;
    private final TextMeasure measure;
    private final double roomMm;
    private final double indentMm;
    private final double sizePt;

    /** Without room to give away: no empty lines. */
    private final boolean close;

    private final List<Row> rows = new ArrayList<>();

    private LetterLayout(PrintedLetter printed, double sizePt, boolean close, TextMeasure measure) {
        this.printed = printed;
        this.style = printed.style();
        this.margins = printed.paper().margins();
        this.measure = measure;
        this.roomMm = printed.roomMm();
        this.sizePt = sizePt;
        this.close = close;
        this.indentMm = Mm.ofPoints(sizePt * INDENT);
    }

    /**
     * The pages of a letter: place and date top right, greeting, paragraphs, signature, page numbers if there are several
     * pages. A paragraph leaves no single line alone on a page, and no page ends within a word; the signature stays with
     * the last lines.
     */
    public static List<Sheet> sheets(PrintedLetter printed, TextMeasure measure) {
        return usual(printed, measure).sheets(printed.paper().margins().topMm(), true);
    }

    /** The same where the first page begins with the address and its text below it, in mm from the top edge. */
    static List<Sheet> sheets(PrintedLetter printed, double firstTopMm, TextMeasure measure) {
        return usual(printed, measure).sheets(firstTopMm, false);
    }

    private static LetterLayout usual(PrintedLetter printed, TextMeasure measure) {
        return new LetterLayout(printed, printed.style().sizePt(), false, measure);
    }

    /** By about how many characters the text is too long for one page without empty lines; 0 where it fits. */
    static int tooLongForOnePage(PrintedLetter printed, double sizePt, TextMeasure measure) {
        LetterLayout layout = new LetterLayout(printed, sizePt, true, measure);
        layout.addAll();
        int over = layout.rows.size() - layout.room(layout.margins.topMm());
        if (over <= 0) {
            return 0;
        }
        List<Row> text = layout.rows.stream()
                .filter(row -> row.role() == Placed.Role.BODY)
                .toList();
        List<Row> shortened = text.size() > over ? text : layout.rows;
        int letters = shortened.subList(shortened.size() - over, shortened.size()).stream()
                .mapToInt(row -> row.text().length() + 1)
                .sum();
        return (letters + ABOUT - 1) / ABOUT * ABOUT;
    }

    /** The lines of what fits one page so; nothing else is on it. */
    static List<Placed> onePage(PrintedLetter printed, double sizePt, TextMeasure measure) {
        LetterLayout layout = new LetterLayout(printed, sizePt, true, measure);
        layout.addAll();
        return layout.placed(layout.rows, layout.margins.topMm());
    }

    private List<Sheet> sheets(double firstTopMm, boolean firstNamed) {
        addAll();
        List<List<Row>> pages = Row.pages(rows, room(firstTopMm), room(margins.topMm()));
        PageMarks marks = new PageMarks(printed, measure);
        List<Sheet> sheets = new ArrayList<>();
        for (List<Row> page : pages) {
            boolean first = sheets.isEmpty();
            List<Placed> placed = placed(page, first ? firstTopMm : margins.topMm());
            placed.addAll(marks.of(sheets.size() + 1, pages.size(), !first || firstNamed));
            sheets.add(new Sheet(printed.paper().widthMm(), printed.paper().heightMm(), placed));
        }
        return sheets;
    }

    private void addAll() {
        addDate(printed.letter());
        addGreeting(printed.letter());
        addText(printed.letter());
        addSignature(printed.letter());
        if (close) {
            rows.removeIf(Row::isEmpty);
        }
    }

    /** How many rows have room below that height. */
    private int room(double topMm) {
        double bottom = printed.paper().heightMm() - margins.bottomMm() - face().descentMm(sizePt);
        return 1 + (int) ((bottom - topMm - face().ascentMm(sizePt)) / leadingMm());
    }

    private List<Placed> placed(List<Row> page, double topMm) {
        List<Placed> placed = new ArrayList<>();
        double baseline = topMm + face().ascentMm(sizePt);
        for (Row row : page) {
            if (!row.isEmpty()) {
                placed.add(placed(row, baseline));
            }
            baseline += leadingMm();
        }
        return placed;
    }

    private double leadingMm() {
        return style.typeface().leadingMm(sizePt);
    }

    private void addDate(Letter letter) {
        String place = CleanText.line(letter.place());
        String date = RussianDate.inWords(letter.date());
        addAtRight(Placed.Role.DATE, place.isEmpty() ? date : place + ", " + date);
        rows.add(Row.empty(false));
    }

    private void addGreeting(Letter letter) {
        String greeting = set(CleanText.line(letter.greeting()));
        if (!greeting.isEmpty()) {
            for (String line : broken(greeting, indentMm)) {
                rows.add(new Row(Placed.Role.GREETING, line, margins.leftMm() + indentMm, 0, false));
            }
            rows.add(Row.empty(false));
        }
    }

    private void addText(Letter letter) {
        int before = rows.size();
        for (String paragraph : CleanText.lines(letter.text().strip())) {
            if (paragraph.isEmpty()) {
                rows.add(Row.empty(true));
            } else {
                addParagraph(set(paragraph), rows.size() > before);
            }
        }
    }

    private void addParagraph(String paragraph, boolean breakBefore) {
        Function<String, List<String>> parts =
                style.justified() && style.hyphenated() ? Hyphenation::parts : LineBreaks.WHOLE;
        List<String> lines = LineBreaks.lines(paragraph, this::widthMm, roomMm - indentMm, roomMm, parts);
        int last = lines.size() - 1;
        for (int i = 0; i <= last; i++) {
            double indent = i == 0 ? indentMm : 0;
            double wordSpace = i == last || !style.justified() ? 0 : wordSpaceMm(lines.get(i), roomMm - indent);
            // Neither the first line alone below a page nor the last one alone above the next, nor within a word.
            boolean mayBreak = i == 0
                    ? breakBefore
                    : i > 1 && i < last && !lines.get(i - 1).endsWith("-");
            rows.add(new Row(Placed.Role.BODY, lines.get(i), margins.leftMm() + indent, wordSpace, mayBreak));
        }
    }

    private void addSignature(Letter letter) {
        List<String> lines = CleanText.lines(letter.signature().strip());
        if (!letter.signature().isBlank()) {
            rows.add(Row.empty(false));
            lines.forEach(line -> addAtRight(Placed.Role.SIGNATURE, set(line)));
        }
    }

    private void addAtRight(Placed.Role role, String text) {
        for (String line : broken(text, 0)) {
            rows.add(new Row(role, line, margins.leftMm() + roomMm - widthMm(line), 0, false));
        }
    }

    private String set(String paragraph) {
        return style.typographic() ? Typography.of(paragraph) : paragraph;
    }

    private List<String> broken(String text, double indent) {
        return LineBreaks.lines(text, this::widthMm, roomMm - indent, roomMm - indent, LineBreaks.WHOLE);
    }

    private double wordSpaceMm(String line, double room) {
        int spaces = Placed.spaces(line);
        double each = spaces == 0 ? 0 : (room - widthMm(line)) / spaces;
        return each > Mm.ofPoints(sizePt * WIDEST_WORD_SPACE) ? 0 : each;
    }

    private Placed placed(Row row, double baselineMm) {
        return new Placed(row.role(), row.text(), row.xMm(), baselineMm, face(), sizePt, row.wordSpaceMm());
    }

    private Face face() {
        return style.typeface().face();
    }

    private double widthMm(String text) {
        return measure.widthMm(text, face(), sizePt);
    }
}
