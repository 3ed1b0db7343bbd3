package konvert.app.letter;

import java.time.LocalDate;
import javafx.collections.ListChangeListener;
import javafx.collections.WeakListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import konvert.app.control.Action;
import konvert.app.control.CopyButton;
import konvert.app.control.EmptyState;
import konvert.app.control.Notice;
import konvert.app.control.Shown;
import konvert.app.control.Tone;
import konvert.directory.Person;
import konvert.journal.Draft;
import konvert.words.Words;
import org.kordamp.ikonli.feather.Feather;

/** The letters not finished, each to be gone on with or thrown away. */
final class DraftsView extends ScrollPane {

    private static final int FIRST_WORDS = 160;

    private final Words words;
    private final LettersModel letters;
    private final VBox column = new VBox();

    /** The list holds it weakly: it lives as long as this view. */
    @SuppressWarnings("FieldCanBeLocal")
    private final ListChangeListener<Draft> changed = change -> show();

    DraftsView(Words words, LettersModel letters) {
        this.words = words;
        this.letters = letters;
        getStyleClass().add("drafts");
        column.getStyleClass().add("column");
        setContent(column);
        setFitToWidth(true);
        setFitToHeight(true);
        letters.unfinished().all().addListener(new WeakListChangeListener<>(changed));
        letters.ready().when(Shown.of(this)).subscribe(now -> show());
        letters.unfinished().thrownAway().when(Shown.of(this)).subscribe(now -> show());
    }

    private void show() {
        column.getChildren().clear();
        if (!letters.ready().get()) {
            column.getChildren().add(grown(EmptyState.loading(words.say("letters.loading"))));
            return;
        }
        Draft removed = letters.unfinished().thrownAway().get();
        if (removed != null) {
            column.getChildren()
                    .add(new Notice(
                            Tone.NOTE,
                            words.say("letters.removed", name(removed)),
                            new Action(words.say("undo"), letters.unfinished()::undo)));
        }
        if (letters.unfinished().all().isEmpty()) {
            column.getChildren().add(grown(new EmptyState(Feather.MAIL, words.say("letters.none"))));
            return;
        }
        Label title = new Label(words.say("letters.unfinished"));
        title.getStyleClass().add("title");
        column.getChildren().add(title);
        letters.unfinished().all().forEach(draft -> column.getChildren().add(card(draft)));
    }

    private Node card(Draft draft) {
        Label name = new Label(name(draft));
        name.getStyleClass().add("subtitle");
        Label first = new Label(firstWords(draft.text()));
        first.getStyleClass().add("first-words");
        first.setWrapText(true);
        first.setMinHeight(USE_PREF_SIZE);
        VBox card = new VBox(name, first);
        LocalDate day = draft.changedOn();
        if (day != null) {
            Label on = new Label(words.say("letters.changed", words.date(day)));
            on.getStyleClass().addAll("muted", "small");
            card.getChildren().add(on);
        }
        FlowPane buttons = new FlowPane();
        buttons.getStyleClass().add("choices");
        Person person = letters.personOf(draft);
        if (person == null) {
            buttons.getChildren().add(new CopyButton(words, words.say("letters.copy"), draft::text));
        } else {
            Button go = new Button(words.say("letters.continue"));
            go.getStyleClass().add("accent");
            go.setAccessibleText(words.say("letters.continue-with", name(draft)));
            go.setOnAction(event -> letters.write(person, false));
            buttons.getChildren().add(go);
        }
        Button delete = new Button(words.say("letters.delete"));
        delete.setAccessibleText(words.say("letters.delete-with", name(draft)));
        delete.setOnAction(event -> letters.unfinished().throwAway(draft));
        buttons.getChildren().add(delete);
        card.getChildren().add(buttons);
        card.getStyleClass().add("draft");
        return card;
    }

    private String name(Draft draft) {
        Person person = letters.personOf(draft);
        return person == null ? words.say("letters.nobody") : person.name().givenFirst();
    }

    private static String firstWords(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        int end = line.length() <= FIRST_WORDS ? -1 : line.lastIndexOf(' ', FIRST_WORDS);
        return end < 0 ? line.substring(0, Math.min(line.length(), FIRST_WORDS)) : line.substring(0, end) + " …";
    }

    private static Node grown(Node node) {
        VBox.setVgrow(node, Priority.ALWAYS);
        return node;
    }
}
