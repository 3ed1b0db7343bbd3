package konvert.cli;

import java.io.InputStream;
import java.util.Objects;

/** The bundled example: one letter and its envelope. */
final class Example {

    private Example() {}

    /** Writes it into {@code ./konvert-example/}, over an earlier one. */
    static int write(Terminal terminal) {
        Terminal withText = new Terminal(text(), terminal.out(), terminal.err(), terminal.locale(), terminal.words());
        return Cli.run(
                withText, "write", "bakhtin-aleksandr-1971", "--text", "-", "--out", "konvert-example", "--force");
    }

    private static InputStream text() {
        return Objects.requireNonNull(Example.class.getResourceAsStream("/letter/example.txt"));
    }
}
