package konvert.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RehearsalTest {

    @Test
    void every_command_of_the_rehearsal_does_its_work(@TempDir Path folder) throws IOException {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
        assertThat(Rehearsal.run(Terminal.of(InputStream.nullInputStream(), out, out, Locale.ENGLISH), folder))
                .as(() -> said.toString(StandardCharsets.UTF_8))
                .isZero();
        assertThat(folder.resolve("letter.pdf")).isNotEmptyFile();
        assertThat(folder.resolve("envelope.pdf")).isNotEmptyFile();
    }
}
