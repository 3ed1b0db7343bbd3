package konvert.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class SourcesTest {

    private static final int MOST_LINES = 400;

    /** Written so that it does not find itself. */
    private static final Pattern LEFT_OVER =
            Pattern.compile("TO[D]O|FIX[M]E|X[X]X|Thread[.]sleep|print[S]tackTrace|@Dis[a]bled");

    @Test
    void no_source_is_longer_than_400_lines() throws IOException {
        List<String> longer = new ArrayList<>();
        for (Path source : Format.sources()) {
            long lines = Files.readString(source).lines().count();
            if (lines > MOST_LINES) {
                longer.add(source + ": " + lines);
            }
        }
        assertThat(longer).as("files that want a second room").isEmpty();
    }

    @Test
    void nothing_is_left_over() throws IOException {
        List<String> found = new ArrayList<>();
        for (Path source : Format.sources()) {
            LEFT_OVER
                    .matcher(Files.readString(source))
                    .results()
                    .forEach(match -> found.add(source + ": " + match.group()));
        }
        assertThat(found).isEmpty();
    }
}
