package konvert.cli;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * Runs the commands once over the bundled example, so that Java sees which classes they need and keeps them in a cache
 * (JEP 514). The launcher starts it after a build.
 */
public final class Rehearsal {

    private Rehearsal() {}

    /** Writes into a folder that the caller removes; {@code konvert.home} should lie there as well. */
    public static void main(String[] folder) {
        PrintStream unheard = new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
        System.exit(run(Terminal.of(System.in, unheard, unheard, Locale.getDefault()), Path.of(folder[0])));
    }

    /** Gives the highest of the exit codes. */
    static int run(Terminal terminal, Path folder) {
        return IntStream.of(
                        Example.write(terminal, folder),
                        Cli.run(terminal, "show", Example.WHO),
                        Cli.run(terminal, "search", "bakhtin"),
                        Cli.run(terminal, "facilities", "10"),
                        Cli.run(terminal, "decline", "Бахтин Александр Сергеевич"),
                        Cli.run(terminal, "--help"))
                .max()
                .getAsInt();
    }
}
