package konvert.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import konvert.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class CliTest {

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru"})
    void every_command_and_every_option_is_explained(String language) {
        Deque<CommandLine> commands = new ArrayDeque<>();
        commands.add(Cli.commandLine(Terminal.of(System.in, System.out, System.err, Locale.of(language)), ""));
        Set<String> keys = new TreeSet<>();
        while (!commands.isEmpty()) {
            CommandLine command = commands.remove();
            String name = command.getCommandSpec().qualifiedName(".");
            var usage = command.getCommandSpec().usageMessage();
            assertThat(usage.description().length + usage.header().length)
                    .as(name)
                    .isPositive();
            command.getCommandSpec()
                    .args()
                    .forEach(argument -> assertThat(argument.description())
                            .as("%s %s", name, argument.paramLabel())
                            .isNotEmpty());
            keys.add(name);
            commands.addAll(command.getSubcommands().values());
        }
        assertThat(Words.bundle("commands", Locale.of(language)).keySet().stream()
                        .filter(key -> key.startsWith("konvert."))
                        .map(key -> key.substring(0, key.indexOf(".usage."))))
                .as("only commands that there are")
                .isSubsetOf(keys);
    }

    @ParameterizedTest
    @ValueSource(strings = {"search", "show", "facilities", "write", "decline", "address", "directory"})
    void a_command_asked_for_alone_is_the_one_among_all(String command) {
        assertThat(CliRun.of(command, "--help").out())
                .isEqualTo(CliRun.of("help", command).out())
                .contains("konvert " + command);
    }

    @Test
    void help_speaks_both_languages() {
        assertThat(CliRun.of("--help").out()).contains("People, best first").doesNotContain("Display help");
        assertThat(CliRun.in(Locale.of("ru"), "", "--help").out()).contains("лучшие совпадения первыми");
    }

    @Test
    void a_word_that_is_no_command_is_refused_with_what_may_be_meant() {
        CliRun run = CliRun.of("serch", "bakhtin");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("search").contains("konvert --help");
    }

    @Test
    void limits_and_queries_that_mean_nothing_are_refused() {
        assertThat(CliRun.of("search", "--limit=-1").code()).isEqualTo(2);
        assertThat(CliRun.of("facilities", " ").code()).isEqualTo(2);
        assertThat(CliRun.in(Locale.of("ru"), "", "serch").err()).contains("Может быть, ");
    }

    @Test
    void a_number_that_is_none_is_refused() {
        assertThat(CliRun.of("search", "--limit", "many").err()).contains("“many” does not fit --limit");
    }

    @ParameterizedTest
    @CsvSource({
        "write,                         Не хватает: WHO.",
        "write белов --text,            Не хватает: --text FILE.",
        "write белов --text --json,     Не хватает: --text FILE.",
        "write белов --out a --out b,   --out DIR: нужно указать один раз.",
        "search --sort freshest,        «freshest» не подходит для --sort.",
        "directory check,               Не хватает: FILE.",
        "import one two,                Что значит «two»?"
    })
    void what_is_missing_too_much_or_unknown_is_named_in_the_language_asked_for(String arguments, String said) {
        CliRun run = CliRun.in(Locale.of("ru"), "", arguments.split(" "));
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains(said).contains("--help");
    }

    @Test
    void directory_check_names_each_fault_and_exits_with_1(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("d.json"), """
                {"format": "konvert-directory/1", "people": [
                  {"id": "one", "name": {"surname": "Белов"}, "custody": {"state": "held", "facility": "sizo-2-moskovskaya"}},
                  {"id": "two", "name": {"surname": 5}, "custody": {"state": "held"}}]}
                """);
        CliRun check = CliRun.of("directory", "check", file.toString());
        assertThat(check.code()).isEqualTo(1);
        assertThat(check.out())
                .contains(file + ": people[1].name.surname: expected a text, found 5")
                .contains("1 person, 1 fault, 1 entry left out");
        assertThat(CliRun.of("directory", "check", file.toString(), "--json").out())
                .contains("\"path\" : \"people[1].name.surname\"");

        CliRun search = CliRun.of("search", "--directory", file.toString());
        assertThat(search.code()).isZero();
        assertThat(search.out()).contains("Белов").contains("СИЗО-2");
        assertThat(search.err()).contains("1 entry left out because of faults");
    }

    @Test
    void a_sound_directory_has_no_findings() {
        CliRun check = CliRun.of("directory", "check", "resources/directory/people.json");
        assertThat(check.code()).isZero();
        assertThat(check.out()).contains("0 faults");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "{", "text", "{\"format\": \"konvert-directory/1\", \"people\": [{}"})
    void what_is_no_directory_is_refused_by_every_command(String content, @TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("d.json"), content);
        for (String command : new String[] {"search", "show", "facilities", "write"}) {
            CliRun run = CliRun.of(command, "bakhtin", "--directory", file.toString());
            assertThat(run.code()).as(command).isEqualTo(2);
            assertThat(run.err()).as(command).contains(file.toString()).doesNotContain("Exception");
        }
        assertThat(CliRun.of("directory", "check", file.toString()).code()).isEqualTo(2);
    }
}
