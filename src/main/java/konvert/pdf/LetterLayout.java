package konvert.pdf;

import java.util.ArrayList;
import java.util.List;
import konvert.letter.Letter;
import konvert.post.Paper;
import konvert.russian.RussianDate;

/** Where everything stands on the pages of a letter: a pure function, in mm. */
public final class LetterLayout {

    static final double LEFT_MM = 25;
    static final double RIGHT_MM = 20;
    static final double TOP_MM = 25;
    static final double BOTTOM_MM = 25;

    private static final Face FACE = Face.SERIF;
    private static final double SIZE_PT = 12;
    private static final double LEADING_MM = Mm.ofPoints(16.5);
    private static final double INDENT_MM = 8;

    private static final double PAGE_NUMBER_PT = 10;
    private static final double PAGE_NUMBER_FROM_BOTTOM_MM = 13;

    /** A line whose spaces would grow by more than this is left ragged, in mm. */
    private static final double WIDEST_WORD_SPACE_MM = 5;

    private final Paper paper;
    private final TextMeasure measure;
    private final double roomMm;
    private final List<Row> rows = new ArrayList<>();

    private LetterLayout(Paper paper, TextMeasure measure) {
        this.paper = paper;
        this.measure = measure;
        this.roomMm = paper.widthMm() - LEFT_MM - RIGHT_MM;
    }

    /**
     * The pages of a letter: place and date top right, greeting, justified paragraphs, signature, page numbers if there
     * are several pages. A paragraph leaves no single line alone on a page; the signature stays with the last lines.
     */
    public static List<Sheet> sheets(Letter letter, Paper paper, TextMeasure measure) {
        return sheets(letter, paper, TOP_MM, measure);
    }

    /** The same where the first page's text begins lower, in mm from the top edge. */
    static List<Sheet> sheets(Letter letter, Paper paper, double firstTopMm, TextMeasure measure) {
        LetterLayout layout = new LetterLayout(paper, measure);
        layout.addDate(letter);
        layout.addGreeting(letter);
        layout.addText(letter);
        layout.addSignature(letter);
        return layout.sheets(firstTopMm);
    }

    private void addDate(Letter letter) {
        String place = CleanText.line(letter.place());
        String date = RussianDate.inWords(letter.date());
        addAtRight(Placed.Role.DATE, place.isEmpty() ? date : place + ", " + date);
        rows.add(Row.empty(false));
    }

    private void addGreeting(Letter letter) {
        String greeting = CleanText.line(letter.greeting());
        if (!greeting.isEmpty()) {
            for (String line : broken(greeting, INDENT_MM)) {
                rows.add(new Row(Placed.Role.GREETING, line, LEFT_MM + INDENT_MM, 0, false));
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
                addParagraph(paragraph, rows.size() > before);
            }
        }
    }

    private void addParagraph(String paragraph, boolean breakBefore) {
        List<String> lines = LineBreaks.lines(paragraph, this::widthMm, roomMm - INDENT_MM, roomMm);
        int last = lines.size() - 1;
        for (int i = 0; i <= last; i++) {
            double indent = i == 0 ? INDENT_MM : 0;
            double wordSpace = i == last ? 0 : wordSpaceMm(lines.get(i), roomMm - indent);
            // Neither the first line alone below a page nor the last one alone above the next.
            boolean mayBreak = i == 0 ? breakBefore : i > 1 && i < last;
            rows.add(new Row(Placed.Role.BODY, lines.get(i), LEFT_MM + indent, wordSpace, mayBreak));
        }
    }

    private void addSignature(Letter letter) {
        List<String> lines = CleanText.lines(letter.signature().strip());
        if (!letter.signature().isBlank()) {
            rows.add(Row.empty(false));
            lines.forEach(line -> addAtRight(Placed.Role.SIGNATURE, line));
        }
    }

    private void addAtRight(Placed.Role role, String text) {
        for (String line : broken(text, 0)) {
            rows.add(new Row(role, line, LEFT_MM + roomMm - widthMm(line), 0, false));
        }
    }

    private List<String> broken(String text, double indentMm) {
        return LineBreaks.lines(text, this::widthMm, roomMm - indentMm, roomMm - indentMm);
    }

    private double wordSpaceMm(String line, double room) {
        long spaces = line.chars().filter(c -> c == ' ').count();
        double each = spaces == 0 ? 0 : (room - widthMm(line)) / spaces;
        return each > WIDEST_WORD_SPACE_MM ? 0 : each;
    }

    private double widthMm(String text) {
        return measure.widthMm(text, FACE, SIZE_PT);
    }

    private List<Sheet> sheets(double firstTopMm) {
        double ascent = Mm.ofPoints(SIZE_PT * Face.ASCENT);
        double descent = Mm.ofPoints(SIZE_PT * Face.DESCENT);
        double bottom = paper.heightMm() - BOTTOM_MM - ascent - descent;
        int firstRoom = 1 + (int) ((bottom - firstTopMm) / LEADING_MM);
        int room = 1 + (int) ((bottom - TOP_MM) / LEADING_MM);
        List<List<Row>> pages = Row.pages(rows, firstRoom, room);
        List<Sheet> sheets = new ArrayList<>();
        for (List<Row> page : pages) {
            List<Placed> placed = new ArrayList<>();
            double top = sheets.isEmpty() ? firstTopMm : TOP_MM;
            for (int i = 0; i < page.size(); i++) {
                Row row = page.get(i);
                double baseline = top + ascent + i * LEADING_MM;
                if (!row.isEmpty()) {
                    placed.add(
                            new Placed(row.role(), row.text(), row.xMm(), baseline, FACE, SIZE_PT, row.wordSpaceMm()));
                }
            }
            if (pages.size() > 1) {
                placed.add(pageNumber(sheets.size() + 1 + " / " + pages.size()));
            }
            sheets.add(new Sheet(paper.widthMm(), paper.heightMm(), placed));
        }
        return sheets;
    }

    private Placed pageNumber(String text) {
        double x = (paper.widthMm() - measure.widthMm(text, FACE, PAGE_NUMBER_PT)) / 2;
        double baseline = paper.heightMm() - PAGE_NUMBER_FROM_BOTTOM_MM;
        return new Placed(Placed.Role.PAGE_NUMBER, text, x, baseline, FACE, PAGE_NUMBER_PT, 0);
    }
}
