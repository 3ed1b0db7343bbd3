package konvert.app.letter;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import konvert.app.control.Shown;
import konvert.directory.Addressees;
import konvert.directory.Description;
import konvert.directory.Person;
import konvert.russian.Closing;
import konvert.russian.Gender;
import konvert.russian.Pronoun;
import konvert.words.Words;

/** Write: place and date, greeting, text, signature, as they follow on the paper. */
final class WritePane extends ScrollPane {

    /** Both customs for "redo", on every system and in every keyboard layout. */
    private static final List<KeyCombination> REDO = List.of(
            new KeyCodeCombination(KeyCode.Y, KeyCombination.SHORTCUT_DOWN),
            new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN));

    private final Words words;
    private final LetterModel model;
    private final Label counts = new Label();
    private final Hyperlink remarks = new Hyperlink();

    WritePane(Words words, LetterModel model, Person reader, BooleanProperty latinKeys) {
        this.words = words;
        this.model = model;
        getStyleClass().add("work");
        Fields fields = new Fields(words, model);
        VBox date = fields.named("letter.date", fields.date());
        date.setMinWidth(USE_PREF_SIZE);
        HBox head = new HBox(fields.named("letter.place", fields.line("place", model.place())), date);
        head.getStyleClass().add("head");
        HBox.setHgrow(head.getChildren().getFirst(), Priority.ALWAYS);
        TextArea text = text(fields);
        if (model.takeFirstLook()) {
            Shown.of(text).subscribe(now -> {
                if (now) {
                    Platform.runLater(text::requestFocus);
                }
            });
        }
        VBox.setVgrow(text, Priority.ALWAYS);
        counts.setId("counts");
        counts.getStyleClass().add("muted");
        remarks.setId("remarks");
        remarks.setOnAction(event -> model.step().set(Step.CHECK));
        FlowPane foot = new FlowPane(counts, remarks);
        foot.getStyleClass().add("foot");
        TextField greeting = fields.line("greeting", model.greeting());
        TextField signature = fields.line("signature", model.signature());
        VBox writer = fields.named("letter.writer", fields.writer());
        writer.setMinWidth(USE_PREF_SIZE);
        HBox end = new HBox(
                fields.named("letter.signature", signature, closings(signature).row()), writer);
        end.getStyleClass().add("head");
        HBox.setHgrow(end.getChildren().getFirst(), Priority.ALWAYS);
        VBox paper = new VBox(
                head,
                fields.named(
                        "letter.greeting", greeting, greetings(greeting, reader).row()),
                text,
                end,
                new LatinKeys(words, latinKeys, text),
                foot);
        paper.getStyleClass().add("column");
        setContent(paper);
        setFitToWidth(true);
        setFitToHeight(true);
        model.proof().when(Shown.of(this)).subscribe(this::count);
        model.text().when(Shown.of(this)).subscribe(now -> count(model.proof().get()));
    }

    /** Says how many remarks there are. */
    void showRemarks(int count) {
        remarks.setVisible(count > 0);
        remarks.setText(words.count("letter.remarks", count));
    }

    private TextArea text(Fields fields) {
        TextArea text = fields.lines("text", model.text());
        text.setPromptText(words.say("letter.prompt"));
        text.setAccessibleText(words.say("letter.text"));
        text.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (REDO.stream().anyMatch(keys -> keys.match(event))) {
                text.redo();
                event.consume();
            }
        });
        return text;
    }

    private LineMenu greetings(TextField field, Person reader) {
        return new LineMenu("greetings", words.say("letter.greetings"), field, () -> {
            List<LineMenu.Group> groups = groups(pronoun -> Addressees.greetings(reader, pronoun));
            if (Description.gender(reader) == Gender.UNKNOWN) {
                groups.add(new LineMenu.Group(words.say("letter.greetings.gender"), List.of(), () -> {}));
            }
            return groups;
        });
    }

    private LineMenu closings(TextField field) {
        return new LineMenu("closings", words.say("letter.closings"), field, () -> {
            Gender writer = model.writer().get();
            String name = Closing.nameIn(model.signature().get());
            List<LineMenu.Group> groups = groups(pronoun -> Closing.all(name, writer, pronoun));
            if (writer == Gender.UNKNOWN) {
                groups.add(new LineMenu.Group(words.say("letter.closings.gender"), List.of(), () -> {}));
            }
            return groups;
        });
    }

    /** The lines for each pronoun, those for the one in use first; with a line its pronoun is chosen. */
    private List<LineMenu.Group> groups(Function<Pronoun, List<String>> lines) {
        return Stream.of(Pronoun.values())
                .sorted(Comparator.comparing(
                        pronoun -> pronoun != model.pronoun().get()))
                .map(pronoun -> new LineMenu.Group(
                        words.say("letter.pronoun." + pronoun.code()),
                        lines.apply(pronoun),
                        () -> model.pronoun().set(pronoun)))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private void count(Proof proof) {
        String letter = model.text().get();
        counts.setText(String.join(
                " · ",
                words.count("letter.characters", letter.codePointCount(0, letter.length())),
                words.count("letter.pages", proof.letter().count()),
                words.say("letter.grams", Math.round(proof.grams()))));
    }
}
