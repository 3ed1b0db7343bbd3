package konvert.pdf;

import java.util.List;

/**
 * One side of paper with all that is printed on it, in reading order.
 *
 * @param widthMm width in mm
 * @param heightMm height in mm
 * @param marked what its parts are kept for; not printed
 */
public record Sheet(
        double widthMm,
        double heightMm,
        List<Placed> placed,
        List<Stroke> strokes,
        List<Marked> marked,
        List<Picture> pictures) {

    public Sheet {
        placed = List.copyOf(placed);
        strokes = List.copyOf(strokes);
        marked = List.copyOf(marked);
        pictures = List.copyOf(pictures);
    }

    /** A sheet without pictures. */
    public Sheet(double widthMm, double heightMm, List<Placed> placed, List<Stroke> strokes, List<Marked> marked) {
        this(widthMm, heightMm, placed, strokes, marked, List.of());
    }

    /** A sheet no part of which is kept for anything. */
    public Sheet(double widthMm, double heightMm, List<Placed> placed, List<Stroke> strokes) {
        this(widthMm, heightMm, placed, strokes, List.of());
    }

    /** A sheet with text alone. */
    public Sheet(double widthMm, double heightMm, List<Placed> placed) {
        this(widthMm, heightMm, placed, List.of(), List.of());
    }
}
