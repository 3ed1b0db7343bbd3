package konvert.app.people;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import konvert.app.control.Shown;
import konvert.app.control.Wrapped;
import konvert.directory.Person;
import konvert.russian.Declension;
import konvert.russian.Gender;
import konvert.russian.GrammaticalCase;
import konvert.russian.PersonName;
import konvert.words.Words;
import org.jspecify.annotations.Nullable;

/** A form for someone who is in no list, or to correct someone who is; it checks as one types. */
final class OwnFormView extends BorderPane {

    private final Words words;
    private final Words facts;
    private final OwnModel model;
    private final OwnForm form;
    private final Consumer<Person> saved;
    private final VBox column = new VBox();

    OwnFormView(Words words, OwnModel model, Consumer<Person> saved) {
        this.words = words;
        this.model = model;
        this.saved = saved;
        form = model.form();
        facts = Words.of("words", words.locale());
        getStyleClass().add("person-card");
        column.getStyleClass().addAll("column", "form");
        setId("person-form");
        String title = words.say(model.edited() == null ? "person-form.add" : "person-form.correct");
        setAccessibleText(title);
        column.getChildren().add(new Wrapped(title, "title"));
        TextField first = field("own-surname", "person-form.surname", form.surname, form::surnameFault);
        field("own-given", "person-form.given", form.given, null);
        field("own-patronymic", "person-form.patronymic", form.patronymic, null);
        column.getChildren().addAll(sex(), dative());
        field("own-born", "person-form.born", form.born, form::bornFault);
        column.getChildren().add(new PlacePart(words, model, this::field));
        field("own-unit", "person-form.unit", form.unit, null);
        field("own-services", "person-form.services", form.services, null);
        field("own-link", "person-form.link", form.link, () -> OwnForm.linkFault(form.link));
        field("own-source", "person-form.source", form.source, () -> OwnForm.linkFault(form.source));
        ScrollPane scroll = new ScrollPane(column);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        setCenter(scroll);
        setBottom(foot());
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                model.cancel();
                event.consume();
            }
        });
        Platform.runLater(() -> {
            first.requestFocus();
            first.end();
        });
    }

    private VBox foot() {
        Label fault = new Wrapped("", "fault");
        fault.setId("own-fault");
        fault.managedProperty().bind(fault.visibleProperty());
        model.fault().when(Shown.of(this)).subscribe(key -> {
            fault.setVisible(key != null);
            fault.setText(key == null ? "" : words.say(key));
        });
        Button save = new Button(words.say("person-form.save"));
        save.setId("own-save");
        save.setDefaultButton(true);
        save.setOnAction(event -> {
            Person person = model.save();
            if (person != null) {
                saved.accept(person);
            }
        });
        Button cancel = new Button(words.say("person-form.cancel"));
        cancel.setId("own-cancel");
        cancel.setOnAction(event -> model.cancel());
        VBox foot = new VBox(fault, new FlowPane(8, 8, save, cancel));
        foot.getStyleClass().add("buttons");
        return foot;
    }

    /** A field under its name, with what is wrong about it below; {@code check} gives the key of that, or none. */
    private TextField field(String id, String key, StringProperty text, @Nullable Supplier<@Nullable String> check) {
        return field(column, id, key, text, check);
    }

    private TextField field(
            VBox into, String id, String key, StringProperty text, @Nullable Supplier<@Nullable String> check) {
        TextField field = new TextField();
        field.setId(id);
        field.setAccessibleText(words.say(key));
        field.textProperty().bindBidirectional(text);
        Label name = new Wrapped(words.say(key), "field-name");
        name.setLabelFor(field);
        into.getChildren().addAll(name, field);
        if (check != null) {
            Label fault = new Wrapped("", "fault");
            fault.managedProperty().bind(fault.visibleProperty());
            ObservableValue<Boolean> shown = Shown.of(this);
            text.when(shown).subscribe(typed -> {
                String wrong = typed.isBlank() ? null : check.get();
                fault.setVisible(wrong != null);
                fault.setText(wrong == null ? "" : words.say(wrong));
                field.setAccessibleHelp(fault.getText());
            });
            into.getChildren().add(fault);
        }
        return field;
    }

    private VBox sex() {
        FlowPane choices = new FlowPane(16, 6);
        choices.setId("own-sex");
        ToggleGroup group = new ToggleGroup();
        for (Gender gender : List.of(Gender.UNKNOWN, Gender.FEMALE, Gender.MALE)) {
            RadioButton choice = new RadioButton(words.say("person-form.sex." + gender.code()));
            choice.setToggleGroup(group);
            choice.setSelected(form.sex.get() == gender);
            choice.setOnAction(event -> form.sex.set(gender));
            choices.getChildren().add(choice);
        }
        return new VBox(4, new Wrapped(words.say("person-form.sex"), "field-name"), choices);
    }

    /** How the name will stand on the envelope, as far as it is typed. */
    private Label dative() {
        Label dative = new Wrapped("", "form-dative");
        dative.setId("own-dative");
        ObservableValue<Boolean> shown = Shown.of(this);
        Runnable say = () -> {
            PersonName name = form.name();
            boolean said = form.surnameFault() == null;
            Gender gender = form.sex.get() == Gender.UNKNOWN ? Declension.gender(name) : form.sex.get();
            Declension.@Nullable Declined declined =
                    said ? Declension.decline(name, gender, GrammaticalCase.DATIVE) : null;
            String why = declined == null ? null : declined.why();
            dative.setText(
                    declined == null
                            ? ""
                            : facts.say("dative.to", declined.name().full())
                                    + (why == null ? "" : ". " + facts.say("person.dative-unsure", facts.say(why))));
        };
        List.of(form.surname, form.given, form.patronymic)
                .forEach(text -> text.when(shown).subscribe(typed -> say.run()));
        form.sex.when(shown).subscribe(gender -> say.run());
        return dative;
    }
}
