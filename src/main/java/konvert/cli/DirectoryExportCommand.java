package konvert.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import konvert.directory.Directory;
import konvert.directory.OwnExport;
import konvert.file.ChosenFolder;
import konvert.words.Refusal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code konvert directory export-own}: what the user has added and corrected, as a directory file. */
@Command(name = "export-own", mixinStandardHelpOptions = true)
final class DirectoryExportCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(paramLabel = "FILE", descriptionKey = "export-file")
    Path file = Path.of("");

    @Option(names = "--force", descriptionKey = "force")
    boolean force;

    @Mixin
    DirectoryOption directoryOption = new DirectoryOption();

    DirectoryExportCommand(Terminal terminal) {
        this.terminal = terminal;
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
