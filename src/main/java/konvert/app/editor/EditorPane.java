package konvert.app.editor;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.geometry.Pos;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import konvert.words.Words;

/** An editor in a language of the window: with its prompt, find and replace, and the context menu. */
public final class EditorPane extends BorderPane {

    /** Opens find. */
    public static final KeyCombination FIND = new KeyCodeCombination(KeyCode.F, KeyCombination.SHORTCUT_DOWN);

    private static final KeyCombination REPLACE = new KeyCodeCombination(KeyCode.H, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination NEXT = new KeyCodeCombination(KeyCode.F3);
    private static final KeyCombination PREVIOUS = new KeyCodeCombination(KeyCode.F3, KeyCombination.SHIFT_DOWN);

    private final Words words;
    private final Editor editor;
    private final FindBar bar;
    private final ContextMenu menu = new ContextMenu();

    /**
     * Takes the editor over from any pane that showed it before.
     *
     * @param name what a screen reader calls the text
     * @param prompt stands there while the text is empty
     */
    public EditorPane(Words words, Editor editor, String name, String prompt) {
        this.words = words;
        this.editor = editor;
        getStyleClass().add("editor");
        editor.setAccessibleRoleDescription(name);
        Label hint = new Label(prompt);
        hint.getStyleClass().add("prompt");
        hint.setWrapText(true);
        hint.setMouseTransparent(true);
        hint.maxWidthProperty()
                .bind(Bindings.createDoubleBinding(
                        () -> editor.getWidth()
                                - editor.getInsets().getLeft()
                                - editor.getInsets().getRight()
                                - 4,
                        editor.widthProperty(),
                        editor.insetsProperty()));
        editor.setPlaceholder(hint, Pos.TOP_LEFT);
        bar = new FindBar(words, editor);
        setTop(bar);
        setCenter(editor.scroller());
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        addEventFilter(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::ask); // the editor itself lets nothing through
    }

    /** Opens the find bar. */
    public void find(boolean replace) {
        editor.find().begin(replace);
        bar.take();
    }

    private void pressed(KeyEvent event) {
        if (FIND.match(event) || REPLACE.match(event)) {
            find(REPLACE.match(event) && editor.isEditable());
            event.consume();
        } else if (NEXT.match(event)) {
            editor.find().next();
            event.consume();
        } else if (PREVIOUS.match(event)) {
            editor.find().previous();
            event.consume();
        }
    }

    private void ask(ContextMenuEvent event) {
        if (bar.isVisible() && bar.getBoundsInParent().contains(event.getX(), event.getY())) {
            return;
        }
        int position = editor.getCaretPosition();
        Point2D place = new Point2D(event.getScreenX(), event.getScreenY());
        if (event.isKeyboardTrigger()) {
            Bounds caret = editor.getCaretBounds().orElse(editor.localToScreen(editor.getBoundsInLocal()));
            place = new Point2D(caret.getMaxX(), caret.getMaxY());
        } else {
            Point2D local = editor.screenToLocal(place);
            position = editor.hit(local.getX(), local.getY()).getInsertionIndex();
            boolean selected = editor.getSelection().getStart() <= position
                    && position <= editor.getSelection().getEnd();
            if (!selected) {
                editor.moveTo(position);
            }
        }
        editor.requestFocus();
        menu.getItems().setAll(items(position));
        menu.show(editor, place.getX(), place.getY());
        event.consume();
    }

    private List<MenuItem> items(int position) {
        List<MenuItem> items = new ArrayList<>(editor.menu(position));
        if (!items.isEmpty()) {
            items.add(new SeparatorMenuItem());
        }
        boolean selected = !editor.getSelectedText().isEmpty();
        items.addAll(List.of(
                item("undo", editor.isUndoAvailable(), editor::undo),
                item("editor.redo", editor.isRedoAvailable(), editor::redo),
                new SeparatorMenuItem(),
                item("editor.cut", selected && editor.isEditable(), editor::cut),
                item("editor.copy", selected, editor::copy),
                item(
                        "editor.paste",
                        editor.isEditable() && Clipboard.getSystemClipboard().hasString(),
                        editor::paste),
                item("editor.all", editor.getLength() > 0, editor::selectAll)));
        return items;
    }

    private MenuItem item(String key, boolean possible, Runnable action) {
        MenuItem item = new MenuItem(words.say(key));
        item.setDisable(!possible);
        item.setOnAction(event -> action.run());
        return item;
    }
}
