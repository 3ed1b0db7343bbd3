package konvert.app.letter;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Duration;
import konvert.app.control.Background;
import konvert.app.control.Newest;
import konvert.app.control.Soon;
import konvert.directory.Person;
import konvert.journal.Draft;
import konvert.journal.Drafts;
import org.jspecify.annotations.Nullable;

/** The letters kept here, finished or not: in memory at once, on the disk a second later. To be used on the window's thread. */
public final class Unfinished {

    /** With the time a write takes, well below the two seconds that may be lost. */
    private static final Duration MOMENT = Duration.seconds(1);

    private final Background background;
    private final Path folder;
    private final Newest newest = new Newest();
    private final Soon soon = new Soon(MOMENT, this::write);
    private final ObservableList<Draft> drafts = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable Throwable> problem = new ReadOnlyObjectWrapper<>();

    private final ReadOnlyObjectWrapper<@Nullable Draft> thrownAway = new ReadOnlyObjectWrapper<>();

    /** By id, what the disk does not have yet: a draft, or that it is to go. Guarded by itself. */
    private final Map<String, Optional<Draft>> waiting = new LinkedHashMap<>();

    private final Object disk = new Object();
    /** Guarded by {@link #disk}. */
    private @Nullable Drafts store;

    public Unfinished(Background background, Path folder) {
        this.background = background;
        this.folder = folder;
    }

    /** Reads the drafts; {@code then} runs afterwards, also when they could not be read. */
    public void load(Runnable then) {
        background
                .make(progress -> {
                    synchronized (disk) {
                        return store().all();
                    }
                })
                .onSuccess(drafts::setAll)
                .onFailure(problem::set)
                .atTheEnd(then)
                .start();
    }

    /** All drafts, the newest first. */
    public ObservableList<Draft> all() {
        return FXCollections.unmodifiableObservableList(drafts);
    }

    public Optional<Draft> byId(String id) {
        return drafts.stream().filter(draft -> draft.id().equals(id)).findFirst();
    }

    /** Those to one person, the newest first. */
    public List<Draft> to(Person person) {
        return drafts.stream()
                .filter(draft -> draft.person().equals(person.id()))
                .toList();
    }

    /** Why drafts could not be read or written; none when all is well. */
    public ReadOnlyObjectProperty<@Nullable Throwable> problem() {
        return problem.getReadOnlyProperty();
    }

    /** Keeps what was written last, as the newest. */
    public void keep(Draft draft) {
        drafts.removeIf(each -> each.id().equals(draft.id()));
        drafts.addFirst(draft);
        later(draft.id(), Optional.of(draft));
    }

    /** Keeps it where it stands: another title makes it no newer. */
    public void replace(Draft draft) {
        drafts.replaceAll(each -> each.id().equals(draft.id()) ? draft : each);
        later(draft.id(), Optional.of(draft));
    }

    public void remove(String id) {
        if (drafts.removeIf(each -> each.id().equals(id))) {
            later(id, Optional.empty());
        }
    }

    /** The letter last thrown away, which can be had back. */
    public ReadOnlyObjectProperty<@Nullable Draft> thrownAway() {
        return thrownAway.getReadOnlyProperty();
    }

    public void throwAway(Draft draft) {
        remove(draft.id());
        thrownAway.set(draft);
    }

    public void undo() {
        Draft draft = thrownAway.get();
        if (draft != null) {
            keep(draft);
            forget();
        }
    }

    /** From now on the letter last thrown away cannot be had back. */
    public void forget() {
        thrownAway.set(null);
    }

    /** Writes what is waiting before it returns: when the window closes. */
    public void close() throws IOException {
        writeWaiting();
    }

    private void later(String id, Optional<Draft> draft) {
        synchronized (waiting) {
            waiting.put(id, draft);
        }
        soon.ask();
    }

    private void write() {
        newest.start(() -> background
                .make(progress -> {
                    writeWaiting();
                    return true;
                })
                .onSuccess(done -> problem.set(null))
                .onFailure(problem::set));
    }

    private void writeWaiting() throws IOException {
        synchronized (disk) {
            for (Map.Entry<String, Optional<Draft>> each : taken()) {
                try {
                    write(each.getKey(), each.getValue());
                } catch (IOException e) {
                    synchronized (waiting) {
                        waiting.putIfAbsent(each.getKey(), each.getValue());
                    }
                    throw e;
                }
            }
        }
    }

    private List<Map.Entry<String, Optional<Draft>>> taken() {
        synchronized (waiting) {
            List<Map.Entry<String, Optional<Draft>>> taken =
                    waiting.entrySet().stream().map(Map.Entry::copyOf).toList();
            waiting.clear();
            return taken;
        }
    }

    private void write(String id, Optional<Draft> draft) throws IOException {
        if (draft.isPresent()) {
            store().save(draft.get());
        } else {
            store().delete(id);
        }
    }

    private Drafts store() throws IOException {
        Drafts open = store;
        if (open == null) {
            open = Drafts.open(folder);
            store = open;
        }
        return open;
    }
}
