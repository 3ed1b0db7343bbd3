package konvert.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import konvert.post.Zone;

/**
 * Sets lines of an address into a zone. The block shrinks as far as it may, then turns lines, then gives up; nothing is
 * ever cut. Of all sizes that turn no more lines than the smallest one must, the largest that fits is taken.
 */
final class BlockFit {

    /** A line to be set; a companion is the smaller Latin line under a Cyrillic one. */
    record Line(String text, Face face, boolean companion) {}

    /** The smallest size in points that a sorter reads without effort; Cyrillic letters never get smaller. */
    private static final double SMALLEST_PT = 9;

    /** The smallest size in points of Latin letters (USPS, DMM 202). */
    private static final double SMALLEST_LATIN_PT = 8;

    private static final Pattern CYRILLIC = Pattern.compile("\\p{IsCyrillic}");

    private static final double STEP_PT = 0.25;
    private static final double COMPANION_SHARE = 0.85;

    /** From one baseline to the next, in parts of the size: where there is room, and at least. */
    private static final double LEADING = 1.42;

    private static final double CLOSE_LEADING = 1.24;
    private static final double CLOSEST_LEADING = 1.15;

    /** Rather than not at all. */
    private static final double LAST_LEADING = 1.1;

    /** No letter is narrower, in parts of the size. */
    private static final double NARROWEST = 0.2;

    private final List<Line> lines;
    private final Zone zone;
    private final TextMeasure measure;
    private final double apartMm;

    BlockFit(List<Line> lines, Zone zone, TextMeasure measure) {
        this(lines, zone, measure, 0);
    }

    private BlockFit(List<Line> lines, Zone zone, TextMeasure measure, double apartMm) {
        this.lines = lines;
        this.zone = zone;
        this.measure = measure;
        this.apartMm = apartMm;
    }

    /** The same with the baselines of the first two lines at least that far apart, for what stands beside them. */
    BlockFit apart(double mm) {
        return new BlockFit(lines, zone, measure, mm);
    }

    /**
     * The lines at their places; none if they do not fit at the smallest size.
     *
     * @param largestPt size to start from, in points
     * @param share where the room left over goes: 0 puts the block at the top of the zone, 0.5 in its middle
     */
    Optional<List<Placed>> placed(Placed.Role role, double largestPt, double share) {
        if (lines.isEmpty()) {
            return Optional.of(List.of());
        }
        if (lines.stream().mapToInt(line -> line.text().length()).sum() > mostLetters()) {
            return Optional.empty();
        }
        return fitted(largestPt, SMALLEST_PT, CLOSEST_LEADING)
                .or(() -> fitted(largestPt, SMALLEST_LATIN_PT, LAST_LEADING))
                .map(block -> block.placed(role, zone, leading(block), share));
    }

    /** How many lines as small as these may get stand in a zone of that height, none of them turned. */
    int mostLines() {
        double size = lines.stream().mapToDouble(BlockFit::smallestPt).max().orElse(SMALLEST_PT);
        double below = zone.heightMm() - Face.SANS.ascentMm(size) - Face.SANS.descentMm(size) - aboveMm(size);
        return 1 + (int) (below / Mm.ofPoints(size * LAST_LEADING));
    }

    /** More than the zone can hold whatever they are, so that nobody waits while text without end is measured. */
    private double mostLetters() {
        double letter = Mm.ofPoints(SMALLEST_LATIN_PT * NARROWEST);
        double line = Mm.ofPoints(SMALLEST_LATIN_PT * LAST_LEADING * Block.TOGETHER);
        return (zone.widthMm() / letter) * (zone.heightMm() / line + 1);
    }

    private Optional<Block> fitted(double largestPt, double smallestPt, double closest) {
        // What does not fit at the smallest size fits at no other.
        Optional<Block> smallest = turned(smallestPt).filter(b -> leading(b) >= closest);
        for (double size = largestPt; smallest.isPresent() && size > smallestPt; size -= STEP_PT) {
            int parts = smallest.get().parts().size();
            Optional<Block> block =
                    turned(size).filter(b -> b.parts().size() == parts).filter(b -> leading(b) >= CLOSE_LEADING);
            if (block.isPresent()) {
                return block;
            }
        }
        return smallest;
    }

    private static double smallestPt(Line line) {
        boolean sorted = line.face() == Face.SANS_BOLD;
        return sorted || CYRILLIC.matcher(line.text()).find() ? SMALLEST_PT : SMALLEST_LATIN_PT;
    }

    /** The leading with which the block just fills the height of the zone, but no more than looks well. */
    private double leading(Block block) {
        double ink = block.heightMm(0);
        double each = block.heightMm(1) - ink;
        double most = (zone.heightMm() - ink) / each;
        return block.parts().size() == 1 ? LEADING : Math.min(LEADING, most);
    }

    /** What the second line needs above it besides the closest leading. */
    private double aboveMm(double size) {
        return Math.max(0, apartMm - Mm.ofPoints(size * LAST_LEADING));
    }

    private Optional<Block> turned(double size) {
        List<Block.Part> parts = new ArrayList<>();
        for (Line line : lines) {
            double own = Math.max(smallestPt(line), line.companion() ? size * COMPANION_SHARE : size);
            double indent = Mm.ofPoints(own);
            Optional<List<String>> texts = LineTurns.parts(
                    line.text(), text -> measure.widthMm(text, line.face(), own), zone.widthMm(), indent);
            if (texts.isEmpty()) {
                return Optional.empty();
            }
            // What is turned or has a companion is high enough already.
            double above = parts.size() == 1 && !line.companion() ? aboveMm(own) : 0;
            for (int i = 0; i < texts.get().size(); i++) {
                boolean first = i == 0;
                parts.add(new Block.Part(
                        texts.get().get(i),
                        line.face(),
                        own,
                        first ? 0 : indent,
                        !first || line.companion(),
                        first ? above : 0));
            }
        }
        return Optional.of(new Block(parts));
    }
}
