package konvert.app.intake;

import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import konvert.app.control.Notice;
import konvert.app.control.Shown;
import konvert.app.control.Tag;
import konvert.app.control.Tone;
import konvert.app.control.Wrapped;
import konvert.directory.Directory;
import konvert.directory.PersonField;
import konvert.directory.intake.Comparison.Entry;
import konvert.directory.intake.Comparison.Kind;
import konvert.directory.intake.Doubt;
import konvert.words.Words;

/** Someone found: every value, what it was until now, what is doubtful about it, and the words of the page it came from. */
final class EntryPane extends BorderPane {

    private static final double VALUES = 0.58;

    private final Words words;
    private final Words facts;
    private final IntakeModel model;
    private final Review review;
    private final Row row;
    private final VBox column = new VBox();

    EntryPane(Words words, IntakeModel model, Review review, Row row) {
        this.words = words;
        this.model = model;
        this.review = review;
        this.row = row;
        facts = Words.of("words", words.locale());
        Entry entry = row.entry();
        getStyleClass().addAll("person-card", "entry");
        setId("intake-entry");
        setAccessibleText(entry.taken().name().givenFirst());
        column.getStyleClass().add("column");
        Tag kind = new Tag(
                entry.kind() == Kind.NEW || entry.kind() == Kind.CHANGED ? Tone.ACCENT : Tone.NOTE,
                words.say("intake.entry." + entry.kind().code()));
        column.getChildren()
                .addAll(new VBox(new Wrapped(entry.taken().name().givenFirst(), "title", "name"), new FlowPane(kind)));
        Directory directory = entry.facility() == null ? review.directory() : review.with(row);
        List<FieldReview> fields = FieldReview.of(facts, directory, entry);
        List<Doubt> shown =
                fields.stream().flatMap(field -> field.doubts().stream()).toList();
        entry.doubts().stream()
                .filter(doubt -> !shown.contains(doubt))
                .forEach(doubt -> column.getChildren().add(new Notice(Tone.CHECK, doubt.in(facts))));
        fields.forEach(field -> column.getChildren().add(part(field, directory)));
        ScrollPane scroll = new ScrollPane(column);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        if (review.intake().text().isEmpty()) {
            setCenter(scroll);
            return;
        }
        SplitPane split =
                new SplitPane(scroll, new PageText(words, model, review.intake().text(), facts, fields));
        split.setOrientation(Orientation.VERTICAL);
        split.setDividerPositions(VALUES);
        setCenter(split);
    }

    private VBox part(FieldReview field, Directory directory) {
        VBox part = new VBox();
        part.getStyleClass().add("value");
        FlowPane name = new FlowPane(new Label(field.field().name(facts)));
        name.getStyleClass().addAll("row", "field-name");
        if (field.changed()) {
            name.getChildren().add(new Tag(Tone.ACCENT, words.say("intake.changed")));
        }
        part.getChildren().add(name);
        Node value = field.evidence().isEmpty() ? plain(field) : new ValueButton(words, model, review, field);
        part.getChildren().add(field.changed() ? besides(value, field.before()) : value);
        if (field.field() == PersonField.FACILITY) {
            part.getChildren().add(new PlaceReview(words, model, review, row, directory));
        }
        if (!field.doubts().isEmpty()) {
            String doubts = field.doubts().stream()
                    .map(doubt -> doubt.in(facts))
                    .distinct()
                    .collect(Collectors.joining("\n"));
            part.getChildren().add(new Notice(Tone.CHECK, doubts));
        }
        String code = field.field().code();
        model.field()
                .when(Shown.of(part))
                .subscribe(now -> part.pseudoClassStateChanged(ValueButton.SHOWN, now.equals(code)));
        return part;
    }

    private Label plain(FieldReview field) {
        String text = field.field() == PersonField.FACILITY && field.value().isEmpty()
                ? words.say("intake.no-place")
                : field.value();
        return new Wrapped(text.isEmpty() ? words.say("intake.nothing") : text, "now");
    }

    /** The new value, and beside it, or below where there is no room, the one until now. */
    private Node besides(Node value, String before) {
        String was = before.isEmpty() ? words.say("intake.was-nothing") : words.say("intake.was", before);
        Wrapped old = new Wrapped(was, "muted", "was");
        return new Halves(value, old);
    }
}
