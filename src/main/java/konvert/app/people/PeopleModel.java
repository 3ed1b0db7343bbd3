package konvert.app.people;

import java.util.List;
import java.util.function.Function;
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
import org.jspecify.annotations.Nullable;

/**
 * What the screen People shows: what is looked for, who was found, who of them is looked at.
 *
 * @param <P> someone found
 */
public final class PeopleModel<P> {

    /** How far the list has come. */
    public enum State {
        LOADING,
        READY,
        FAILED
    }

    private final Background background;
    private final Newest newest = new Newest();
    private final StringProperty query = new SimpleStringProperty("");
    private final ObservableList<P> results = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable P> selected = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.LOADING);
    private @Nullable Function<String, List<P>> search;

    public PeopleModel(Background background) {
        this.background = background;
        query.subscribe((was, now) -> find());
    }

    /** The directory is there: {@code search} finds people in it, best first, and everyone for an empty query. */
    public void open(Function<String, List<P>> found) {
        search = found;
        find();
    }

    /** The directory could not be had. */
    public void fail() {
        state.set(State.FAILED);
    }

    public StringProperty query() {
        return query;
    }

    /** Who was found, best first. */
    public ObservableList<P> results() {
        return FXCollections.unmodifiableObservableList(results);
    }

    /** Who is looked at: stays while among the results, else the best of them, else nobody. */
    public ObjectProperty<@Nullable P> selected() {
        return selected;
    }

    public ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    private void find() {
        Function<String, List<P>> asked = search;
        if (asked == null) {
            return;
        }
        newest.start(() -> {
            String words = query.get();
            return background.make(progress -> asked.apply(words)).onSuccess(found -> show(words, found));
        });
    }

    private void show(String words, List<P> found) {
        P before = selected.get();
        results.setAll(found);
        state.set(State.READY);
        if (before == null || !found.contains(before)) {
            selected.set(words.isBlank() || found.isEmpty() ? null : found.getFirst());
        } else {
            selected.set(before);
        }
    }
}
