package konvert.app.people;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.StackPane;
import konvert.app.control.EmptyState;
import konvert.directory.Person;
import konvert.words.Words;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The screen People: the search and the list on the left, the card of whoever is looked at on the right. */
public final class PeopleView extends GridPane {

    private static final KeyCombination FIND = new KeyCodeCombination(KeyCode.F, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination UNDO = new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);
    private static final double LIST_PERCENT = 36;

    private final Words words;
    private final PeopleModel model;
    private final Ways ways;
    private final StackPane right = new StackPane();

    public PeopleView(Words words, PeopleModel model, Ways ways) {
        this.words = words;
        this.model = model;
        this.ways = ways;
        getStyleClass().add("people");
        PeopleList list = new PeopleList(words, model, ways);
        add(list, 0, 0);
        add(right, 1, 0);
        getColumnConstraints().setAll(column(LIST_PERCENT), column(100 - LIST_PERCENT));
        RowConstraints row = new RowConstraints();
        row.setVgrow(Priority.ALWAYS);
        getRowConstraints().setAll(row);
        // A view that another language has replaced must not go on following the model.
        ObservableValue<Boolean> shown = sceneProperty().map(scene -> true).orElse(false);
        model.selected().when(shown).subscribe(this::show);
        // A correction taken away may leave the person as before, but not what is said of the form.
        model.opened().when(shown).subscribe((was, now) -> show(model.selected().get()));
        list.anyone().subscribe(right::setVisible);
        addEventFilter(KeyEvent.KEY_PRESSED, this::correct);
        addEventHandler(KeyEvent.KEY_PRESSED, this::undo);
        Runnable find = list::find;
        sceneProperty().subscribe((was, now) -> {
            if (was != null) {
                was.getAccelerators().remove(FIND, find);
            }
            if (now != null) {
                now.getAccelerators().put(FIND, find);
            }
        });
    }

    /** Before the list takes the key for an editing of its own. */
    private void correct(KeyEvent event) {
        Person person = model.selected().get();
        if (person != null && event.getCode() == KeyCode.F2) {
            model.dative().begin(person);
            event.consume();
        }
    }

    private void undo(KeyEvent event) {
        Person person = model.selected().get();
        if (person != null && UNDO.match(event) && model.dative().canUndo(person)) {
            model.dative().undo();
            event.consume();
        }
    }

    private void show(@Nullable Person person) {
        right.getChildren().setAll(person == null ? nobody() : card(person));
    }

    private Node nobody() {
        return new EmptyState(Feather.MAIL, words.say("people.choose"));
    }

    private Node card(Person person) {
        return new PersonCard(words, model, person, ways);
    }

    private static ColumnConstraints column(double percent) {
        ColumnConstraints column = new ColumnConstraints();
        column.setPercentWidth(percent);
        return column;
    }
}
