package konvert.app.letter;

import javafx.beans.property.BooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import konvert.app.control.Flow;
import konvert.app.control.Shown;
import konvert.app.editor.Editor;
import konvert.russian.TypingAid;
import konvert.words.Words;

/**
 * Lets Latin keys write Cyrillic in a text, and shows which key writes what. Only what is typed is changed, and each
 * step can be undone to the letter that was typed.
 */
final class LatinKeys extends VBox {

    private static final KeyCombination SWITCH = new KeyCodeCombination(KeyCode.L, KeyCombination.SHORTCUT_DOWN);

    private static final KeyCombination UNDO = new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);

    /** So many characters before the caret decide what a key does. */
    private static final int CONTEXT = 4;

    /** Says whether they do, and on demand which key writes what. */
    LatinKeys(Words words, BooleanProperty on, Node... others) {
        getStyleClass().add("latin-keys");
        CheckBox box = new CheckBox(words.say("latin-keys", SWITCH.getDisplayText()));
        box.setId("latin-keys");
        setMinWidth(0);
        box.setSelected(on.get());
        on.when(Shown.of(box)).subscribe(box::setSelected);
        box.selectedProperty().subscribe((was, now) -> on.set(now));
        Hyperlink show = new Hyperlink(words.say("latin-keys.show"));
        show.setId("latin-keys-show");
        Flow choices = new Flow(box, show);
        choices.getChildren().addAll(others);
        choices.getStyleClass().add("foot");
        VBox table = table(words);
        table.setVisible(false);
        table.managedProperty().bind(table.visibleProperty());
        show.setOnAction(event -> table.setVisible(!table.isVisible()));
        getChildren().setAll(choices, table);
    }

    /** Lets them write in that text while they are on. */
    static void into(Editor text, BooleanProperty on) {
        text.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (SWITCH.match(event)) {
                on.set(!on.get());
                event.consume();
            } else if (on.get() && UNDO.match(event)) {
                text.undo();
                text.deselect(); // else the next key would write over the letter that came back
                event.consume();
            }
        });
        text.addEventFilter(KeyEvent.KEY_TYPED, event -> {
            if (on.get() && isText(event) && write(text, event.getCharacter().charAt(0))) {
                event.consume();
            }
        });
    }

    /** First the letter itself, then what it makes: so that undoing once leaves the letter. */
    private static boolean write(Editor text, char typed) {
        int start = text.getSelection().getStart();
        String before = text.getText(Math.max(0, start - CONTEXT), start);
        return TypingAid.step(before, typed)
                .map(step -> {
                    text.insertAtCaret(String.valueOf(typed));
                    text.replace(start - step.replaced(), start + 1, step.text());
                    return true;
                })
                .orElse(false);
    }

    /** Not a command; AltGr, which is Ctrl and Alt to some systems, writes. */
    private static boolean isText(KeyEvent event) {
        return event.getCharacter().length() == 1 && event.isControlDown() == event.isAltDown() && !event.isMetaDown();
    }

    private static VBox table(Words words) {
        Flow letters = new Flow();
        StringBuilder spoken = new StringBuilder();
        TypingAid.table().forEach((cyrillic, keys) -> {
            Label letter = new Label(keys.replace(" ", ", ") + " → " + cyrillic);
            letters.getChildren().add(letter);
            spoken.append(cyrillic).append(": ").append(keys).append("; ");
        });
        Label hints = new Label(words.say("latin-keys.hints"));
        hints.setWrapText(true);
        hints.setMinHeight(USE_PREF_SIZE);
        hints.getStyleClass().add("muted");
        VBox table = new VBox(letters, hints);
        table.setId("latin-keys-table");
        table.setFocusTraversable(true);
        table.setAccessibleText(spoken + words.say("latin-keys.hints"));
        return table;
    }
}
