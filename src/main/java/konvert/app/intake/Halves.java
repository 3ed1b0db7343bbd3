package konvert.app.intake;

import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;

/** Two things side by side, each with half of the room. */
final class Halves extends GridPane {

    private static final double HALF = 50;

    Halves(Node left, Node right) {
        getStyleClass().add("halves");
        for (int i = 0; i < 2; i++) {
            ColumnConstraints half = new ColumnConstraints();
            half.setPercentWidth(HALF);
            getColumnConstraints().add(half);
        }
        GridPane.setValignment(left, VPos.TOP);
        GridPane.setValignment(right, VPos.TOP);
        add(left, 0, 0);
        add(right, 1, 0);
    }
}
