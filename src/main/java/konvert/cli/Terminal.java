package konvert.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import konvert.words.Refusal;
import konvert.words.Words;

/** Where a command reads and writes, and in which language it speaks. */
record Terminal(InputStream in, PrintStream out, PrintStream err, Locale locale, Words words) {

    /** The terminal the program was started from, in UTF-8 whatever the locale. */
    static Terminal standard() {
        return of(
                System.in,
                new PrintStream(System.out, true, StandardCharsets.UTF_8),
                new PrintStream(System.err, true, StandardCharsets.UTF_8),
                Locale.getDefault());
    }

    static Terminal of(InputStream in, PrintStream out, PrintStream err, Locale locale) {
        return new Terminal(in, out, err, locale, Words.of("words", locale));
    }

    /** A line of the answer. */
    void print(String line) {
        out.println(line);
    }

    /** A warning: said, and the work goes on. */
    void warn(String line) {
        err.println(line);
    }

    void warn(List<String> lines) {
        lines.forEach(this::warn);
    }

    /** What was refused and why. */
    void refuse(Refusal refusal) {
        err.println(words.say(refusal));
    }
}
