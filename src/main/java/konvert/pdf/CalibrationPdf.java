package konvert.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import konvert.post.Paper;
import konvert.words.Words;

/**
 * A sheet that tells by how much a printer misses its place. Its two scales are numbered with what is to be typed: where
 * a ruler laid on at the paper's edge says 30 mm, there stands the way to move what is printed.
 */
public final class CalibrationPdf {

    /** The zero of either scale, in mm from the left and from the top edge. */
    static final double ZERO_MM = 30;

    /** The scales reach so many mm to either side. */
    static final int REACH_MM = 8;

    static final double RULER_MM = 100;

    private static final double LINE_MM = 0.15;
    private static final double SCALE_PT = 6;
    private static final double TEXT_PT = 11;
    private static final double LEADING_MM = 6;
    private static final double TEXT_X_MM = 20;

    /** The scale from the left edge lies at this height, the one from the top edge at this distance from the left. */
    private static final double ACROSS_Y_MM = 60;

    private static final double DOWN_X_MM = 70;
    private static final double TEXT_Y_MM = 90;
    private static final double RULER_Y_MM = 170;
    private static final double CROSS_MM = 20;
    private static final double CROSS_ARM_MM = 5;

    private final Paper paper;
    private final List<Placed> placed = new ArrayList<>();
    private final List<Stroke> strokes = new ArrayList<>();

    private CalibrationPdf(Paper paper) {
        this.paper = paper;
    }

    /** One page, in the language of the words. */
    public static PdfFile of(Paper paper, Words words) {
        return PdfFile.of(List.of(sheet(paper, Words.of("words", words.locale()))));
    }

    static Sheet sheet(Paper paper, Words words) {
        CalibrationPdf made = new CalibrationPdf(paper);
        made.scales();
        made.ruler();
        made.crosses();
        made.say(words);
        return new Sheet(paper.widthMm(), paper.heightMm(), made.placed, made.strokes);
    }

    private void scales() {
        for (int half = -2 * REACH_MM; half <= 2 * REACH_MM; half++) {
            double at = ZERO_MM + half / 2.0;
            double length = half % 2 != 0 ? 2 : half % 4 == 0 ? 5 : 3.5;
            line(at, ACROSS_Y_MM - length, at, ACROSS_Y_MM);
            line(DOWN_X_MM, at, DOWN_X_MM + length, at);
            if (half % 4 == 0) {
                String number = number(half / 2);
                centred(number, at, ACROSS_Y_MM - 6);
                text(number, DOWN_X_MM + 6.5, at + 0.8, Face.SANS, SCALE_PT);
            }
        }
        line(ZERO_MM - REACH_MM, ACROSS_Y_MM, ZERO_MM + REACH_MM, ACROSS_Y_MM);
        line(DOWN_X_MM, ZERO_MM - REACH_MM, DOWN_X_MM, ZERO_MM + REACH_MM);
        text("dx", ZERO_MM + REACH_MM + 3, ACROSS_Y_MM, Face.SANS_BOLD, TEXT_PT);
        text("dy", DOWN_X_MM, ZERO_MM + REACH_MM + 6, Face.SANS_BOLD, TEXT_PT);
    }

    private void ruler() {
        double left = (paper.widthMm() - RULER_MM) / 2;
        line(left, RULER_Y_MM, left + RULER_MM, RULER_Y_MM);
        for (int mm = 0; mm <= RULER_MM; mm++) {
            double length = mm % 10 == 0 ? 5 : mm % 5 == 0 ? 3.5 : 2;
            line(left + mm, RULER_Y_MM - length, left + mm, RULER_Y_MM);
            if (mm % 10 == 0) {
                centred(number(mm), left + mm, RULER_Y_MM - 6);
            }
        }
    }

    private void crosses() {
        for (double x : new double[] {CROSS_MM, paper.widthMm() - CROSS_MM}) {
            double y = paper.heightMm() - CROSS_MM;
            line(x - CROSS_ARM_MM, y, x + CROSS_ARM_MM, y);
            line(x, y - CROSS_ARM_MM, x, y + CROSS_ARM_MM);
        }
    }

    private void say(Words words) {
        List<String> above = Stream.of(
                        "calibration.across",
                        "calibration.down",
                        "calibration.type",
                        "calibration.size",
                        "calibration.crosses")
                .flatMap(key -> wrapped(words.say(key)).stream())
                .toList();
        text(words.say("calibration.title"), TEXT_X_MM, TEXT_Y_MM - 1.5 * LEADING_MM, Face.SANS_BOLD, TEXT_PT);
        double y = TEXT_Y_MM;
        for (String line : above) {
            text(line, TEXT_X_MM, y, Face.SANS, TEXT_PT);
            y += LEADING_MM;
        }
    }

    private List<String> wrapped(String sentence) {
        double room = paper.widthMm() - 2 * TEXT_X_MM;
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : sentence.split(" ", -1)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (Fonts.MEASURE.widthMm(longer, Face.SANS, TEXT_PT) > room) {
                lines.add(line);
                longer = word;
            }
            line = longer;
        }
        lines.add(line);
        return lines;
    }

    private void centred(String number, double xMm, double baselineMm) {
        text(number, xMm - Fonts.MEASURE.widthMm(number, Face.SANS, SCALE_PT) / 2, baselineMm, Face.SANS, SCALE_PT);
    }

    private void text(String text, double xMm, double baselineMm, Face face, double sizePt) {
        placed.add(new Placed(Placed.Role.CAPTION, text, xMm, baselineMm, face, sizePt, 0));
    }

    private void line(double x1Mm, double y1Mm, double x2Mm, double y2Mm) {
        strokes.add(Stroke.line(x1Mm, y1Mm, x2Mm, y2Mm, LINE_MM, 0));
    }

    private static String number(int value) {
        return value < 0 ? "\u2212" + -value : String.valueOf(value);
    }
}
