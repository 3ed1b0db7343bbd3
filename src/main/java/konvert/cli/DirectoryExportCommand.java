package konvert.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import konvert.directory.Directory;
import konvert.directory.OwnExport;
import konvert.file.ChosenFolder;
import konvert.words.Refusal;

/** {@code konvert directory export-own}: what the user has added and corrected, as a directory file. */
final class DirectoryExportCommand implements Options.Declared, Callable<Integer> {

    private final Terminal terminal;
    private Path file = Path.of("");
    private boolean force;
    private final DirectoryOption directoryOption = new DirectoryOption();

    DirectoryExportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void declare(Options options) {
        options.word("FILE", "1", Path.class, "export-file", given -> file = given)
                .flag("--force", "force", given -> force = given)
                .part(directoryOption);
    }

    @Override
    public Integer call() throws Refusal {
        Directory directory = directoryOption.load(terminal);
        int people = OwnExport.people(directory).size();
        if (people == 0) {
            throw new Refusal("own.none");
        }
        Path target = file.toAbsolutePath();
        ChosenFolder.write(target.resolveSibling("").normalize(), Map.of(target, OwnExport.of(directory)), force);
        terminal.print(terminal.words().say("own.exported", terminal.words().count("people", people), file));
        return 0;
    }
}
