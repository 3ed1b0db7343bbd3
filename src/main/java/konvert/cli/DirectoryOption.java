package konvert.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import konvert.directory.BundledDirectory;
import konvert.directory.Corrections;
import konvert.directory.Directory;
import konvert.directory.DirectoryReader;
import konvert.directory.Overlay;
import konvert.file.OwnFile;
import konvert.file.UserFolders;
import konvert.words.Refusal;
import org.jspecify.annotations.Nullable;

/** {@code --directory FILE}: the file, or else the user's, or else the bundled one. */
final class DirectoryOption implements Options.Declared {

    private @Nullable Path file;

    @Override
    public void declare(Options options) {
        options.value("--directory", "FILE", Path.class, "directory-option", given -> file = given);
    }

    /** Reads the directory, lays what is the user's own over it, and says what was left out. */
    Directory load(Terminal terminal) throws Refusal {
        return published(terminal).with(corrections(terminal), ownPeople(terminal));
    }

    private static Corrections corrections(Terminal terminal) {
        Path path = UserFolders.current().corrections();
        try {
            OwnFile.Loaded<Corrections> loaded = new OwnFile<>(path, Corrections.class).load();
            Path aside = loaded.setAside();
            if (aside != null) {
                terminal.warn(terminal.words().say("corrections.set-aside", path, aside.getFileName()));
            }
            return Objects.requireNonNullElse(loaded.value(), Corrections.NONE);
        } catch (IOException e) {
            terminal.warn(terminal.words().say("corrections.unreadable", path));
            return Corrections.NONE;
        }
    }

    private static Overlay ownPeople(Terminal terminal) {
        Path path = UserFolders.current().ownPeople();
        try {
            OwnFile.Loaded<Overlay> loaded = new OwnFile<>(path, Overlay.FORMAT).load();
            Path aside = loaded.setAside();
            if (aside != null) {
                String key = loaded.value() == null ? "own.set-aside" : "own.left-out";
                terminal.warn(terminal.words().say(key, path, aside.getFileName()));
            }
            return Objects.requireNonNullElse(loaded.value(), Overlay.NONE);
        } catch (IOException e) {
            terminal.warn(terminal.words().say("own.unreadable", path));
            return Overlay.NONE;
        }
    }

    private Directory published(Terminal terminal) throws Refusal {
        Path own = UserFolders.current().directory();
        Path chosen = file != null ? file : Files.exists(own) ? own : null;
        Directory bundled = BundledDirectory.load();
        if (chosen == null) {
            return bundled;
        }
        DirectoryReader.Reading reading = DirectoryReader.read(chosen, bundled);
        if (!reading.faults().isEmpty()) {
            terminal.warn(
                    terminal.words().say("left-out", chosen, terminal.words().count("entries", reading.leftOut())));
        }
        return reading.directory();
    }
}
