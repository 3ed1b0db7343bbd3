package konvert.app.control;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.StackPane;

/** A list with its search on the left, and on the right the card of what is looked at. */
public final class ListAndCard extends GridPane {

    private static final KeyCombination FIND = new KeyCodeCombination(KeyCode.F, KeyCombination.SHORTCUT_DOWN);
    private static final double LIST_PERCENT = 36;

    private final StackPane right = new StackPane();

    /** @param find takes the keyboard to the search; called by Ctrl+F while the screen is shown */
    public ListAndCard(Node list, Runnable find) {
        add(list, 0, 0);
        add(right, 1, 0);
        getColumnConstraints().setAll(column(LIST_PERCENT), column(100 - LIST_PERCENT));
        RowConstraints row = new RowConstraints();
        row.setVgrow(Priority.ALWAYS);
        getRowConstraints().setAll(row);
        sceneProperty().subscribe((was, now) -> {
            if (was != null) {
                was.getAccelerators().remove(FIND, find);
            }
            if (now != null) {
                now.getAccelerators().put(FIND, find);
            }
        });
    }

    /** Shows what is looked at, or what stands there when nothing is. */
    public void showCard(Node card) {
        right.getChildren().setAll(card);
    }

    public void setCardVisible(boolean visible) {
        right.setVisible(visible);
    }

    private static ColumnConstraints column(double percent) {
        ColumnConstraints column = new ColumnConstraints();
        column.setPercentWidth(percent);
        return column;
    }
}
