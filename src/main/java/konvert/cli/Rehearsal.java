package konvert.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
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
    public static void main(String[] folder) throws IOException {
        PrintStream unheard = new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
        System.exit(run(Terminal.of(System.in, unheard, unheard, Locale.getDefault()), Path.of(folder[0])));
    }

    /** Gives the highest of the exit codes. */
    static int run(Terminal terminal, Path folder) throws IOException {
        return IntStream.of(
                        Example.write(terminal, folder),
                        write(terminal, folder),
                        Cli.run(terminal, "show", Example.WHO),
                        Cli.run(terminal, "search", "bakhtin"),
                        Cli.run(terminal, "facilities", "10"),
                        Cli.run(terminal, "decline", "Бахтин Александр Сергеевич"),
                        Cli.run(terminal, "--help"))
                .max()
                .getAsInt();
    }

    /** As most people will: someone found by name, a text with its greeting, a sender, a country. */
    private static int write(Terminal terminal, Path folder) throws IOException {
        Path text =
                Files.writeString(folder.resolve("text"), "Здравствуйте!\n\nКак вы? У нас — «первый снег»…\n\nОля\n");
        Path sender = Files.writeString(folder.resolve("sender"), "Анна Шмидт\n10115 Berlin\n");
        return Cli.run(
                terminal,
                "write",
                "bakhtin",
                "--text",
                text.toString(),
                "--sender",
                sender.toString(),
                "--from",
                "DE",
                "--out",
                folder.toString(),
                "--force");
    }
}
