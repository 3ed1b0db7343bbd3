package konvert.file;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/**
 * One of the program's own JSON files. One that cannot be read is set aside under another name, never overwritten.
 *
 * @param <T> what it holds; read and written by Jackson
 */
public final class OwnFile<T> {

    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuuMMdd-HHmmssSSS");

    private final Path path;
    private final Class<T> type;

    public OwnFile(Path path, Class<T> type) {
        this.path = path;
        this.type = type;
    }

    /**
     * What the file held.
     *
     * @param value none where there was no file or it could not be read
     * @param setAside where the file that could not be read is now; none when nothing was wrong
     */
    public record Loaded<T>(@Nullable T value, @Nullable Path setAside) {}

    public Path path() {
        return path;
    }

    public Loaded<T> load() throws IOException {
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(path);
        } catch (NoSuchFileException e) {
            return new Loaded<>(null, null);
        }
        try {
            T value = JSON.readValue(bytes, type);
            if (value != null) {
                return new Loaded<>(value, null);
            }
        } catch (JacksonException e) {
            // set aside below
        }
        Path aside = path.resolveSibling(
                path.getFileName() + ".unreadable-" + STAMP.format(LocalDateTime.now(ZoneId.systemDefault())));
        Files.move(path, aside);
        return new Loaded<>(null, aside);
    }

    public void save(T value) throws IOException {
        SafeFile.writeOwn(path, JSON.writeValueAsBytes(value));
    }
}
