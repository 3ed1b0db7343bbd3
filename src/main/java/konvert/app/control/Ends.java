package konvert.app.control;

import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

/**
 * Two things at the two ends of a line; where the line is too short the second stands below the first, still at the
 * right end. The room between them is the second one's padding.
 */
public final class Ends extends Region {

    private final Region left;
    private final Region right;

    public Ends(Region left, Region right) {
        this.left = left;
        this.right = right;
        getChildren().addAll(left, right);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return Math.max(left.minWidth(-1), right.minWidth(-1));
    }

    @Override
    protected double computePrefWidth(double height) {
        return left.prefWidth(-1) + right.prefWidth(-1);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        return fit(width)
                ? Math.max(left.prefHeight(-1), right.prefHeight(-1))
                : left.prefHeight(width) + right.prefHeight(last(width));
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double last = last(width);
        double high = right.prefHeight(last);
        if (fit(width)) {
            left.resizeRelocate(0, 0, width - last, left.prefHeight(-1));
            right.resizeRelocate(width - last, 0, last, high);
        } else {
            double first = left.prefHeight(width);
            left.resizeRelocate(0, 0, width, first);
            right.resizeRelocate(width - last, first, last, high);
        }
    }

    private double last(double width) {
        return Math.min(width, right.prefWidth(-1));
    }

    private boolean fit(double width) {
        return width < 0 || computePrefWidth(-1) <= width;
    }
}
