package konvert.post;

/**
 * A sheet of paper.
 *
 * @param widthMm width in mm, upright
 * @param heightMm height in mm, upright
 * @param grams weight of one sheet in g (A4 of 80 g/m²: 4.99)
 * @param margins what a letter leaves free around its text
 */
public record Paper(String id, String name, double widthMm, double heightMm, double grams, Margins margins) {

    /** Distances of the text from the edges of the paper, in mm. */
    public record Margins(double leftMm, double rightMm, double topMm, double bottomMm) {}
}
