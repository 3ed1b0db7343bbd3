package konvert.app.people;

import java.io.File;
import java.nio.file.Path;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Spinner;
import javafx.scene.control.SpinnerValueFactory.IntegerSpinnerValueFactory;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import javafx.util.StringConverter;
import konvert.app.control.CountryField;
import konvert.app.control.Flow;
import konvert.app.control.Notice;
import konvert.app.control.Shown;
import konvert.app.control.Tone;
import konvert.app.control.Wrapped;
import konvert.app.people.SeveralChoices.Kind;
import konvert.directory.Person;
import konvert.directory.Recipients;
import konvert.file.UserFolders;
import konvert.post.Countries;
import konvert.post.Country;
import konvert.post.LabelSheet;
import konvert.post.LabelSheets;
import konvert.words.Words;
import org.jspecify.annotations.Nullable;

/** Labels or cards for everyone the search and the filters leave. */
final class SeveralView extends BorderPane {

    private static final int NAMED_AT_MOST = 12;

    private final Words words;
    private final Words facts;
    private final PeopleModel people;
    private final SeveralModel model;
    private final Wrapped who = new Wrapped("", "said");
    private final VBox ended = new VBox();
    private final Button save = new Button();
    private final Spinner<Integer> start;

    SeveralView(Words words, PeopleModel people) {
        this.words = words;
        this.people = people;
        model = people.several();
        facts = Words.of("words", words.locale());
        getStyleClass().add("person-card");
        setId("several");
        start = new Spinner<>(
                1, model.choices().labels().labels(), model.start().get());
        start.setId("several-start");
        start.setEditable(true);
        start.valueProperty().subscribe((was, now) -> model.start().set(now));
        VBox column = new VBox(new Wrapped(words.say("several.title"), "title"), who, kind(), settings());
        column.getStyleClass().addAll("column", "form");
        ScrollPane scroll = new ScrollPane(column);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        setCenter(scroll);
        setBottom(foot());
        people.found().when(Shown.of(this)).subscribe(found -> say());
        model.outcome().when(Shown.of(this)).subscribe(this::show);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                model.isOpen().set(false);
                event.consume();
            }
        });
        Platform.runLater(save::requestFocus);
    }

    private List<Person> found() {
        return people.found().get().hits().stream().map(hit -> hit.person()).toList();
    }

    /** How many are printed for, and who is left out. */
    private void say() {
        if (model.choices().forSender()) {
            List<String> lines = model.senderLines();
            who.setText(lines.isEmpty() ? words.say("several.no-sender") : String.join("\n", lines));
            save.setDisable(lines.isEmpty());
            return;
        }
        Recipients recipients = model.recipients(people.directory(), found());
        List<Person> left = new ArrayList<>(recipients.inDoubt());
        left.addAll(recipients.without());
        String out = left.stream()
                .limit(NAMED_AT_MOST)
                .map(person -> person.name().full())
                .collect(Collectors.joining(", "));
        String more = left.size() > NAMED_AT_MOST ? " …" : "";
        who.setText(facts.count("people", recipients.addressed().size())
                + (left.isEmpty() ? "" : ". " + words.say("several.left-out", left.size(), out + more)));
        save.setDisable(recipients.addressed().isEmpty());
    }

    private Node kind() {
        return oneOf(
                Arrays.asList(Kind.values()),
                kind -> words.say("several." + kind.name().toLowerCase(Locale.ROOT)),
                model.choices().kind(),
                kind -> model.choose(model.choices().with(kind)));
    }

    /** Radio buttons, whose words wrap in a narrow window. */
    private static <E> Flow oneOf(List<E> values, Function<E, String> name, E chosen, Consumer<E> choose) {
        ToggleGroup group = new ToggleGroup();
        Flow all = new Flow();
        for (E each : values) {
            RadioButton button = new RadioButton(name.apply(each));
            button.setToggleGroup(group);
            button.setSelected(each.equals(chosen));
            button.setOnAction(event -> choose.accept(each));
            all.getChildren().add(button);
        }
        return all;
    }

    private Node settings() {
        ComboBox<LabelSheet> sheets = new ComboBox<>();
        sheets.setId("several-sheet");
        sheets.getItems().setAll(LabelSheets.all());
        sheets.setConverter(named(this::name));
        sheets.setValue(model.choices().labels());
        sheets.valueProperty().subscribe((was, now) -> {
            model.choose(model.choices().with(now));
            start.setValueFactory(new IntegerSpinnerValueFactory(1, now.labels(), 1));
        });
        CheckBox outlines = new CheckBox(words.say("several.outlines"));
        outlines.setWrapText(true);
        outlines.selectedProperty().bindBidirectional(model.outlines());
        Flow own = oneOf(
                List.of(false, true),
                each -> words.say(each ? "several.own" : "several.theirs"),
                model.choices().own(),
                each -> model.choose(model.choices().withOwn(each)));
        SenderLabels sender = new SenderLabels(words, model);
        VBox labels = new VBox(own, sender, field("several.sheet", sheets), field("several.start", start), outlines);
        labels.getStyleClass().add("group");
        List<Country> all = new ArrayList<>(Countries.all());
        all.add(Countries.ABROAD);
        CountryField country = new CountryField(words, all);
        country.setValue(model.choices().country());
        country.valueProperty()
                .subscribe((was, now) -> Optional.ofNullable(now)
                        .ifPresent(to -> model.choose(model.choices().with(to))));
        CheckBox nominative = new CheckBox(words.say("several.nominative"));
        nominative.setWrapText(true);
        nominative.setSelected(model.choices().nominative());
        nominative
                .selectedProperty()
                .subscribe((was, now) -> model.choose(model.choices().withNominative(now)));
        VBox written = new VBox(field("country", country), nominative);
        written.setId("several-written");
        written.getStyleClass().add("group");
        people.choices().when(Shown.of(this)).subscribe(now -> {
            labels.setVisible(now.several().kind() == Kind.LABELS);
            sender.setVisible(now.several().own());
            written.setVisible(!now.several().forSender());
            say();
        });
        for (Node part : List.of(labels, sender, written)) {
            part.managedProperty().bind(part.visibleProperty());
        }
        VBox settings = new VBox(labels, written);
        settings.getStyleClass().add("group");
        return settings;
    }

    private String name(LabelSheet sheet) {
        NumberFormat mm = NumberFormat.getInstance(words.locale());
        return words.say(
                "several.sheet-name",
                sheet.name(),
                sheet.labels(),
                mm.format(sheet.widthMm()),
                mm.format(sheet.heightMm()));
    }

    static <E> StringConverter<E> named(Function<E, String> name) {
        return new StringConverter<>() {
            @Override
            public String toString(@Nullable E value) {
                return value == null ? "" : name.apply(value);
            }

            @Override
            public E fromString(String text) {
                throw new UnsupportedOperationException("Sheets are chosen, not typed");
            }
        };
    }

    private VBox field(String key, Region control) {
        return field(words, key, control);
    }

    static VBox field(Words words, String key, Region control) {
        Label label = new Wrapped(words.say(key), "field-name");
        label.setLabelFor(control);
        control.setAccessibleText(words.say(key));
        control.setMaxWidth(Double.MAX_VALUE);
        VBox field = new VBox(label, control);
        field.getStyleClass().add("field");
        return field;
    }

    private VBox foot() {
        save.setText(words.say("several.save"));
        save.setId("several-save");
        save.setDefaultButton(true);
        save.setOnAction(event -> chosenFile().ifPresent(this::save));
        Button close = new Button(words.say("several.close"));
        close.setId("several-close");
        close.setOnAction(event -> model.isOpen().set(false));
        VBox foot = new VBox(ended, new FlowPane(8, 8, save, close));
        foot.getStyleClass().add("buttons");
        return foot;
    }

    private Optional<Path> chosenFile() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(words.say("several.save"));
        chooser.setInitialDirectory(UserFolders.documents().toFile());
        chooser.setInitialFileName(
                model.choices().kind().name().toLowerCase(Locale.ROOT) + "-" + people.today() + ".pdf");
        File file = chooser.showSaveDialog(getScene().getWindow());
        return Optional.ofNullable(file).map(chosen -> chosen.toPath().toAbsolutePath());
    }

    void save(Path file) {
        model.save(people.directory(), found(), people.today(), facts, words.say("saving"), file);
    }

    private void show(SeveralModel.@Nullable Outcome outcome) {
        ended.getChildren().clear();
        switch (outcome) {
            case SeveralModel.Outcome.Saved saved ->
                ended.getChildren()
                        .add(new Notice(
                                Tone.NOTE,
                                words.say(
                                        "several.saved",
                                        Objects.requireNonNull(saved.file().getFileName()),
                                        saved.pages(),
                                        Objects.requireNonNull(saved.file().getParent()))));
            case SeveralModel.Outcome.Refused refused ->
                ended.getChildren().add(new Notice(Tone.STOP, facts.say(refused.why())));
            case null -> {}
        }
    }
}
