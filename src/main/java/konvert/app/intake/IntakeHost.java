package konvert.app.intake;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.StackPane;
import konvert.app.control.Shown;
import konvert.words.Words;

/** The screen of the people, and in its place, while it is open, the panel that adds people out of a page or a list. */
public final class IntakeHost extends StackPane {

    private static final KeyCombination OPEN = new KeyCodeCombination(KeyCode.I, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination PASTE = new KeyCodeCombination(KeyCode.V, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination UNDO = new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);

    /** What is longer, or has lines, is no name to search for. */
    private static final int LONGEST_NAME = 100;

    private final Words words;
    private final IntakeModel model;

    /** @param people the screen; a field in it with the id "search" gives long texts that are pasted away */
    public IntakeHost(Words words, IntakeModel model, Parent people) {
        this.words = words;
        this.model = model;
        model.isOpen()
                .when(Shown.of(this))
                .subscribe(open -> getChildren().setAll(open ? new IntakeView(words, model) : people));
        // In another language the keyboard stays where it is.
        model.isOpen().when(Shown.of(this)).subscribe((was, now) -> Platform.runLater(() -> begin(people)));
        Runnable open = model::begin;
        sceneProperty().subscribe((was, now) -> {
            if (was != null) {
                was.getAccelerators().remove(OPEN, open);
            }
            if (now != null) {
                now.getAccelerators().put(OPEN, open);
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::paste);
        addEventHandler(KeyEvent.KEY_PRESSED, this::undo);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            // A field takes the key, even where it has nothing to undo.
            if (event.getTarget() instanceof TextInputControl field && !field.isUndoable()) {
                undo(event);
            }
        });
    }

    private void begin(Parent people) {
        if (getChildren().getFirst() instanceof IntakeView view) {
            view.begin();
        } else {
            Optional.ofNullable(people.lookup("#search")).ifPresent(Node::requestFocus);
        }
    }

    private void undo(KeyEvent event) {
        if (UNDO.match(event) && model.canUndo()) {
            model.undo();
            event.consume();
        }
    }

    private void paste(KeyEvent event) {
        if (!PASTE.match(event) || model.isOpen().get()) {
            return;
        }
        boolean taken = event.getTarget() instanceof TextInputControl field && !"search".equals(field.getId());
        String text = Clipboard.getSystemClipboard().getString();
        if (!taken && text != null && (text.strip().contains("\n") || text.length() > LONGEST_NAME)) {
            model.paste(text, words.say("intake.pasted"));
            event.consume();
        }
    }

    /** A file dropped anywhere in the window goes to {@code open}. */
    public static void takeDropped(Scene scene, Consumer<Path> open) {
        scene.setOnDragOver(event -> {
            if (event.getDragboard().hasFiles()) {
                event.acceptTransferModes(TransferMode.COPY);
                event.consume();
            }
        });
        scene.setOnDragDropped((DragEvent event) -> {
            boolean files = event.getDragboard().hasFiles();
            if (files) {
                open.accept(event.getDragboard().getFiles().getFirst().toPath());
            }
            event.setDropCompleted(files);
            event.consume();
        });
    }
}
