package konvert.russian;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** Reads the rule files of {@code resources/russian}, which travel inside the program. */
final class RussianData {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private RussianData() {}

    static <T> T read(String file, Class<T> type) {
        try (InputStream in = Objects.requireNonNull(RussianData.class.getResourceAsStream("/russian/" + file))) {
            return JSON.readValue(in, type);
        } catch (IOException e) {
            throw new UncheckedIOException("the program's own " + file, e);
        }
    }
}
