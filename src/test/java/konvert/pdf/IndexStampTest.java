package konvert.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import konvert.post.Zone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The index stamp of GOST R 51506-99, annex Д. */
class IndexStampTest {

    private static final Zone AT = new Zone(15, 85, 61, 14);

    /** The nine strokes a digit may have, by their ends in a box of 5 x 10 mm. */
    private static final Map<Set<String>, String> STROKES = Map.of(
            Set.of("0 0", "5 0"), "T",
            Set.of("0 0", "0 5"), "UL",
            Set.of("5 0", "5 5"), "UR",
            Set.of("5 0", "0 5"), "DU",
            Set.of("0 5", "5 5"), "M",
            Set.of("0 5", "0 10"), "LL",
            Set.of("5 5", "5 10"), "LR",
            Set.of("5 5", "0 10"), "DL",
            Set.of("0 10", "5 10"), "B");

    @ParameterizedTest
    @CsvSource({
        "0, T UL UR LL LR B",
        "1, DU UR LR",
        "2, T UR DL B",
        "3, T DU M DL",
        "4, UL M UR LR",
        "5, T UL M LR B",
        "6, DU M LL LR B",
        "7, T DU LL",
        "8, T UL UR M LL LR B",
        "9, T UL UR M DL"
    })
    void a_digit_has_the_strokes_of_the_table(int digit, String strokes) {
        Stroke drawn = IndexStampStrokes.of(String.valueOf(digit).repeat(6), AT).stream()
                .filter(Stroke::round)
                .findFirst()
                .orElseThrow();
        assertThat(strokes(drawn, 15 + 9 + 1, 85 + 4)).isEqualTo(Set.of(strokes.split(" ")));
        assertThat(drawn.widthMm()).isEqualTo(0.8);
    }

    @Test
    void seven_bars_stand_9_mm_apart_and_the_first_has_a_thinner_one_below() {
        List<Zone> bars = IndexStampStrokes.of("143600", AT).stream()
                .filter(stroke -> !stroke.round())
                .map(EnvelopeCheck::extent)
                .toList();
        assertThat(bars)
                .containsExactly(
                        new Zone(15, 85, 7, 2),
                        new Zone(15, 88, 7, 1),
                        new Zone(24, 85, 7, 2),
                        new Zone(33, 85, 7, 2),
                        new Zone(42, 85, 7, 2),
                        new Zone(51, 85, 7, 2),
                        new Zone(60, 85, 7, 2),
                        new Zone(69, 85, 7, 2));
    }

    @Test
    void the_six_digits_stand_under_their_bars_in_order() {
        List<Stroke> digits = IndexStampStrokes.of("143600", AT).stream()
                .filter(Stroke::round)
                .toList();
        assertThat(digits).hasSize(6);
        assertThat(strokes(digits.get(1), 15 + 2 * 9 + 1, 89)).containsExactlyInAnyOrder("UL", "M", "UR", "LR");
        assertThat(strokes(digits.get(5), 15 + 6 * 9 + 1, 89)).contains("B").hasSize(6);
    }

    /** The strokes between the corners a line runs through, long verticals in two. */
    private static Set<String> strokes(Stroke line, double leftMm, double topMm) {
        Set<String> strokes = new HashSet<>();
        for (int i = 1; i < line.points().size(); i++) {
            int[] from = corner(line.points().get(i - 1), leftMm, topMm);
            int[] to = corner(line.points().get(i), leftMm, topMm);
            if (from[0] == to[0] && Math.abs(from[1] - to[1]) == 10) {
                Stream.of(0, 10).forEach(end -> strokes.add(name(from[0], 5, from[0], end)));
            } else {
                strokes.add(name(from[0], from[1], to[0], to[1]));
            }
        }
        return strokes;
    }

    private static int[] corner(Stroke.Point point, double leftMm, double topMm) {
        return new int[] {(int) Math.round(point.xMm() - leftMm), (int) Math.round(point.yMm() - topMm)};
    }

    private static String name(int x1, int y1, int x2, int y2) {
        return STROKES.getOrDefault(Set.of(x1 + " " + y1, x2 + " " + y2), "no stroke of the stamp");
    }
}
