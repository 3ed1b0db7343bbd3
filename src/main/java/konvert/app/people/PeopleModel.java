package konvert.app.people;

import java.util.List;
import java.util.Objects;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import konvert.app.control.Background;
import konvert.app.control.Newest;
import konvert.directory.Directory;
import konvert.directory.PeopleSearch;
import konvert.directory.Person;
import konvert.words.Refusal;
import org.jspecify.annotations.Nullable;

/** What the screen People shows: what is looked for, who was found, who of them is looked at. */
public final class PeopleModel {

    /** A directory made ready to be searched, which takes a while. */
    public record Searchable(Directory directory, PeopleSearch search) {

        public static Searchable of(Directory directory) {
            return new Searchable(directory, new PeopleSearch(directory));
        }
    }

    /** How far the list has come. */
    public enum State {
        LOADING,
        READY,
        FAILED
    }

    private final Background background;
    private final Newest newest = new Newest();
    private final StringProperty query = new SimpleStringProperty("");
    private final ObservableList<Person> results = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable Person> selected = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.LOADING);
    private @Nullable Refusal refusal;
    private @Nullable Searchable people;

    public PeopleModel(Background background) {
        this.background = background;
        query.subscribe((was, now) -> find());
    }

    /** The directory is there. */
    public void open(Searchable opened) {
        people = opened;
        find();
    }

    /** The directory is being read anew. */
    public void load() {
        state.set(State.LOADING);
    }

    /** The directory could not be had, and why. */
    public void fail(Refusal why) {
        refusal = why;
        state.set(State.FAILED);
    }

    public StringProperty query() {
        return query;
    }

    /** Who was found, best first; everyone for an empty query. */
    public ObservableList<Person> results() {
        return FXCollections.unmodifiableObservableList(results);
    }

    /** Who is looked at: stays while among the results, else the best of them, else nobody. */
    public ObjectProperty<@Nullable Person> selected() {
        return selected;
    }

    public ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    /** Why the directory could not be had; to be asked in the state FAILED only. */
    Refusal refusal() {
        return Objects.requireNonNull(refusal);
    }

    /** What the people point into; to be asked once there are people. */
    Directory directory() {
        return Objects.requireNonNull(people).directory();
    }

    private void find() {
        Searchable asked = people;
        if (asked == null) {
            return;
        }
        newest.start(() -> {
            String words = query.get();
            return background
                    .make(progress -> asked.search().find(words).stream()
                            .map(PeopleSearch.Hit::person)
                            .toList())
                    .onSuccess(found -> show(words, found));
        });
    }

    private void show(String words, List<Person> found) {
        Person before = selected.get();
        results.setAll(found);
        state.set(State.READY);
        if (before == null || !found.contains(before)) {
            selected.set(words.isBlank() || found.isEmpty() ? null : found.getFirst());
        } else {
            selected.set(before);
        }
    }
}
