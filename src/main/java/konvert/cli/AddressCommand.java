package konvert.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import konvert.directory.FacilityMatcher;
import konvert.post.AddressParser;
import konvert.post.PublishedAddress;
import konvert.words.Refusal;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code konvert address}: what published address blocks say, one a line. */
@Command(name = "address", mixinStandardHelpOptions = true)
final class AddressCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(paramLabel = "BLOCK", arity = "0..*", descriptionKey = "block")
    List<String> blocks = List.of();

    @Option(names = "--json", descriptionKey = "json")
    boolean json;

    @Mixin
    DirectoryOption directoryOption = new DirectoryOption();

    AddressCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Refusal, IOException {
        FacilityMatcher matcher = new FacilityMatcher(directoryOption.load(terminal));
        for (String block : blocks) {
            print(block, matcher);
        }
        if (blocks.isEmpty()) {
            BufferedReader lines = new BufferedReader(new InputStreamReader(terminal.in(), StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                print(line, matcher);
            }
        }
        return 0;
    }

    private void print(String block, FacilityMatcher matcher) {
        PublishedAddress read = AddressParser.parse(block);
        Map<String, @Nullable Object> answer = AddressAnswer.of(read, matcher, terminal.words());
        if (json) {
            terminal.print(Json.line(answer));
            return;
        }
        AddressAnswer.lines(answer).forEach(terminal::print);
        terminal.print("");
        terminal.warn(AddressAnswer.warnings(read, matcher, terminal.words()));
    }
}
