package konvert.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import konvert.directory.Directory;
import konvert.directory.FacilityMatcher;
import konvert.directory.intake.Candidate;
import konvert.directory.intake.Comparison;
import konvert.directory.intake.Intake;
import konvert.directory.intake.IntakeFile;
import konvert.post.Countries;
import konvert.words.Refusal;
import org.jspecify.annotations.Nullable;

/** {@code konvert import}: people out of a page or a list, for review; nothing is added anywhere. */
final class ImportCommand implements Options.Declared, Callable<Integer> {

    private final Terminal terminal;
    private @Nullable Path file;
    private boolean json;
    private final DirectoryOption directoryOption = new DirectoryOption();
    private @Nullable FacilityMatcher matcher;

    ImportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void declare(Options options) {
        options.word("FILE", "0..1", Path.class, "import-file", given -> file = given)
                .flag("--json", "json", given -> json = given)
                .part(directoryOption);
    }

    @Override
    public Integer call() throws Refusal, IOException {
        Directory directory = directoryOption.load(terminal);
        Path from = file;
        Intake intake = from == null || "-".equals(from.toString())
                ? IntakeFile.read(terminal.in(), "-", directory, () -> matcher(directory))
                : IntakeFile.read(from, directory, () -> matcher(directory));
        if (json) {
            ImportAnswer answer = new ImportAnswer(intake.text(), matcher(directory), terminal.words());
            terminal.print(Json.page(intake.people().stream().map(answer::of).toList()));
        } else if (intake.text().isEmpty()) {
            new ImportedList(terminal, directory, Comparison.of(intake, directory)).print();
        } else {
            intake.people().forEach(candidate -> print(candidate, directory));
        }
        intake.unreadable().forEach(entry -> terminal.warn(entry.in(terminal.words())));
        if (!intake.ignored().isEmpty()) {
            terminal.warn(terminal.words().say("intake.ignored", String.join(", ", intake.ignored())));
        }
        if (intake.people().isEmpty() && intake.unreadable().isEmpty()) {
            terminal.warn(terminal.words().say("intake.nobody"));
        }
        return 0;
    }

    /** One for both the reader and the answer. */
    private FacilityMatcher matcher(Directory directory) {
        FacilityMatcher made = matcher == null ? new FacilityMatcher(directory) : matcher;
        matcher = made;
        return made;
    }

    private void print(Candidate candidate, Directory directory) {
        new Card(terminal, directory, candidate.person()).print(Countries.ABROAD);
        String published = candidate.person().publishedAddress();
        if (published != null) {
            terminal.print(terminal.words().say("intake.published", published));
        }
        terminal.print("");
        candidate.doubts().forEach(doubt -> terminal.warn(doubt.in(terminal.words())));
    }
}
