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

    private final PrintedLetter printed;
    private final LetterStyle style;
    private final Margins margins;
    private final TextMeasure measure;
    private final double roomMm;
    private final double indentMm;
    private final List<Row> rows = new ArrayList<>();

    private LetterLayout(PrintedLetter printed, TextMeasure measure) {
        this.printed = printed;
        this.style = printed.style();
        this.margins = printed.paper().margins();
        this.measure = measure;
        this.roomMm = printed.roomMm();
        this.indentMm = Mm.ofPoints(style.sizePt() * INDENT);
    }

    /**
     * The pages of a letter: place and date top right, greeting, paragraphs, signature, page numbers if there are several
     * pages. A paragraph leaves no single line alone on a page, and no page ends within a word; the signature stays with
     * the last lines.
     */
    public static List<Sheet> sheets(PrintedLetter printed, TextMeasure measure) {
        return new LetterLayout(printed, measure)
                .sheets(printed.paper().margins().topMm(), true);
    }

    /** The same where the first page begins with the address and its text below it, in mm from the top edge. */
    static List<Sheet> sheets(PrintedLetter printed, double firstTopMm, TextMeasure measure) {
        return new LetterLayout(printed, measure).sheets(firstTopMm, false);
    }

    private List<Sheet> sheets(double firstTopMm, boolean firstNamed) {
        addDate(printed.letter());
        addGreeting(printed.letter());
        addText(printed.letter());
        addSignature(printed.letter());
        double leading = style.typeface().leadingMm(style.sizePt());
        double ascent = face().ascentMm(style.sizePt());
        double bottom = printed.paper().heightMm() - margins.bottomMm() - ascent - face().descentMm(style.sizePt());
        int firstRoom = 1 + (int) ((bottom - firstTopMm) / leading);
        int room = 1 + (int) ((bottom - margins.topMm()) / leading);
        List<List<Row>> pages = Row.pages(rows, firstRoom, room);
        PageMarks marks = new PageMarks(printed, measure);
        List<Sheet> sheets = new ArrayList<>();
        for (List<Row> page : pages) {
            boolean first = sheets.isEmpty();
            List<Placed> placed = new ArrayList<>();
            double baseline = (first ? firstTopMm : margins.topMm()) + ascent;
            for (Row row : page) {
                if (!row.isEmpty()) {
                    placed.add(placed(row, baseline));
                }
                baseline += leading;
            }
            placed.addAll(marks.of(sheets.size() + 1, pages.size(), !first || firstNamed));
            sheets.add(new Sheet(printed.paper().widthMm(), printed.paper().heightMm(), placed));
        }
        return sheets;
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
        return each > Mm.ofPoints(style.sizePt() * WIDEST_WORD_SPACE) ? 0 : each;
    }

    private Placed placed(Row row, double baselineMm) {
        return new Placed(row.role(), row.text(), row.xMm(), baselineMm, face(), style.sizePt(), row.wordSpaceMm());
    }

    private Face face() {
        return style.typeface().face();
    }

    private double widthMm(String text) {
        return measure.widthMm(text, face(), style.sizePt());
    }
}
