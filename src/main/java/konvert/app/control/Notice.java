package konvert.app.control;

import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** A sentence to mind, and what can be done about it. */
public final class Notice extends HBox {

    public Notice(Tone tone, String sentence, Action... actions) {
        getStyleClass().addAll("notice", tone.style());
        Label label = new Label(sentence);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        VBox words = new VBox(label);
        words.setSpacing(4);
        for (Action action : actions) {
            Hyperlink link = new Hyperlink(action.name());
            link.setOnAction(event -> action.run().run());
            words.getChildren().add(link);
        }
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().addAll(new Icon(sign(tone)), words);
        setAccessibleText(sentence);
    }

    private static Feather sign(Tone tone) {
        return switch (tone) {
            case NOTE, ACCENT -> Feather.INFO;
            case CHECK -> Feather.ALERT_TRIANGLE;
            case STOP -> Feather.ALERT_OCTAGON;
        };
    }
}
