package konvert.cli;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.Objects;

/** The bundled example: one letter and its envelope. */
final class Example {

    /** Whom it is written to. */
    static final String WHO = "bakhtin-aleksandr-1971";

    private Example() {}

    /** Writes it into the folder, over an earlier one. */
    static int write(Terminal terminal, Path folder) {
        Terminal withText = new Terminal(text(), terminal.out(), terminal.err(), terminal.locale(), terminal.words());
        return Cli.run(withText, "write", WHO, "--text", "-", "--out", folder.toString(), "--force");
    }

    private static InputStream text() {
        return Objects.requireNonNull(Example.class.getResourceAsStream("/letter/example.txt"));
    }
}
