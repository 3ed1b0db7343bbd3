package konvert.app.letter;

import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import konvert.app.control.Flow;
import konvert.app.control.Shown;
import konvert.app.control.Wrapped;
import konvert.app.editor.Editor;
import konvert.letter.phrase.StartingPoint;
import konvert.letter.phrase.StartingPoints;
import konvert.words.Words;

/** Offers an empty letter something to begin with: prompts that want one's own words, in three lengths. */
final class Starting extends VBox {

    private final Words words;
    private final Phrases phrases;
    private final Editor editor;
    private final Supplier<Locale> language;
    private final Runnable begun;

    /**
     * Seen while the text is empty.
     *
     * @param language of the prompts
     * @param begun told when prompts stand in the letter
     */
    Starting(
            Words words, LetterModel model, Phrases phrases, Editor editor, Supplier<Locale> language, Runnable begun) {
        this.words = words;
        this.phrases = phrases;
        this.editor = editor;
        this.language = language;
        this.begun = begun;
        getStyleClass().add("starting");
        Label name = new Wrapped(words.say("start.with"), "field-name");
        ComboBox<StartingPoint.Length> length = Fields.choice(
                List.of(StartingPoint.Length.values()),
                each -> words.say("start." + each.name().toLowerCase(Locale.ROOT)),
                "start-length",
                phrases.length());
        length.setAccessibleText(words.say("start.length"));
        Flow points = new Flow(length);
        StartingPoints.load().stream()
                .filter(point -> point.length() == StartingPoint.Length.SHORT)
                .forEach(point -> points.getChildren().add(button(point)));
        getChildren().addAll(name, points);
        managedProperty().bind(visibleProperty());
        model.text().when(Shown.of(this)).subscribe(now -> setVisible(now.isBlank()));
    }

    private Button button(StartingPoint point) {
        Button button = new Button(point.title().in(words.locale()));
        button.setId("start-" + point.id());
        button.setOnAction(event -> StartingPoints.find(
                        point.id(), phrases.length().get())
                .ifPresent(chosen -> {
                    editor.replace(0, editor.getLength(), chosen.text(language.get()));
                    begun.run();
                    editor.moveTo(0);
                    Phrases.next(editor);
                }));
        return button;
    }
}
