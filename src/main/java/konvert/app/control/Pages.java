package konvert.app.control;

import java.util.Collections;
import java.util.List;
import javafx.geometry.Dimension2D;
import javafx.scene.image.Image;
import konvert.post.Zone;

/**
 * Pages to look at.
 *
 * @param sizesMm width and height of each page in mm
 * @param parts what the parts of each page are kept for
 */
public record Pages(List<Dimension2D> sizesMm, List<List<Part>> parts, Painter painter) {

    /**
     * A part of a page that can be drawn over it.
     *
     * @param name key of its name in the bundle "window"
     * @param zone in mm from the top left corner of the page
     */
    public record Part(String name, Zone zone) {}

    /** Draws one page, away from the window's thread. */
    @FunctionalInterface
    public interface Painter {

        /**
         * The page as a picture.
         *
         * @param page counted from 0
         * @param pixelsPerMm pixels of the picture per mm of paper
         */
        Image paint(int page, double pixelsPerMm) throws Exception;
    }

    public Pages {
        sizesMm = List.copyOf(sizesMm);
        parts = List.copyOf(parts);
    }

    /** Pages without parts. */
    public Pages(List<Dimension2D> sizesMm, Painter painter) {
        this(sizesMm, Collections.nCopies(sizesMm.size(), List.of()), painter);
    }

    /** No page at all. */
    public static Pages none() {
        return new Pages(List.of(), (page, pixelsPerMm) -> {
            throw new IllegalStateException("There is no page to paint");
        });
    }

    public int count() {
        return sizesMm.size();
    }
}
