package konvert.app.people;

import java.time.Clock;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import konvert.app.control.Action;
import konvert.app.control.EmptyState;
import konvert.app.control.SearchField;
import konvert.directory.Person;
import konvert.directory.Postable;
import konvert.words.Words;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The search field, whoever was found, and how many they are. */
final class PeopleList extends VBox {

    private final Words words;
    private final Words facts;
    private final PeopleModel model;
    private final Ways ways;
    private final ObservableList<Person> people;
    private final SearchField search;
    private final ListView<Person> list;
    private final StackPane middle = new StackPane();
    private final Label count = new Label();
    private final ReadOnlyBooleanWrapper anyone = new ReadOnlyBooleanWrapper();

    PeopleList(Words words, PeopleModel model, Clock clock, Ways ways) {
        this.words = words;
        this.model = model;
        this.ways = ways;
        facts = Words.of("words", words.locale());
        people = model.results();
        search = new SearchField(words, words.say("people.search"));
        search.setId("search");
        search.textProperty().bindBidirectional(model.query());
        list = new ListView<>(people);
        list.setId("people");
        list.setAccessibleText(words.say("place.people"));
        list.setCellFactory(view -> new PersonCell(facts, model, clock));
        count.getStyleClass().addAll("muted", "count");
        count.setId("count");
        getStyleClass().add("people-list");
        VBox.setVgrow(middle, Priority.ALWAYS);
        getChildren().addAll(search, middle, count);
        followModel();
        listenToKeys();
    }

    /** Takes the keyboard, ready for another name. */
    void find() {
        search.begin();
    }

    /** Whether there is anyone to be looked at. */
    ReadOnlyBooleanProperty anyone() {
        return anyone.getReadOnlyProperty();
    }

    private void followModel() {
        ObservableValue<Boolean> shown = sceneProperty().map(scene -> true).orElse(false);
        model.state().when(shown).subscribe(state -> show());
        ListChangeListener<Person> found = change -> show();
        people.addListener(found);
        model.selected().when(shown).subscribe(this::mark);
        list.getSelectionModel().selectedItemProperty().subscribe(person -> {
            if (person != null && list.getScene() != null) {
                model.selected().set(person);
            }
        });
    }

    private void show() {
        middle.getChildren().setAll(state());
        anyone.set(model.state().get() == PeopleModel.State.READY && !people.isEmpty());
        count.setText(anyone.get() ? facts.count("people", people.size()) : "");
    }

    private Node state() {
        return switch (model.state().get()) {
            case LOADING -> EmptyState.loading(words.say("people.loading"));
            case FAILED ->
                new EmptyState(
                        Feather.ALERT_TRIANGLE, words.say("people.failed", facts.say(model.refusal())), bundled());
            case READY -> people.isEmpty() ? nobody() : list;
        };
    }

    private Node nobody() {
        String query = model.query().get().strip();
        return query.isEmpty()
                ? new EmptyState(Feather.USERS, words.say("people.empty"), bundled())
                : new EmptyState(
                        Feather.USERS,
                        facts.say("search.nobody", query),
                        new Action(words.say("people.everyone"), () -> {
                            search.clear();
                            search.requestFocus();
                        }));
    }

    private Action bundled() {
        return new Action(words.say("people.bundled"), ways.bundled());
    }

    private void mark(@Nullable Person person) {
        if (person == null) {
            list.getSelectionModel().clearSelection();
        } else if (!person.equals(list.getSelectionModel().getSelectedItem())) {
            list.getSelectionModel().select(person);
            list.scrollTo(Math.max(0, people.indexOf(person) - 1));
        }
    }

    private void listenToKeys() {
        search.setOnAction(event -> enterList());
        search.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DOWN) {
                enterList();
                event.consume();
            }
        });
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            boolean first = list.getSelectionModel().getSelectedIndex() <= 0;
            switch (event.getCode()) {
                case ENTER -> write();
                case ESCAPE -> {
                    search.clear();
                    search.requestFocus();
                }
                case UP -> {
                    if (!first) {
                        return;
                    }
                    search.begin();
                }
                default -> {
                    return;
                }
            }
            event.consume();
        });
    }

    private void enterList() {
        if (people.isEmpty()) {
            return;
        }
        if (list.getSelectionModel().isEmpty()) {
            list.getSelectionModel().selectFirst();
        }
        list.requestFocus();
    }

    private void write() {
        Optional.ofNullable(model.selected().get())
                .filter(person -> Postable.of(person, model.directory().facilityOf(person)) != Postable.NO)
                .ifPresent(ways.letter());
    }
}
