package konvert.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import konvert.directory.BundledDirectory;
import konvert.directory.DirectoryReader;
import konvert.directory.Fault;
import konvert.words.Refusal;
import konvert.words.Words;

/** {@code konvert directory check}: one message a fault; exit 1 when there are any. */
final class DirectoryCheckCommand implements Options.Declared, Callable<Integer> {

    private final Terminal terminal;
    private Path file = Path.of("");
    private boolean json;

    DirectoryCheckCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void declare(Options options) {
        options.word("FILE", "1", Path.class, "directory-file", given -> file = given)
                .flag("--json", "json", given -> json = given);
    }

    @Override
    public Integer call() throws Refusal {
        DirectoryReader.Reading reading = DirectoryReader.read(file, BundledDirectory.load());
        Words words = terminal.words();
        if (json) {
            terminal.print(Json.page(reading.faults().stream()
                    .map(fault -> Json.object(
                            "file", fault.file(),
                            "path", fault.path(),
                            "expected", fault.expected(),
                            "found", fault.stood(),
                            "message", fault.in(words)))
                    .toList()));
        } else {
            reading.faults().stream().map((Fault fault) -> fault.in(words)).forEach(terminal::print);
            terminal.print(words.say(
                    "directory.checked",
                    words.count("people", reading.directory().people().size()),
                    words.count("faults", reading.faults().size()),
                    words.count("entries", reading.leftOut())));
        }
        return reading.faults().isEmpty() ? 0 : Cli.FINDINGS;
    }
}
