package konvert.app.letter;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.layout.VBox;
import konvert.app.control.Action;
import konvert.app.control.Notice;
import konvert.app.control.Shown;
import konvert.app.control.Tone;
import konvert.app.letter.Saving.Outcome;
import konvert.words.Words;
import org.jspecify.annotations.Nullable;

/** How the last saving ended: where the files are, or why there are none. */
final class OutcomePane extends VBox {

    private final Words words;
    private final Consumer<Path> openFolder;
    private final Runnable toChecks;

    OutcomePane(Words words, Saving saving, Consumer<Path> openFolder, Runnable toChecks) {
        this.words = words;
        this.openFolder = openFolder;
        this.toChecks = toChecks;
        getStyleClass().add("outcome");
        saving.outcome().when(Shown.of(this)).subscribe(this::show);
    }

    private void show(@Nullable Outcome outcome) {
        getChildren().clear();
        switch (outcome) {
            case Outcome.Saved(List<Path> files, List<Side> sides) ->
                getChildren().add(saved(files));
            case Outcome.Refused(var why) ->
                getChildren()
                        .add(new Notice(
                                Tone.STOP,
                                Words.of("words", words.locale()).say(why),
                                new Action(words.say("step.check"), toChecks)));
            case Outcome.Printed(String job, String printer) ->
                getChildren().add(new Notice(Tone.NOTE, words.say("printed." + job, printer)));
            case Outcome.NotPrinted(var why) ->
                getChildren()
                        .add(new Notice(
                                Tone.STOP, Words.of("words", words.locale()).say(why)));
            case null -> {}
        }
    }

    private Notice saved(List<Path> files) {
        Path folder = Objects.requireNonNull(files.getFirst().getParent(), "a file stands in a folder");
        String names =
                files.stream().map(file -> String.valueOf(file.getFileName())).collect(Collectors.joining(", "));
        return new Notice(
                Tone.NOTE,
                words.say("saved", names, folder),
                new Action(words.say("print.open-folder"), () -> openFolder.accept(folder)));
    }
}
