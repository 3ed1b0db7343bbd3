package konvert.app.intake;

import java.io.File;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import konvert.app.control.Icon;
import konvert.app.control.Notice;
import konvert.app.control.Shown;
import konvert.app.control.Tone;
import konvert.app.control.Wrapped;
import konvert.words.Words;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Where a page is pasted or a file opened, and why the last one gave nobody. */
final class StartPane extends VBox {

    private static final List<String> READ = List.of("*.txt", "*.html", "*.htm", "*.csv", "*.geojson", "*.json");

    private final Words words;
    private final IntakeModel model;
    private final StackPane said = new StackPane();

    StartPane(Words words, IntakeModel model) {
        this.words = words;
        this.model = model;
        getStyleClass().add("start");
        BorderPane.setAlignment(this, Pos.TOP_LEFT);
        TextArea area = new TextArea();
        area.setId("intake-text");
        area.getStyleClass().add("on-paper");
        area.setWrapText(true);
        area.setPromptText(words.say("intake.prompt"));
        area.setAccessibleText(words.say("intake.prompt"));
        area.textProperty().bindBidirectional(model.text());
        VBox.setVgrow(area, Priority.ALWAYS);
        Button read = new Button(words.say("intake.read"), new Icon(Feather.SEARCH));
        read.setId("intake-read");
        read.setDefaultButton(true);
        read.disableProperty().bind(area.textProperty().map(String::isBlank));
        read.setOnAction(event -> model.readText(words.say("intake.pasted")));
        Button file = new Button(words.say("intake.file"), new Icon(Feather.FOLDER));
        file.setId("intake-file");
        file.setOnAction(event -> open());
        FlowPane buttons = new FlowPane(read, file);
        buttons.getStyleClass().add("choices");
        getChildren().addAll(new Wrapped(words.say("intake.hint"), "muted"), area, said, buttons);
        said.managedProperty().bind(said.visibleProperty());
        model.outcome().when(Shown.of(this)).subscribe(this::say);
    }

    private void say(@Nullable Outcome outcome) {
        String sentence = switch (outcome) {
            case Outcome.Nobody none -> words.say("intake.nobody");
            case Outcome.Refused refused -> Words.of("words", words.locale()).say(refused.refusal());
            case Review review -> "";
            case null -> "";
        };
        said.setVisible(!sentence.isEmpty());
        if (!sentence.isEmpty()) {
            Notice notice = new Notice(outcome instanceof Outcome.Nobody ? Tone.NOTE : Tone.CHECK, sentence);
            notice.setId("intake-said");
            said.getChildren().setAll(notice);
        }
    }

    private void open() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(words.say("intake.file"));
        chooser.getExtensionFilters()
                .setAll(
                        new ExtensionFilter(words.say("intake.file.kind"), READ),
                        new ExtensionFilter(words.say("intake.file.any"), "*"));
        File chosen = chooser.showOpenDialog(getScene().getWindow());
        if (chosen != null) {
            model.read(chosen.toPath());
        }
    }
}
