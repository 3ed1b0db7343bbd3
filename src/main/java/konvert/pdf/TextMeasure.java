package konvert.pdf;

/** How wide a text is. */
@FunctionalInterface
public interface TextMeasure {

    /** Width in mm of {@code text} on one line in a face at a size in points. */
    double widthMm(String text, Face face, double sizePt);
}
