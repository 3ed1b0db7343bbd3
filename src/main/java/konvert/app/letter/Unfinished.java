package konvert.app.letter;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
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
import konvert.journal.Draft;
import konvert.journal.Drafts;
import org.jspecify.annotations.Nullable;

/** The letters not finished: in memory at once, on the disk a second later. To be used on the window's thread. */
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

    /** By person, what the disk does not have yet: a draft, or that it is to go. Guarded by itself. */
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
                .onSuccess(all -> drafts.setAll(all.stream()
                        .sorted(Comparator.comparing(Draft::changedOn, Comparator.nullsLast(Comparator.reverseOrder())))
                        .toList()))
                .onFailure(problem::set)
                .atTheEnd(then)
                .start();
    }

    /** All drafts, the newest first. */
    public ObservableList<Draft> all() {
        return FXCollections.unmodifiableObservableList(drafts);
    }

    public Optional<Draft> of(String person) {
        return drafts.stream().filter(draft -> draft.person().equals(person)).findFirst();
    }

    /** Why drafts could not be read or written; none when all is well. */
    public ReadOnlyObjectProperty<@Nullable Throwable> problem() {
        return problem.getReadOnlyProperty();
    }

    public void keep(Draft draft) {
        drafts.removeIf(each -> each.person().equals(draft.person()));
        drafts.addFirst(draft);
        later(draft.person(), Optional.of(draft));
    }

    public void remove(String person) {
        if (drafts.removeIf(each -> each.person().equals(person))) {
            later(person, Optional.empty());
        }
    }

    /** The letter last thrown away, which can be had back. */
    public ReadOnlyObjectProperty<@Nullable Draft> thrownAway() {
        return thrownAway.getReadOnlyProperty();
    }

    public void throwAway(Draft draft) {
        remove(draft.person());
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

    private void later(String person, Optional<Draft> draft) {
        synchronized (waiting) {
            waiting.put(person, draft);
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

    private void write(String person, Optional<Draft> draft) throws IOException {
        if (draft.isPresent()) {
            store().save(draft.get());
        } else {
            store().delete(person);
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
