package konvert.letter.spelling;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import konvert.file.OwnFile;
import org.jspecify.annotations.Nullable;

/** Words the user has taught the speller, in a file only the user can read. Fit for several threads. */
public final class PersonalWords {

    private record Stored(@Nullable List<String> words) {}

    private final OwnFile<Stored> file;
    private final Set<String> words = new ConcurrentSkipListSet<>();
    private final @Nullable Path setAside;

    /** Reads the file; one that cannot be read is set aside, see {@link #setAside()}. */
    public PersonalWords(Path path) throws IOException {
        file = new OwnFile<>(path, Stored.class);
        OwnFile.Loaded<Stored> loaded = file.load();
        setAside = loaded.setAside();
        Stored stored = loaded.value();
        if (stored != null) {
            words.addAll(Objects.requireNonNullElse(stored.words(), List.of()));
        }
    }

    /** Where a file that could not be read is now; none when nothing was wrong. */
    public @Nullable Path setAside() {
        return setAside;
    }

    /** Whether that word is known; capitals and ё play no part. */
    public boolean contains(String word) {
        return words.contains(Lemmas.folded(word));
    }

    /** The words in alphabetical order. */
    public List<String> all() {
        return List.copyOf(words);
    }

    public synchronized void add(String word) throws IOException {
        words.add(Lemmas.folded(word));
        file.save(new Stored(all()));
    }

    public synchronized void remove(String word) throws IOException {
        words.remove(Lemmas.folded(word));
        file.save(new Stored(all()));
    }
}
