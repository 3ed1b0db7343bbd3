package konvert.app.letter;

import java.io.File;
import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import konvert.app.control.Background;
import konvert.app.editor.Editor;
import konvert.file.TextFile;
import konvert.letter.LetterText;
import konvert.words.Refusal;
import konvert.words.Words;

/** Takes a letter over that was written with another program. */
final class TextOpening {

    private final Words words;
    private final Background background;
    private final LetterModel model;
    private final Editor editor;
    private final Consumer<String> refused;

    /**
     * Into that editor.
     *
     * @param refused hears why a file could not be taken; an empty text when it was
     */
    TextOpening(Words words, Background background, LetterModel model, Editor editor, Consumer<String> refused) {
        this.words = words;
        this.background = background;
        this.model = model;
        this.editor = editor;
        this.refused = refused;
    }

    /** Asks for the file. */
    void ask(Window window) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(words.say("letter.open-text"));
        chooser.getExtensionFilters()
                .setAll(
                        new FileChooser.ExtensionFilter(words.say("letter.open-text.kind"), "*.txt"),
                        new FileChooser.ExtensionFilter(words.say("letter.open-text.any"), "*"));
        File chosen = chooser.showOpenDialog(window);
        if (chosen != null) {
            open(chosen.toPath());
        }
    }

    void open(Path file) {
        background
                .make(progress -> TextFile.readOlder(file))
                .onSuccess(this::take)
                .onFailure(problem -> {
                    if (problem instanceof Refusal refusal) {
                        refused.accept(Words.of("words", words.locale()).say(refusal));
                    } else {
                        throw new IllegalStateException(problem);
                    }
                })
                .start();
    }

    /** An empty letter becomes the one in the file, with its greeting; into another one it is written at the caret. */
    private void take(String typed) {
        refused.accept("");
        if (!editor.getText().isBlank()) {
            editor.insertAtCaret(typed.strip());
            return;
        }
        LetterText letter = LetterText.of(typed);
        letter.greeting().ifPresent(model.greeting()::set);
        editor.replace(0, editor.getLength(), letter.body());
    }
}
