package konvert.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import konvert.file.OwnFile;
import org.jspecify.annotations.Nullable;

/** The user's own files that a command can do without. */
final class OwnFiles {

    private OwnFiles() {}

    /** What the file holds; {@code none} where there is no file, or one that cannot be read, which is said. */
    static <T> T read(OwnFile<T> file, T none, Terminal terminal) {
        try {
            OwnFile.Loaded<T> loaded = file.load();
            sayAside(file.path(), loaded.setAside(), terminal);
            return Objects.requireNonNullElse(loaded.value(), none);
        } catch (IOException e) {
            terminal.warn(terminal.words().say("own-file.unreadable", file.path()));
            return none;
        }
    }

    /** Says where a file that could not be read is now; nothing when none was. */
    static void sayAside(Path file, @Nullable Path aside, Terminal terminal) {
        if (aside != null) {
            terminal.warn(terminal.words().say("own-file.set-aside", file, aside.getFileName()));
        }
    }
}
