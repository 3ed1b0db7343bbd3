package konvert.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import konvert.words.Refusal;
import konvert.words.Words;
import picocli.CommandLine;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * The command line. Exit codes: 0 done (warnings on the error stream), 1 done with findings, 2 refused and nothing
 * written, 3 a fault of the program's own.
 */
public final class Cli {

    static final int FINDINGS = 1;
    static final int REFUSED = 2;
    static final int FAULT = 3;

    private Cli() {}

    /** Runs one command and gives its exit code. */
    public static int run(String... arguments) {
        return run(Terminal.standard(), arguments);
    }

    /**
     * The main job without a window, for a machine without a display: letter and envelope of the bundled example in
     * {@code ./konvert-example/}.
     */
    public static int example() {
        Terminal terminal = Terminal.standard();
        terminal.print(terminal.words().say("example"));
        return Example.write(terminal, Path.of("konvert-example"));
    }

    static int run(Terminal terminal, String... arguments) {
        return commandLine(terminal, arguments.length == 0 ? "" : arguments[0])
                .execute(arguments.length == 0 ? new String[] {"--help"} : arguments);
    }

    /** With the wanted command alone, because each takes its time to make; with all where the word is no command. */
    static CommandLine commandLine(Terminal terminal, String wanted) {
        Map<String, Supplier<Options.Declared>> commands = new LinkedHashMap<>();
        commands.put("search", () -> new SearchCommand(terminal));
        commands.put("show", () -> new ShowCommand(terminal));
        commands.put("facilities", () -> new FacilitiesCommand(terminal));
        commands.put("write", () -> new WriteCommand(terminal));
        commands.put("labels", () -> new LabelsCommand(terminal));
        commands.put("cards", () -> new CardsCommand(terminal));
        commands.put("reply", () -> new ReplyCommand(terminal));
        commands.put("calibrate", () -> new CalibrateCommand(terminal));
        commands.put("decline", () -> new DeclineCommand(terminal));
        commands.put("address", () -> new AddressCommand(terminal));
        commands.put("import", () -> new ImportCommand(terminal));
        commands.put("check", () -> new CheckCommand(terminal));
        commands.put("directory", () -> new DirectoryCommand(terminal));
        CommandLine konvert =
                new CommandLine(Options.of("konvert", options -> {}).versionProvider(new Version()));
        if (commands.containsKey(wanted)) {
            konvert.addSubcommand(Options.of(wanted, commands.get(wanted).get()));
        } else {
            konvert.addSubcommand(new HelpCommand());
            commands.forEach((name, command) -> konvert.addSubcommand(Options.of(name, command.get())));
        }
        return konvert.setResourceBundle(Words.bundle("commands", terminal.locale()))
                .setOut(new PrintWriter(terminal.out(), true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(terminal.err(), true, StandardCharsets.UTF_8))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpAutoWidth(true)
                .setParameterExceptionHandler((e, rest) -> wrongArguments(e, terminal))
                .setExecutionExceptionHandler((e, command, parsed) -> failed(e, command, terminal));
    }

    private static int wrongArguments(ParameterException e, Terminal terminal) {
        CommandLine command = e.getCommandLine();
        terminal.warn(wrong(e, terminal.words()));
        if (e instanceof UnmatchedArgumentException unknown
                && !unknown.getSuggestions().isEmpty()) {
            terminal.warn(terminal.words()
                    .say("arguments.suggest", unknown.getSuggestions().getFirst()));
        }
        terminal.warn(terminal.words().say("usage", command.getCommandSpec().qualifiedName()));
        return REFUSED;
    }

    private static String wrong(ParameterException e, Words words) {
        return switch (e) {
            case UnmatchedArgumentException unknown ->
                words.say("arguments.unknown", String.join(" ", unknown.getUnmatched()));
            case MissingParameterException missing ->
                words.say(
                        "arguments.missing",
                        missing.getMissing().stream().map(Cli::named).collect(Collectors.joining(", ")));
            case OverwrittenOptionException twice -> words.say("arguments.twice", named(twice.getOverwritten()));
            case ParameterException value
            when value.getArgSpec() instanceof OptionSpec option ->
                words.say("arguments.value", option.longestName(), String.valueOf(value.getValue()));
            default -> String.valueOf(e.getMessage());
        };
    }

    /** «WHO», or «--text FILE». */
    private static String named(ArgSpec argument) {
        return argument instanceof OptionSpec option
                ? option.longestName() + ' ' + option.paramLabel()
                : argument.paramLabel();
    }

    private static int failed(Exception e, CommandLine command, Terminal terminal) {
        if (e instanceof Refusal refusal) {
            terminal.refuse(refusal);
            if (command.getCommand() instanceof WriteCommand) {
                terminal.warn(terminal.words().say("nothing-written"));
            }
            return REFUSED;
        }
        String where = Arrays.stream(e.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith("konvert."))
                .map(frame -> frame.getFileName() + ":" + frame.getLineNumber())
                .findFirst()
                .orElse("");
        terminal.warn(terminal.words().say("program-fault", e.getClass().getSimpleName(), where));
        return FAULT;
    }
}
