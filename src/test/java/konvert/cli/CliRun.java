package konvert.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** One run of the command line: exit code, answer, and what was said on the error stream. */
record CliRun(int code, String out, String err) {

    static CliRun of(String... arguments) {
        return in(Locale.ENGLISH, "", arguments);
    }

    static CliRun withInput(String input, String... arguments) {
        return in(Locale.ENGLISH, input, arguments);
    }

    static CliRun in(Locale locale, String input, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal = Terminal.of(
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                locale);
        int code = Cli.run(terminal, arguments);
        return new CliRun(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
