package konvert.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import konvert.directory.BundledDirectory;
import konvert.directory.Directory;
import konvert.directory.DirectoryReader;
import konvert.file.UserFolders;
import konvert.words.Refusal;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** {@code --directory FILE}: the file, or else the user's, or else the bundled one. */
final class DirectoryOption {

    @Option(names = "--directory", paramLabel = "FILE", descriptionKey = "directory-option")
    @Nullable
    Path file;

    /** Reads the directory and says how many faulty entries were left out. */
    Directory load(Terminal terminal) throws Refusal {
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
