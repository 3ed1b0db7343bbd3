package konvert.app.people;

import javafx.beans.value.ObservableValue;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import konvert.app.control.EmptyState;
import konvert.app.control.ListAndCard;
import konvert.app.control.Shown;
import konvert.directory.Person;
import konvert.words.Words;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The screen People: the search and the list on the left, the card of whoever is looked at on the right. */
public final class PeopleView extends StackPane {

    private static final KeyCombination UNDO = new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);

    private final Words words;
    private final PeopleModel model;
    private final Ways ways;
    private final ListAndCard halves;

    public PeopleView(Words words, PeopleModel model, Ways ways) {
        PeopleList list = new PeopleList(words, model, ways);
        halves = new ListAndCard(list, list::find);
        this.words = words;
        this.model = model;
        this.ways = ways;
        getChildren().add(halves);
        getStyleClass().add("people");
        // A view that another language has replaced must not go on following the model.
        ObservableValue<Boolean> shown = Shown.of(this);
        model.selected().when(shown).subscribe(this::show);
        // A correction taken away may leave the person as before, but not what is said of the form.
        model.opened().when(shown).subscribe((was, now) -> show(model.selected().get()));
        list.anyone().subscribe(halves::setCardVisible);
        addEventFilter(KeyEvent.KEY_PRESSED, this::correct);
        addEventHandler(KeyEvent.KEY_PRESSED, this::undo);
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
        halves.showCard(
                person == null
                        ? new EmptyState(Feather.MAIL, words.say("people.choose"))
                        : new PersonCard(words, model, person, ways));
    }
}
