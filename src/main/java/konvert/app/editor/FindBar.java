package konvert.app.editor;

import java.util.List;
import javafx.application.Platform;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import konvert.app.control.Icon;
import konvert.app.control.Shown;
import konvert.words.Words;
import org.kordamp.ikonli.feather.Feather;

/** The line above a text in which one says what to look for, and what to put in its place. */
final class FindBar extends VBox {

    private final Words words;
    private final Editor editor;
    private final Find find;
    private final TextField query;

    FindBar(Words words, Editor editor) {
        this.words = words;
        this.editor = editor;
        find = editor.find();
        getStyleClass().add("find-bar");
        query = field("find", find.query());
        Label count = new Label();
        count.setId("find-count");
        count.getStyleClass().add("muted");
        find.at().when(Shown.of(this)).subscribe(now -> count.setText(count()));
        find.count().when(Shown.of(this)).subscribe(now -> count.setText(count()));
        find.query().when(Shown.of(this)).subscribe(now -> count.setText(count()));
        FlowPane finding = new FlowPane(
                query,
                sign("find.previous", Feather.CHEVRON_UP, find::previous),
                sign("find.next", Feather.CHEVRON_DOWN, find::next),
                sign("find.close", Feather.X, this::close),
                count);
        Button one = new Button(words.say("find.replace-one"));
        one.setId("replace-one");
        one.setOnAction(event -> find.replace());
        Button all = new Button(words.say("find.replace-all"));
        all.setId("replace-all");
        all.setOnAction(event -> find.replaceAll());
        FlowPane replacing = new FlowPane(field("find.replacement", find.replacement()), one, all);
        replacing.visibleProperty().bind(find.replacing());
        List.of(finding, replacing).forEach(row -> {
            row.getStyleClass().add("row");
            row.managedProperty().bind(row.visibleProperty());
        });
        getChildren().setAll(finding, replacing);
        visibleProperty().bind(find.open());
        managedProperty().bind(visibleProperty());
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /** Takes the keyboard into the field; what is there is written over. */
    void take() {
        query.requestFocus();
        Platform.runLater(query::selectAll);
    }

    private TextField field(String key, StringProperty text) {
        TextField field = new TextField();
        field.setId(key.replace('.', '-'));
        field.setPromptText(words.say(key));
        field.setAccessibleText(words.say(key));
        field.textProperty().bindBidirectional(text);
        return field;
    }

    private Button sign(String key, Feather sign, Runnable action) {
        Button button = new Button("", new Icon(sign));
        button.setId(key.replace('.', '-'));
        button.getStyleClass().addAll("flat", "button-icon");
        button.setAccessibleText(words.say(key));
        button.setTooltip(new Tooltip(words.say(key)));
        button.setOnAction(event -> action.run());
        return button;
    }

    private String count() {
        int found = find.count().get();
        if (find.query().get().isEmpty()) {
            return "";
        }
        return found == 0
                ? words.say("find.none")
                : words.say("find.count", find.at().get(), found);
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            close();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && event.getTarget() instanceof TextField field) {
            if (!field.equals(query)) {
                find.replace();
            } else if (event.isShiftDown()) {
                find.previous();
            } else {
                find.next();
            }
            event.consume();
        }
    }

    private void close() {
        find.open().set(false);
        editor.requestFocus();
    }
}
