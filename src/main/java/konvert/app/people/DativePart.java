package konvert.app.people;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import konvert.app.control.Icon;
import konvert.app.control.Notice;
import konvert.app.control.Shown;
import konvert.app.control.Tag;
import konvert.app.control.Tone;
import konvert.directory.Addressees;
import konvert.directory.Person;
import konvert.words.Refusal;
import konvert.words.Words;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The name as the envelope has it, "To: …", with what is doubtful about it; to be corrected where it stands. */
final class DativePart extends VBox {

    private final Words words;
    private final Words facts;
    private final DativeModel model;
    private final Person person;
    private final Addressees.Dative dative;
    private boolean editing;

    DativePart(Words words, DativeModel model, Person person) {
        this.words = words;
        this.model = model;
        this.person = person;
        facts = Words.of("words", words.locale());
        dative = Addressees.dative(person);
        getStyleClass().add("dative");
        setId("dative");
        model.typed().map(typed -> true).orElse(false).when(Shown.of(this)).subscribe(this::show);
        if (model.takeReturn()) {
            Platform.runLater(this::focusPencil);
        }
    }

    private void show(boolean nowEditing) {
        if (nowEditing) {
            getChildren().setAll(editor());
        } else {
            getChildren().setAll(form());
            if (!dative.sure()) {
                String why = facts.say(String.valueOf(dative.why()));
                getChildren().add(new Notice(Tone.CHECK, facts.say("person.dative-unsure", why)));
            }
            if (editing) {
                focusPencil();
            }
        }
        editing = nowEditing;
    }

    private Node form() {
        Label form = PersonCard.wrapped(facts.say("dative.to", dative.text()), "form");
        form.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
                model.begin(person);
            }
        });
        Button pencil = new Button(null, new Icon(Feather.EDIT_2));
        pencil.setId("correct");
        pencil.getStyleClass().addAll("flat", "pencil");
        pencil.setAccessibleText(words.say("dative.correct"));
        pencil.setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        pencil.setTooltip(new Tooltip(words.say("dative.correct")));
        pencil.setOnAction(event -> model.begin(person));
        HBox line = new HBox(form, pencil);
        line.getStyleClass().add("line");
        if (!dative.sure()) {
            line.getChildren().add(new Tag(Tone.CHECK, words.say("dative.check-me")));
        }
        VBox all = new VBox(line);
        FlowPane own = row();
        if (model.isOwn(person)) {
            Label said = PersonCard.wrapped(facts.say("dative.own"), "muted", "small");
            said.maxWidthProperty().bind(own.widthProperty());
            own.getChildren().add(said);
            own.getChildren().add(link("use-rule", "dative.use-rule", () -> model.useRule(person)));
        }
        if (model.canUndo(person)) {
            own.getChildren().add(link("undo-dative", "undo", model::undo));
        }
        if (!own.getChildren().isEmpty()) {
            all.getChildren().add(own);
        }
        return all;
    }

    private Node editor() {
        TextField field = new TextField(model.typed().get());
        field.setId("dative-field");
        field.getStyleClass().add("on-paper");
        field.setAccessibleText(words.say("dative.field"));
        field.textProperty().subscribe((was, now) -> model.typed().set(now));
        field.setOnAction(event -> model.save(person));
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                model.cancel();
                event.consume();
            }
        });
        Button save = new Button(words.say("dative.save"));
        save.setId("save-dative");
        save.setOnAction(event -> model.save(person));
        Button cancel = new Button(words.say("dative.cancel"));
        cancel.setOnAction(event -> model.cancel());
        Label fault = PersonCard.wrapped("", "fault");
        fault.setId("dative-fault");
        fault.managedProperty().bind(fault.visibleProperty());
        model.refusal().when(Shown.of(this)).subscribe(refusal -> say(fault, field, refusal));
        Label name = PersonCard.wrapped(words.say("dative.field"), "field-name");
        name.setLabelFor(field);
        VBox all = new VBox(name, field, fault, row(save, cancel));
        all.getStyleClass().add("editor");
        Platform.runLater(() -> {
            field.applyCss(); // a field that gets its skin later selects everything once more
            field.requestFocus();
            field.end();
        });
        return all;
    }

    private void say(Label fault, TextField field, @Nullable Refusal refusal) {
        fault.setVisible(refusal != null);
        fault.setText(refusal == null ? "" : facts.say(refusal));
        field.setAccessibleHelp(fault.getText());
        if (refusal != null) {
            field.requestFocus();
        }
    }

    private Hyperlink link(String id, String key, Runnable run) {
        Hyperlink link = new Hyperlink(words.say(key));
        link.setId(id);
        link.setOnAction(event -> run.run());
        return link;
    }

    private static FlowPane row(Node... nodes) {
        FlowPane row = new FlowPane(nodes);
        row.getStyleClass().add("row");
        return row;
    }

    private void focusPencil() {
        Node pencil = lookup("#correct");
        if (pencil != null) {
            pencil.requestFocus();
        }
    }
}
