package konvert.app.control;

import atlantafx.base.controls.CustomTextField;
import javafx.scene.Cursor;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;
import konvert.words.Words;
import org.kordamp.ikonli.feather.Feather;

/**
 * A field to search in: the glass on the left, a button to clear it on the right while there is something to clear;
 * Escape clears first and lets go only when it is empty. Where the prompt has no room it ends at an earlier comma.
 */
public final class SearchField extends CustomTextField {

    /** What stands at the two ends of the field beside the prompt, in widths of an em. */
    private static final double ENDS_EM = 3.9;

    private final String prompt;

    public SearchField(Words words, String prompt) {
        this.prompt = prompt;
        getStyleClass().add("search-field");
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
        widthProperty().subscribe(now -> fit());
        fontProperty().subscribe(now -> fit());
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && !getText().isEmpty()) {
                clear();
                event.consume();
            }
        });
    }

    private void fit() {
        String shown = prompt;
        while (getWidth() > 0 && shown.contains(",") && !hasRoom(shown)) {
            shown = shown.substring(0, shown.lastIndexOf(',')) + " …";
        }
        setPromptText(shown);
    }

    private boolean hasRoom(String words) {
        Text drawn = new Text(words);
        drawn.setFont(getFont());
        return drawn.getLayoutBounds().getWidth()
                <= getWidth() - ENDS_EM * getFont().getSize();
    }

    /** Takes the keyboard with everything selected, so that typing starts anew. */
    public void begin() {
        requestFocus();
        selectAll();
    }
}
