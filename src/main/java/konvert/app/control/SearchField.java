package konvert.app.control;

import atlantafx.base.controls.CustomTextField;
import javafx.scene.Cursor;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import konvert.words.Words;
import org.kordamp.ikonli.feather.Feather;

/**
 * A field to search in: the glass on the left, a button to clear it on the right while there is something to clear;
 * Escape clears first and lets go only when it is empty.
 */
public final class SearchField extends CustomTextField {

    public SearchField(Words words, String prompt) {
        getStyleClass().add("search-field");
        setPromptText(prompt);
        setAccessibleText(prompt);
        setLeft(new Icon(Feather.SEARCH));
        Button clear = new Button(null, new Icon(Feather.X));
        clear.getStyleClass().add("clear");
        clear.setAccessibleText(words.say("clear"));
        clear.setTooltip(new Tooltip(words.say("clear")));
        clear.setCursor(Cursor.HAND);
        clear.setFocusTraversable(false);
        clear.setOnAction(event -> {
            clear();
            requestFocus();
        });
        clear.visibleProperty().bind(textProperty().isNotEmpty());
        setRight(clear);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && !getText().isEmpty()) {
                clear();
                event.consume();
            }
        });
    }

    /** Takes the keyboard with everything selected, so that typing starts anew. */
    public void begin() {
        requestFocus();
        selectAll();
    }
}
