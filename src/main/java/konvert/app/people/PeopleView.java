package konvert.app.people;

import javafx.beans.value.ObservableValue;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import konvert.app.control.Action;
import konvert.app.control.EmptyState;
import konvert.app.control.ListAndCard;
import konvert.app.control.Shown;
import konvert.directory.Person;
import konvert.words.Words;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The screen People: the search and the list on the left, the card of whoever is looked at on the right. */
public final class PeopleView extends StackPane {

    private static final KeyCombination ADD = new KeyCodeCombination(KeyCode.N, KeyCombination.SHORTCUT_DOWN);
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
        model.selected().when(shown).subscribe(person -> {
            if (!model.own().isOpen().get() && !model.several().isOpen().get()) { // what is typed goes on being typed
                show(person);
            }
        });
        // A correction taken away may leave the person as before, but not what is said of the form.
        model.opened().when(shown).subscribe((was, now) -> {
            if (!model.own().isOpen().get()) {
                show(model.selected().get());
            }
        });
        model.own().isOpen().when(shown).subscribe(open -> show(model.selected().get()));
        model.several()
                .isOpen()
                .when(shown)
                .subscribe(open -> show(model.selected().get()));
        list.anyone().subscribe(now -> fit(list));
        model.own().isOpen().when(shown).subscribe(now -> fit(list));
        model.several().isOpen().when(shown).subscribe(now -> fit(list));
        addEventFilter(KeyEvent.KEY_PRESSED, this::correct);
        addEventHandler(KeyEvent.KEY_PRESSED, this::undo);
    }

    /** Where there is nobody to look at, the words in the list say all; unless something is done beside it. */
    private void fit(PeopleList list) {
        halves.setCardVisible(list.anyone().get()
                || model.own().isOpen().get()
                || model.several().isOpen().get());
    }

    /** Before the list takes the key for an editing of its own. */
    private void correct(KeyEvent event) {
        Person person = model.selected().get();
        if (ADD.match(event)) {
            model.own().begin(model.query().get());
            event.consume();
        } else if (person != null && event.getCode() == KeyCode.F2) {
            model.dative().begin(person);
            event.consume();
        }
    }

    private void undo(KeyEvent event) {
        Person person = model.selected().get();
        if (!UNDO.match(event)) {
            return;
        } else if (person != null && model.dative().canUndo(person)) {
            model.dative().undo();
            event.consume();
        } else if (model.own().removed().get() != null) {
            model.own().undo();
            event.consume();
        }
    }

    private void show(@Nullable Person person) {
        if (model.own().isOpen().get()) {
            halves.showCard(new OwnFormView(words, model.own(), model::showSaved));
        } else if (model.several().isOpen().get()) {
            halves.showCard(new SeveralView(words, model));
        } else if (person != null) {
            halves.showCard(new PersonCard(words, model, person, ways));
        } else {
            halves.showCard(nobody());
        }
    }

    private EmptyState nobody() {
        Person removed = model.own().removed().get();
        return removed == null
                ? new EmptyState(Feather.MAIL, words.say("people.choose"))
                : new EmptyState(
                        Feather.USER_MINUS,
                        words.say("own.removed", removed.name().givenFirst()),
                        new Action(words.say("undo"), () -> {
                            model.own().undo();
                            model.showSaved(removed);
                        }));
    }
}
