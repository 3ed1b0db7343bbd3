package konvert.pdf;

import java.util.ArrayList;
import java.util.List;
import konvert.post.Zone;

/** Lines of an address at their sizes, turned where they must be, not yet at their places. */
record Block(List<Part> parts) {

    /** What belongs together, a turned line or a Latin line under its Cyrillic one, stands this much closer. */
    static final double TOGETHER = 0.88;

    /**
     * A line, or a part of a turned one.
     *
     * @param together whether it belongs to the line above it
     * @param aboveMm room above it besides the leading
     */
    record Part(String text, Face face, double sizePt, double indentMm, boolean together, double aboveMm) {

        private double advanceMm(double leading) {
            return aboveMm + Mm.ofPoints(sizePt * leading * (together ? TOGETHER : 1));
        }
    }

    /** Height in mm from accented capitals to descenders; {@code leading} in parts of the size. */
    double heightMm(double leading) {
        return parts.getFirst().face().ascentMm(parts.getFirst().sizePt())
                + parts.getLast().face().descentMm(parts.getLast().sizePt())
                + parts.stream()
                        .skip(1)
                        .mapToDouble(part -> part.advanceMm(leading))
                        .sum();
    }

    /**
     * The lines in the zone.
     *
     * @param share where the room left over goes: 0 puts the block at the top of the zone, 0.5 in its middle
     */
    List<Placed> placed(Placed.Role role, Zone zone, double leading, double share) {
        List<Placed> placed = new ArrayList<>();
        double baseline = zone.yMm()
                + share * (zone.heightMm() - heightMm(leading))
                + parts.getFirst().face().ascentMm(parts.getFirst().sizePt());
        for (Part part : parts) {
            baseline += placed.isEmpty() ? 0 : part.advanceMm(leading);
            placed.add(new Placed(
                    role, part.text(), zone.xMm() + part.indentMm(), baseline, part.face(), part.sizePt(), 0));
        }
        return placed;
    }
}
