package konvert.app.letter;

import java.util.List;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.collections.WeakListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import konvert.app.control.Action;
import konvert.app.control.CopyButton;
import konvert.app.control.EmptyState;
import konvert.app.control.Icon;
import konvert.app.control.Notice;
import konvert.app.control.Shown;
import konvert.app.control.Tone;
import konvert.app.control.Wrapped;
import konvert.directory.Person;
import konvert.journal.Draft;
import konvert.words.Words;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** My letters, by person: each to be gone on with, renamed, copied or thrown away. */
final class DraftsView extends BorderPane {

    private static final KeyCombination COPY = new KeyCodeCombination(KeyCode.D, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination UNDO = new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);

    private final Words words;
    private final LettersModel letters;
    private final ListView<DraftRow> list = new ListView<>();
    private final FlowPane buttons = new FlowPane();
    private @Nullable String renaming;

    /** The list holds it weakly: it lives as long as this view. */
    @SuppressWarnings("FieldCanBeLocal")
    private final ListChangeListener<Draft> changed = change -> show();

    DraftsView(Words words, LettersModel letters) {
        this.words = words;
        this.letters = letters;
        getStyleClass().add("drafts");
        list.setId("letters");
        list.setAccessibleText(words.say("letters.mine"));
        list.setCellFactory(view -> new DraftCell(words, draft -> draft.id().equals(renaming), this::renamed));
        list.getSelectionModel().selectedItemProperty().subscribe(row -> offer());
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        list.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
                selected().ifPresent(this::open);
            }
        });
        buttons.getStyleClass().addAll("choices", "buttons");
        letters.unfinished().all().addListener(new WeakListChangeListener<>(changed));
        letters.ready().when(Shown.of(this)).subscribe(now -> show());
        letters.unfinished().thrownAway().when(Shown.of(this)).subscribe(now -> setTop(head(now)));
    }

    private void show() {
        if (!letters.ready().get()) {
            setCenter(EmptyState.loading(words.say("letters.loading")));
            setBottom(null);
            return;
        }
        String before = selected().map(Draft::id).orElse("");
        int place = list.getSelectionModel().getSelectedIndex();
        List<DraftRow> rows = DraftRow.of(letters);
        list.getItems().setAll(rows);
        setCenter(rows.isEmpty() ? new EmptyState(Feather.MAIL, words.say("letters.none")) : list);
        setBottom(rows.isEmpty() ? null : buttons);
        select(rows, before, place);
        offer();
    }

    /** The same letter, else the one that stands in its place now. */
    private void select(List<DraftRow> rows, String id, int place) {
        int now = -1;
        for (int i = 0; i < rows.size(); i++) {
            Optional<Draft> draft = DraftRow.draft(rows.get(i));
            if (draft.isPresent() && (now < 0 || i <= place || draft.get().id().equals(id))) {
                now = i;
                if (draft.get().id().equals(id)) {
                    break;
                }
            }
        }
        list.getSelectionModel().select(now);
    }

    private Node head(@Nullable Draft removed) {
        Button senders = new Button(words.say("senders"), new Icon(Feather.EDIT_2));
        senders.setId("to-senders");
        senders.getStyleClass().add("flat");
        senders.setTooltip(new Tooltip(words.say("letter.senders")));
        senders.setOnAction(
                event -> letters.senders().look(letters.senders().all().usual()));
        FlowPane line = new FlowPane(new Wrapped(words.say("letters.mine"), "title"), senders);
        line.getStyleClass().add("choices");
        VBox head = new VBox(line);
        head.getStyleClass().add("head");
        if (removed != null) {
            head.getChildren()
                    .add(new Notice(
                            Tone.NOTE,
                            words.say("letters.removed", DraftCell.name(words, letters.personOf(removed))),
                            new Action(words.say("undo"), letters.unfinished()::undo)));
        }
        return head;
    }

    private Optional<Draft> selected() {
        return DraftRow.draft(list.getSelectionModel().getSelectedItem());
    }

    /** What can be done with the letter that is selected. */
    private void offer() {
        buttons.getChildren().clear();
        selected().ifPresent(draft -> {
            Person person = letters.personOf(draft);
            String name = DraftCell.name(words, person);
            if (person == null) {
                buttons.getChildren().add(new CopyButton(words, words.say("letters.copy"), draft::text));
            } else {
                Button go = button("letters.continue", "letters.continue-with", name, "Enter", () -> open(draft));
                go.getStyleClass().add("accent");
                Button begin = button("letters.new", "letters.new-to", name, "", () -> letters.begin(person));
                buttons.getChildren().addAll(go, begin);
            }
            buttons.getChildren()
                    .addAll(
                            button("letters.rename", "letters.rename-with", name, "F2", () -> rename(draft)),
                            button(
                                    "letters.duplicate",
                                    "letters.duplicate-with",
                                    name,
                                    COPY.getDisplayText(),
                                    () -> letters.duplicate(draft)),
                            button(
                                    "letters.delete",
                                    "letters.delete-with",
                                    name,
                                    "Delete",
                                    () -> letters.unfinished().throwAway(draft)));
        });
    }

    private Button button(String key, String spoken, String name, String keys, Runnable action) {
        Button button = new Button(words.say(key));
        button.setId(key.replace('.', '-'));
        button.setAccessibleText(words.say(spoken, name));
        button.setTooltip(new Tooltip((words.say(spoken, name) + "  " + keys).strip()));
        button.setOnAction(event -> action.run());
        return button;
    }

    private void open(Draft draft) {
        if (letters.personOf(draft) != null) {
            letters.open(draft);
        }
    }

    private void rename(Draft draft) {
        renaming = draft.id();
        list.refresh();
    }

    private void renamed(Draft draft, @Nullable String title) {
        renaming = null;
        if (title != null) {
            letters.rename(draft, title);
        }
        list.refresh();
        list.requestFocus();
    }

    private void pressed(KeyEvent event) {
        Optional<Draft> draft = selected();
        if (event.getTarget() instanceof TextField) {
            return;
        }
        if (UNDO.match(event)) {
            letters.unfinished().undo();
        } else if (draft.isPresent() && COPY.match(event)) {
            letters.duplicate(draft.get());
        } else if (draft.isPresent() && event.getCode() == KeyCode.ENTER) {
            open(draft.get());
        } else if (draft.isPresent() && event.getCode() == KeyCode.F2) {
            rename(draft.get());
        } else if (draft.isPresent() && event.getCode() == KeyCode.DELETE) {
            letters.unfinished().throwAway(draft.get());
        } else {
            return;
        }
        event.consume();
    }
}
