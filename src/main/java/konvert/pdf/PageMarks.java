package konvert.pdf;

import java.util.ArrayList;
import java.util.List;

/** What tells the sheets of a letter apart: page numbers below the text, or above it beside the reader's name. */
record PageMarks(PrintedLetter printed, TextMeasure measure) {

    /** In parts of the letter's size, up to the usual one. */
    private static final double SIZE = 10.0 / 12;

    /** From the edge of the paper to the baseline, in parts of the margin there. */
    private static final double BELOW = 0.52;

    private static final double ABOVE = 0.6;

    /** Between the reader's name and the number, at least. */
    private static final double APART_MM = 4;

    /**
     * The marks of a page.
     *
     * @param page from 1
     * @param named whether it may have the reader's name: the page with the address in it needs none
     */
    List<Placed> of(int page, int pages, boolean named) {
        boolean header = named && printed.style().header();
        List<Placed> marks = new ArrayList<>();
        String number = pages > 1 ? page + " / " + pages : "";
        double left = printed.paper().margins().leftMm();
        double top = printed.paper().margins().topMm() * ABOVE;
        if (header) {
            double room = printed.roomMm() - (number.isEmpty() ? 0 : widthMm(number) + APART_MM);
            String reader = CleanText.line(printed.reader());
            double size = sizePt() * Math.min(1, room / Math.max(1, widthMm(reader)));
            marks.add(new Placed(Placed.Role.HEADER, reader, left, top, face(), size, 0));
        }
        if (!number.isEmpty()) {
            double x = header
                    ? left + printed.roomMm() - widthMm(number)
                    : (printed.paper().widthMm() - widthMm(number)) / 2;
            double bottom =
                    printed.paper().heightMm() - printed.paper().margins().bottomMm() * BELOW;
            marks.add(new Placed(Placed.Role.PAGE_NUMBER, number, x, header ? top : bottom, face(), sizePt(), 0));
        }
        return marks;
    }

    private Face face() {
        return printed.style().typeface().face();
    }

    private double sizePt() {
        LetterStyle style = printed.style();
        return SIZE * Math.min(style.sizePt(), style.typeface().usualPt());
    }

    private double widthMm(String text) {
        return measure.widthMm(text, face(), sizePt());
    }
}
