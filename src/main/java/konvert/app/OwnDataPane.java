package konvert.app;

import java.nio.file.Path;
import java.util.List;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import konvert.app.control.Notice;
import konvert.app.control.Tone;
import konvert.app.control.Wrapped;
import konvert.words.Words;

/** Lets everything the program keeps of its user be deleted; asks first, and says what goes. */
final class OwnDataPane extends VBox {

    private final Words words;
    private final Path folder;
    private final IntSupplier letters;
    private final Supplier<List<Path>> delete;

    /**
     * Not yet asked.
     *
     * @param folder in which everything stands
     * @param letters how many there are
     * @param delete deletes, and says what could not be deleted
     */
    OwnDataPane(Words words, Path folder, IntSupplier letters, Supplier<List<Path>> delete) {
        this.words = words;
        this.folder = folder;
        this.letters = letters;
        this.delete = delete;
        getStyleClass().addAll("setting", "own-data");
        begin();
    }

    private void begin() {
        Button ask = new Button(words.say("own-data.delete"));
        ask.setId("delete-everything");
        ask.setOnAction(event -> ask());
        getChildren().setAll(new Wrapped(words.say("own-data"), "subtitle"), ask);
    }

    private void ask() {
        String goes =
                words.say("own-data.goes", words.count("own-data.letters", letters.getAsInt()), folder.toString());
        Button yes = new Button(words.say("own-data.yes"));
        yes.setId("delete-everything-yes");
        yes.getStyleClass().add("danger");
        yes.setOnAction(event -> delete());
        Button no = new Button(words.say("own-data.no"));
        no.setId("delete-everything-no");
        no.setCancelButton(true);
        no.setOnAction(event -> begin());
        getChildren().setAll(new Wrapped(words.say("own-data"), "subtitle"), new Notice(Tone.STOP, goes), yes, no);
        no.requestFocus();
    }

    private void delete() {
        List<Path> left = delete.get();
        if (!left.isEmpty()) {
            begin();
            String all = left.stream().map(Path::toString).collect(Collectors.joining(", "));
            getChildren().add(new Notice(Tone.STOP, words.say("own-data.left", all)));
        }
    }
}
