package konvert.app.control;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** What stands where a list would: it is empty, still coming, or could not be had; and the next thing to do. */
public final class EmptyState extends VBox {

    public EmptyState(Feather sign, String sentence, Action... next) {
        this(new Icon(sign), sentence, next);
    }

    /** While it is still coming. */
    public static EmptyState loading(String sentence, Action... next) {
        ProgressIndicator turning = new ProgressIndicator();
        turning.setAccessibleText(sentence);
        return new EmptyState(turning, sentence, next);
    }

    private EmptyState(Node sign, String sentence, Action... next) {
        getStyleClass().add("empty-state");
        Label label = new Label(sentence);
        label.setWrapText(true);
        getChildren().addAll(sign, label);
        for (Action action : next) {
            Button button = new Button(action.name());
            button.setOnAction(event -> action.run().run());
            getChildren().add(button);
        }
    }
}
