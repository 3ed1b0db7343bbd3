package konvert.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FormatTest {

    @Test
    void every_source_is_in_the_palantir_format() throws Exception {
        List<Path> other = new ArrayList<>();
        for (Path source : Format.sources()) {
            String text = Files.readString(source);
            if (!Format.formatted(text).equals(text)) {
                other.add(source);
            }
        }
        assertThat(other).as("run: mvn -Pformat test-compile").isEmpty();
    }
}
