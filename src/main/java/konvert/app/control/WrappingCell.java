package konvert.app.control;

import javafx.scene.control.ListCell;
import javafx.scene.layout.Region;

/** A cell of a list whose words wrap: as wide as the list, never wider, and as high as they then are. */
public abstract class WrappingCell<T> extends ListCell<T> {

    @Override
    protected final double computePrefWidth(double height) {
        return 0;
    }

    /** The list asks without a width; the words wrap at the one it has. */
    @Override
    protected final double computePrefHeight(double width) {
        if (!(getGraphic() instanceof Region content)) {
            return super.computePrefHeight(width);
        }
        double around = snappedLeftInset() + snappedRightInset();
        double high = content.prefHeight((width < 0 ? getWidth() : width) - around);
        return snappedTopInset() + high + snappedBottomInset();
    }
}
