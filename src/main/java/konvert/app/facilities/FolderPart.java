package konvert.app.facilities;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;
import konvert.app.control.Shown;
import konvert.app.control.Wrapped;
import konvert.words.Words;
import org.jspecify.annotations.Nullable;

/** The button that saves, where the file goes, and how it went. */
final class FolderPart extends VBox {

    private final Words words;
    private final Notes notes;
    private final Label outcome = new Wrapped("");

    FolderPart(Words words, Notes notes, Button save) {
        this.words = words;
        this.notes = notes;
        getStyleClass().add("form");
        Label path = new Wrapped("", "muted");
        notes.folder()
                .when(Shown.of(this))
                .subscribe(now -> path.setText(words.say("facilities.folder", now.toString())));
        Hyperlink another = new Hyperlink(words.say("print.another-folder"));
        another.setOnAction(event -> choose());
        outcome.setId("facility-saved");
        outcome.managedProperty().bind(outcome.visibleProperty());
        notes.outcome().when(Shown.of(this)).subscribe(this::show);
        FlowPane row = new FlowPane(save, another);
        row.getStyleClass().add("row");
        getChildren().addAll(path, row, outcome);
    }

    private void show(Notes.@Nullable Outcome now) {
        outcome.setVisible(now != null);
        outcome.setText(
                switch (now) {
                    case null -> "";
                    case Notes.Outcome.Saved saved ->
                        words.say(
                                "saved",
                                saved.file().getFileName(),
                                String.valueOf(saved.file().getParent()));
                    case Notes.Outcome.Refused refused ->
                        Words.of("words", words.locale()).say(refused.why());
                });
    }

    private void choose() {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(words.say("print.another-folder"));
        Path now = notes.folder().get();
        if (Files.isDirectory(now)) {
            chooser.setInitialDirectory(now.toFile());
        }
        File chosen = chooser.showDialog(getScene().getWindow());
        if (chosen != null) {
            notes.folder().set(chosen.toPath());
        }
    }
}
