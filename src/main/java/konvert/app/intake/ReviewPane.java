package konvert.app.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import konvert.app.control.EmptyState;
import konvert.app.control.Icon;
import konvert.app.control.ListAndCard;
import konvert.app.control.Shown;
import konvert.app.control.Wrapped;
import konvert.directory.intake.Comparison.Kind;
import konvert.directory.intake.Intake;
import konvert.words.Words;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** What was found: how many, who, by kind with a box to choose each, the one looked at, and the button that adds. */
final class ReviewPane extends BorderPane {

    /** A line of the list. */
    sealed interface Line {

        /** Above those of a kind. */
        record Heading(String text) implements Line {}

        record Someone(Row row) implements Line {}

        /** An entry that could not be read, and why. */
        record Unreadable(String text) implements Line {}
    }

    private final Words words;
    private final Words facts;
    private final IntakeModel model;
    private final Review review;
    private final ListView<Line> list;
    private final ListAndCard halves;

    ReviewPane(Words words, IntakeModel model, Review review) {
        this.words = words;
        this.model = model;
        this.review = review;
        facts = Words.of("words", words.locale());
        list = new ListView<>(FXCollections.observableArrayList(lines()));
        list.setId("intake-entries");
        list.setAccessibleText(words.say("intake.entries"));
        list.setCellFactory(view -> new LineCell(facts, review.directory()));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        VBox.setVgrow(list, Priority.ALWAYS);
        Wrapped summary = new Wrapped(review.comparison().summary(facts), "subtitle");
        summary.setId("intake-summary");
        VBox left = new VBox(summary);
        if (!review.intake().ignored().isEmpty()) {
            Wrapped ignored = new Wrapped(
                    facts.say(
                            "intake.ignored", String.join(", ", review.intake().ignored())),
                    "muted",
                    "small");
            ignored.setId("intake-ignored");
            left.getChildren().add(ignored);
        }
        left.getChildren().add(list);
        left.getStyleClass().addAll("people-list");
        halves = new ListAndCard(left, list::requestFocus);
        setCenter(halves);
        setBottom(foot());
        list.getSelectionModel().selectedItemProperty().subscribe(line -> {
            if (line instanceof Line.Someone someone && list.getScene() != null) {
                model.selected().set(someone.row());
            }
        });
        model.selected().when(Shown.of(this)).subscribe(this::look);
    }

    private List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            List<Row> rows = review.rows().stream()
                    .filter(row -> row.entry().kind() == kind)
                    .toList();
            if (!rows.isEmpty()) {
                lines.add(new Line.Heading(words.say("intake.kind." + kind.code())));
                rows.forEach(row -> lines.add(new Line.Someone(row)));
            }
        }
        List<Intake.Unreadable> unreadable = review.comparison().unreadable();
        if (!unreadable.isEmpty()) {
            lines.add(new Line.Heading(words.say("intake.kind.unreadable")));
            unreadable.forEach(each -> lines.add(new Line.Unreadable(each.in(facts))));
        }
        return lines;
    }

    private void look(@Nullable Row row) {
        if (row == null) {
            halves.showCard(new EmptyState(Feather.USERS, words.say("intake.none-readable")));
            return;
        }
        Line.Someone line = new Line.Someone(row);
        if (!line.equals(list.getSelectionModel().getSelectedItem())) {
            list.getSelectionModel().select(line);
            list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - 1));
        }
        halves.showCard(new EntryPane(words, model, review, row));
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) { // the list would take it for an editing of its own
            model.again();
            event.consume();
        } else if (event.getCode() == KeyCode.SPACE
                && list.getSelectionModel().getSelectedItem() instanceof Line.Someone someone) {
            if (someone.row().canBeChosen()) {
                someone.row().chosen().set(!someone.row().chosen().get());
            }
            event.consume();
        }
    }

    private FlowPane foot() {
        Button add = new Button("", new Icon(Feather.USER_PLUS));
        add.setId("intake-add");
        add.setDefaultButton(true);
        add.setOnAction(event -> model.take());
        Runnable count = () -> {
            int chosen = (int) chosen().count();
            add.setText(words.say("intake.add", chosen));
            add.setDisable(chosen == 0);
        };
        ObservableValue<Boolean> shown = Shown.of(this);
        review.rows().forEach(row -> row.chosen().when(shown).subscribe(count));
        count.run();
        Button again = new Button(words.say("intake.again"));
        again.setId("intake-again");
        again.setOnAction(event -> model.again());
        FlowPane foot = new FlowPane(add, again, new Wrapped(words.say("intake.nothing-yet"), "muted", "small"));
        foot.getStyleClass().add("buttons");
        return foot;
    }

    private Stream<Row> chosen() {
        return review.rows().stream()
                .filter(row -> row.canBeChosen() && row.chosen().get());
    }
}
