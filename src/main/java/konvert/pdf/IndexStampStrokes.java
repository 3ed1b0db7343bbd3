package konvert.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import konvert.post.IndexStamp;
import konvert.post.Zone;

/** Draws the index stamp of Russian envelopes (GOST R 51506-99, annex Д). */
final class IndexStampStrokes {

    private static final IndexStamp DATA = IndexStamp.DATA;
    private static final Pattern SPACE = Pattern.compile(" ");

    private IndexStampStrokes() {}

    /** The start mark, the bars and the digits of a postcode, the top left corner at that of the zone. */
    static List<Stroke> of(String postcode, Zone zone) {
        List<Stroke> strokes = new ArrayList<>();
        for (int place = 0; place <= IndexStamp.PLACES; place++) {
            double x = zone.xMm() + place * DATA.pitchMm();
            strokes.add(Stroke.bar(x, zone.yMm(), DATA.barWidthMm(), DATA.barHeightMm()));
            if (place == 0) {
                strokes.add(Stroke.bar(x, zone.yMm() + DATA.startYMm(), DATA.barWidthMm(), DATA.startHeightMm()));
            } else {
                int digit = Character.digit(postcode.charAt(place - 1), 10);
                strokes.add(digit(DATA.digits().get(digit), x + DATA.digitXMm(), zone.yMm() + DATA.digitYMm()));
            }
        }
        return strokes;
    }

    private static Stroke digit(String corners, double xMm, double yMm) {
        List<Stroke.Point> points = SPACE.splitAsStream(corners)
                .map(corner -> new Stroke.Point(
                        xMm + (corner.endsWith("R") ? DATA.digitWidthMm() : 0),
                        yMm + DATA.digitHeightMm() * down(corner.charAt(0))))
                .toList();
        return new Stroke(points, DATA.strokeMm(), true, 0);
    }

    private static double down(char row) {
        return switch (row) {
            case 'T' -> 0;
            case 'M' -> 0.5;
            default -> 1;
        };
    }
}
