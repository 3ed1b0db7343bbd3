package konvert.pdf;

import java.awt.image.BufferedImage;
import java.util.Optional;
import java.util.stream.IntStream;
import konvert.post.Zone;

/** Measures what is dark on a painted page. */
record Ink(BufferedImage page, double pixelsPerMm) {

    static final double DPI_300 = 300 / 25.4;

    private static final int GREY = 128;

    /** What is dark within a part of the page, in mm; none if nothing is. */
    Optional<Zone> in(Zone part) {
        int left = Math.max(0, (int) (part.xMm() * pixelsPerMm));
        int right = Math.min(page.getWidth(), (int) (part.rightMm() * pixelsPerMm));
        int top = Math.max(0, (int) (part.yMm() * pixelsPerMm));
        int bottom = Math.min(page.getHeight(), (int) (part.bottomMm() * pixelsPerMm));
        int[] columns = IntStream.range(left, right)
                .filter(x -> IntStream.range(top, bottom).anyMatch(y -> dark(x, y)))
                .toArray();
        int[] rows = IntStream.range(top, bottom)
                .filter(y -> IntStream.range(left, right).anyMatch(x -> dark(x, y)))
                .toArray();
        if (columns.length == 0) {
            return Optional.empty();
        }
        double x = columns[0] / pixelsPerMm;
        double y = rows[0] / pixelsPerMm;
        return Optional.of(new Zone(
                x,
                y,
                (columns[columns.length - 1] + 1) / pixelsPerMm - x,
                (rows[rows.length - 1] + 1) / pixelsPerMm - y));
    }

    /** The same on the whole page. */
    Optional<Zone> all() {
        return in(new Zone(0, 0, page.getWidth() / pixelsPerMm, page.getHeight() / pixelsPerMm));
    }

    private boolean dark(int x, int y) {
        return (page.getRGB(x, y) & 0xff) < GREY;
    }
}
