package konvert.data;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** Reads a JSON file that travels inside the program, made from {@code resources}. */
public final class BundledTable {

    // One for all: what it has learned of a type it does not learn again, which is a good part of a short command.
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .build();

    private BundledTable() {}

    /**
     * The table at {@code path} («/post/regions.json»); what stands there for readers only (sources, notes) is passed
     * over. A file that is missing or of another form is a fault of the program.
     */
    public static <T> T read(String path, Class<T> type) {
        try (InputStream in = Objects.requireNonNull(BundledTable.class.getResourceAsStream(path), path)) {
            return JSON.readValue(in, type);
        } catch (IOException e) {
            throw new UncheckedIOException("the program's own " + path, e);
        }
    }
}
