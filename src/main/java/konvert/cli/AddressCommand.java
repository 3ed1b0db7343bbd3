package konvert.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import konvert.directory.FacilityMatcher;
import konvert.words.Refusal;

/** {@code konvert address}: what published address blocks say, one a line. */
final class AddressCommand implements Options.Declared, Callable<Integer> {

    private final Terminal terminal;
    private List<String> blocks = List.of();
    private boolean json;
    private final DirectoryOption directoryOption = new DirectoryOption();

    AddressCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void declare(Options options) {
        options.words("BLOCK", "0..*", "block", given -> blocks = given)
                .flag("--json", "json", given -> json = given)
                .part(directoryOption);
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
        AddressAnswer answer = AddressAnswer.of(block, matcher, terminal.words());
        if (json) {
            terminal.print(Json.line(answer.toRecord()));
            return;
        }
        answer.lines().forEach(terminal::print);
        terminal.print("");
        terminal.warn(answer.warnings());
    }
}
