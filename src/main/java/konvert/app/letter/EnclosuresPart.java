package konvert.app.letter;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.VBox;
import konvert.app.control.Flow;
import konvert.app.control.Shown;
import konvert.app.control.Wrapped;
import konvert.app.editor.Editor;
import konvert.letter.Enclosure;
import konvert.letter.Enclosures;
import konvert.words.Words;

/** What goes into the envelope besides the letter; the letter can list it, so that the reader sees whether all arrived. */
final class EnclosuresPart extends VBox {

    /** Lists the enclosures in the letter. */
    static final KeyCombination LIST =
            new KeyCodeCombination(KeyCode.E, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);

    private static final int MOST = 20;

    private final LetterModel model;
    private final Editor text;

    EnclosuresPart(Words words, LetterModel model, Editor text) {
        this.model = model;
        this.text = text;
        getStyleClass().add("group");
        Label name = new Label(words.say("enclosures"));
        name.getStyleClass().add("field-name");
        Flow pieces = new Flow();
        for (Enclosure kind : Enclosures.all()) {
            pieces.getChildren().add(pieces(kind, kind.name(words.locale())));
        }
        Button list = new Button(words.say("enclosures.list", LIST.getDisplayText()));
        list.setId("list-enclosures");
        list.setOnAction(event -> list());
        Label grams = new Label();
        grams.getStyleClass().add("muted");
        Flow end = new Flow(list, grams);
        model.composition().when(Shown.of(this)).subscribe(now -> {
            list.setDisable(sentence().isEmpty());
            grams.setText(words.say("enclosures.grams", Math.round(Enclosures.grams(now.enclosures()))));
        });
        getChildren().addAll(name, pieces, end);
    }

    /** Writes at the end of the letter what is enclosed, in the place of what stood there of it; one step to undo. */
    void list() {
        Optional<String> sentence = sentence();
        if (sentence.isEmpty()) {
            return;
        }
        text.replace(0, text.getLength(), Enclosures.listedIn(text.getText(), sentence.get()));
    }

    /** With the photographs that are printed after the letter. */
    private Optional<String> sentence() {
        int printed = model.photos().get().files().size();
        return Enclosures.sentence(Enclosures.withPhotographs(model.enclosures().get(), printed));
    }

    private VBox pieces(Enclosure kind, String name) {
        Spinner<Integer> spinner =
                new Spinner<>(0, MOST, model.enclosures().get().getOrDefault(kind.id(), 0));
        spinner.setId("enclosed-" + kind.id());
        spinner.setAccessibleText(name);
        spinner.valueProperty().subscribe((was, now) -> {
            Map<String, Integer> all = new HashMap<>(model.enclosures().get());
            all.put(kind.id(), now);
            all.values().removeIf(count -> count == 0);
            model.enclosures().set(Map.copyOf(all));
        });
        model.enclosures()
                .when(Shown.of(this))
                .subscribe(now -> spinner.getValueFactory().setValue(now.getOrDefault(kind.id(), 0)));
        Wrapped label = new Wrapped(name, "field-name");
        label.setLabelFor(spinner);
        VBox field = new VBox(label, spinner);
        field.getStyleClass().add("field");
        return field;
    }
}
