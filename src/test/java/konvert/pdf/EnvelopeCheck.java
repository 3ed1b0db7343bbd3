package konvert.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import konvert.pdf.Placed.Role;
import konvert.post.EnvelopeFace;
import konvert.post.EnvelopeFormats;
import konvert.post.Zone;

/** What holds for everything printed on an envelope, whatever it is. */
final class EnvelopeCheck {

    private static final double ROUNDING = 1e-6;

    /** What is printed in two places is at least that far apart. */
    private static final double APART_MM = 0.1;

    private EnvelopeCheck() {}

    /** Nothing overlaps, leaves the sheet or its zone, enters a forbidden one, or is too small to be read. */
    static void check(Envelope envelope, List<Sheet> sheets) {
        EnvelopeFace face = envelope.face();
        Sheet front = sheets.getFirst();
        List<Zone> inks = new ArrayList<>();
        for (Placed line : front.placed()) {
            Zone ink = ink(line);
            switch (line.role()) {
                case SENDER -> assertInside(ink, face.sender(), line.text());
                case ADDRESS -> assertInside(ink, face.address(), line.text());
                default -> {}
            }
            assertReadable(line);
            inks.add(ink);
        }
        front.strokes().forEach(stroke -> inks.add(extent(stroke)));
        Zone paper = new Zone(0, 0, front.widthMm(), front.heightMm());
        assertThat(inks).allSatisfy(ink -> {
            assertInside(ink, paper, "on the sheet");
            assertThat(over(ink, face.stamp()) || over(ink, face.machine()))
                    .as("%s in a zone to be kept empty", ink)
                    .isFalse();
        });
        assertApart(front, face);
        sheets.stream().skip(1).flatMap(back -> back.placed().stream()).forEach(line -> {
            assertInside(ink(line), EnvelopeFormats.back(), line.text());
            assertReadable(line);
        });
    }

    private static void assertReadable(Placed line) {
        boolean cyrillic = line.text()
                .codePoints()
                .anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.CYRILLIC);
        assertThat(line.sizePt()).as(line.text()).isGreaterThanOrEqualTo(cyrillic ? 9 : 8);
    }

    /** Lines of a block by their baselines, which accents of the next may reach; all else by what is printed. */
    private static void assertApart(Sheet front, EnvelopeFace face) {
        List<Zone> areas = new ArrayList<>();
        for (Role role : List.of(Role.SENDER, Role.ADDRESS)) {
            double below = 0;
            for (Placed line : of(front, role)) {
                assertThat(line.topMm()).as(line.text()).isGreaterThanOrEqualTo(below - ROUNDING);
                below = line.baselineMm();
            }
            if (!of(front, role).isEmpty()) {
                areas.add(around(of(front, role)));
            }
        }
        of(front, Role.CAPTION).forEach(line -> areas.add(ink(line)));
        of(front, Role.MARK).forEach(line -> areas.add(frameAround(line, front)));
        if (face.index() != null) {
            areas.add(face.index());
        }
        for (Zone one : areas) {
            assertThat(areas)
                    .filteredOn(other -> near(one, other))
                    .as("nothing near %s", one)
                    .containsExactly(one);
        }
    }

    private static Zone frameAround(Placed mark, Sheet front) {
        List<Zone> frames = front.strokes().stream()
                .map(EnvelopeCheck::extent)
                .filter(frame -> frame.overlaps(ink(mark)))
                .toList();
        assertThat(frames).as("one frame around " + mark.text()).hasSize(1);
        assertInside(ink(mark), frames.getFirst(), mark.text());
        return frames.getFirst();
    }

    private static boolean near(Zone one, Zone other) {
        return new Zone(
                        one.xMm() - APART_MM,
                        one.yMm() - APART_MM,
                        one.widthMm() + 2 * APART_MM,
                        one.heightMm() + 2 * APART_MM)
                .overlaps(other);
    }

    /** Whether the two have an area in common that is more than a rounding. */
    static boolean over(Zone one, Zone other) {
        Zone inner = new Zone(
                one.xMm() + ROUNDING,
                one.yMm() + ROUNDING,
                one.widthMm() - 2 * ROUNDING,
                one.heightMm() - 2 * ROUNDING);
        return inner.overlaps(other);
    }

    static List<Placed> of(Sheet sheet, Role role) {
        return sheet.placed().stream().filter(line -> line.role() == role).toList();
    }

    private static Zone around(List<Placed> lines) {
        double left = lines.stream().mapToDouble(Placed::xMm).min().orElseThrow();
        double right = lines.stream()
                .mapToDouble(line -> line.rightMm(Fonts.MEASURE))
                .max()
                .orElseThrow();
        double top = lines.getFirst().topMm();
        return new Zone(left, top, right - left, lines.getLast().bottomMm() - top);
    }

    static Zone ink(Placed line) {
        return new Zone(
                line.xMm(), line.topMm(), line.rightMm(Fonts.MEASURE) - line.xMm(), line.bottomMm() - line.topMm());
    }

    /** What a stroke covers; a bar is as high as it is thick and as long as its line. */
    static Zone extent(Stroke stroke) {
        double left =
                stroke.points().stream().mapToDouble(Stroke.Point::xMm).min().orElseThrow();
        double right =
                stroke.points().stream().mapToDouble(Stroke.Point::xMm).max().orElseThrow();
        double top =
                stroke.points().stream().mapToDouble(Stroke.Point::yMm).min().orElseThrow();
        double bottom =
                stroke.points().stream().mapToDouble(Stroke.Point::yMm).max().orElseThrow();
        double half = stroke.widthMm() / 2;
        double ends = top == bottom && !stroke.round() ? 0 : half;
        return new Zone(left - ends, top - half, right - left + 2 * ends, bottom - top + 2 * half);
    }

    static void assertInside(Zone inner, Zone outer, String what) {
        assertThat(inner.xMm()).as(what).isGreaterThanOrEqualTo(outer.xMm() - ROUNDING);
        assertThat(inner.yMm()).as(what).isGreaterThanOrEqualTo(outer.yMm() - ROUNDING);
        assertThat(inner.rightMm()).as(what).isLessThanOrEqualTo(outer.rightMm() + ROUNDING);
        assertThat(inner.bottomMm()).as(what).isLessThanOrEqualTo(outer.bottomMm() + ROUNDING);
    }
}
