package konvert.app.letter;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import konvert.app.control.Shown;
import konvert.app.editor.EditorPane;
import konvert.words.Words;

/** The Russian letter, and on demand the one in the writer's own language: beside it, or below where it is narrow. */
final class Columns extends VBox {

    /** Of two columns side by side, in the size of their names. */
    private static final double LEAST_EMS = 38;

    private final SplitPane split = new SplitPane();
    private final Label russian;
    private final EditorPane text;

    Columns(Words words, Editors editors, BooleanProperty ownBeside) {
        getStyleClass().add("columns");
        text = new EditorPane(words, editors.text(), words.say("letter.text"), words.say("letter.prompt"));
        EditorPane own = new EditorPane(words, editors.own(), words.say("letter.own"), words.say("letter.own.prompt"));
        own.getStyleClass().add("own");
        russian = new Label(words.say("letter.russian"));
        Label ownName = new Label(words.say("letter.own"));
        VBox.setVgrow(split, Priority.ALWAYS);
        List.of(russian, ownName).forEach(name -> name.getStyleClass().add("field-name"));
        VBox left = named(russian, text);
        split.getItems().setAll(left, named(ownName, own));
        ownBeside.when(Shown.of(this)).subscribe(beside -> {
            getChildren().setAll(beside ? split : text);
            if (beside) {
                left.getChildren().setAll(russian, text);
            }
        });
        widthProperty().subscribe(width -> {
            boolean wide = width.doubleValue() >= LEAST_EMS * russian.getFont().getSize();
            split.setOrientation(wide ? Orientation.HORIZONTAL : Orientation.VERTICAL);
        });
    }

    /** Opens find in the Russian text. */
    void find() {
        text.find(false);
    }

    private static VBox named(Label name, EditorPane pane) {
        VBox.setVgrow(pane, Priority.ALWAYS);
        VBox column = new VBox(name, pane);
        column.getStyleClass().add("field");
        return column;
    }
}
