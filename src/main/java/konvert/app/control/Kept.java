package konvert.app.control;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.animation.PauseTransition;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.util.Duration;
import konvert.file.OwnFile;
import konvert.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * A value kept in one of the program's own files: read at once, written in the background a moment after its last
 * change, and when the program ends.
 */
public final class Kept<T> {

    private static final Duration CALM = Duration.seconds(1);

    /** For what nobody would type a second time: it is written at once. */
    public static final Duration AT_ONCE = Duration.ZERO;

    private final OwnFile<T> file;
    private final ObjectProperty<T> value;
    private final PauseTransition calm;
    private final Optional<Function<Words, String>> remark;
    private volatile T latest;
    /** None while the file was not there. */
    private @Nullable T written;

    /** Reads the file; {@code first} stands where there is none. */
    public Kept(Path path, Class<T> type, T first) {
        this(new OwnFile<>(path, type), first, CALM);
    }

    /** The same, written so long after a change. */
    public Kept(OwnFile<T> file, T first, Duration after) {
        this.file = file;
        Path path = file.path();
        calm = new PauseTransition(after);
        T found = first;
        @Nullable T there = null;
        Function<Words, String> problem = null;
        try {
            OwnFile.Loaded<T> loaded = file.load();
            there = loaded.value();
            found = Objects.requireNonNullElse(there, first);
            Path aside = loaded.setAside();
            String key = loaded.value() == null ? "kept.set-aside" : "kept.left-out";
            problem = aside == null ? null : words -> words.say(key, path, aside.getFileName());
        } catch (IOException e) {
            problem = words -> words.say("kept.unreadable", path);
            there = first; // what cannot be read is not written over before something else is chosen
        }
        remark = Optional.ofNullable(problem);
        value = new SimpleObjectProperty<>(found);
        latest = found;
        written = there;
    }

    public Path path() {
        return file.path();
    }

    public ObjectProperty<T> value() {
        return value;
    }

    /** What to say, in the language of the window, about the file that was read; none when nothing was wrong. */
    public Optional<Function<Words, String>> remark() {
        return remark;
    }

    /** From now on every change is written; {@code said} hears when that fails. */
    public void keep(Background background, Consumer<Function<Words, String>> said) {
        calm.setOnFinished(event -> background
                .make(progress -> write())
                .onSuccess(problem -> problem.ifPresent(said))
                .start());
        value.subscribe((was, now) -> {
            latest = now;
            calm.playFromStart();
        });
    }

    /** Writes what is not yet written; also called when the program ends, while a writing may be going on. */
    public synchronized Optional<Function<Words, String>> write() {
        T now = latest;
        if (now.equals(written)) {
            return Optional.empty();
        }
        try {
            file.save(now);
            written = now;
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(words -> words.say("kept.not-saved", file.path()));
        }
    }
}
