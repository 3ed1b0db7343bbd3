package konvert.app.control;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.DoubleBinding;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

/**
 * Controls one after another, in as many lines as they need: none is wider than the flow, words too long for a line of it
 * wrap. So a column grows downwards with the font, never sideways.
 */
public final class Flow extends FlowPane {

    /** Of the width of the second field, what the first one wants beside it. */
    private static final double LEAST = 0.7;

    private final DoubleBinding room = Bindings.createDoubleBinding(
            () -> getWidth() > 0
                    ? getWidth() - getInsets().getLeft() - getInsets().getRight()
                    : Double.MAX_VALUE,
            widthProperty(),
            insetsProperty());

    public Flow(Node... nodes) {
        getStyleClass().add("choices");
        setMinWidth(0);
        getChildren().addListener((ListChangeListener<Node>) change -> {
            while (change.next()) {
                change.getAddedSubList().forEach(this::bound);
            }
        });
        getChildren().addAll(nodes);
    }

    /** Two fields side by side, the first as wide as there is room; one below the other where there is not. */
    public static Flow of(Region first, Region second) {
        Flow row = new Flow(first, second);
        first.prefWidthProperty()
                .bind(Bindings.createDoubleBinding(
                        () -> {
                            double other = second.prefWidth(-1);
                            double rest = Math.floor(row.room.get() - other - row.getHgap()) - 1;
                            return rest >= other * LEAST ? rest : row.room.get();
                        },
                        row.room,
                        row.hgapProperty(),
                        second.widthProperty()));
        return row;
    }

    private void bound(Node node) {
        if (node instanceof Region region) {
            region.setMinWidth(0);
            region.maxWidthProperty().bind(room);
        }
        if (node instanceof Labeled labeled) {
            labeled.setWrapText(true);
            labeled.setMinHeight(USE_PREF_SIZE);
        }
    }
}
