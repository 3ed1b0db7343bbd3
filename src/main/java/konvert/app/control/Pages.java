package konvert.app.control;

import java.util.List;
import javafx.geometry.Dimension2D;
import javafx.scene.image.Image;

/**
 * Pages to look at.
 *
 * @param sizesMm width and height of each page in mm
 */
public record Pages(List<Dimension2D> sizesMm, Painter painter) {

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
