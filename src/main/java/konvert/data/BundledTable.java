package konvert.data;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;

/** Reads a JSON file that travels inside the program, made from {@code resources}. */
public final class BundledTable {

    // One for all: what it has learned of a type it does not learn again.
    private static final RecordReader RECORDS = new RecordReader(Map.of());

    private BundledTable() {}

    /**
     * The table at {@code path} («/post/regions.json»); what stands there for readers only (sources, notes) is passed
     * over. A file that is missing or of another form is a fault of the program.
     */
    public static <T> T read(String path, Class<T> type) {
        try (InputStream in = Objects.requireNonNull(BundledTable.class.getResourceAsStream(path), path)) {
            return RECORDS.read(in, type);
        } catch (IOException e) {
            throw new UncheckedIOException("the program's own " + path, e);
        }
    }
}
