package konvert.file;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.deser.std.FromStringDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/**
 * One of the program's own JSON files. One that cannot be read is set aside under another name, never overwritten.
 *
 * @param <T> what it holds; read and written by Jackson
 */
public final class OwnFile<T> {

    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new SimpleModule()
                    .addSerializer(LocalDate.class, ToStringSerializer.instance)
                    .addDeserializer(LocalDate.class, new Day()))
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuuMMdd-HHmmssSSS");

    /** A day such as 2026-11-22. */
    private static final class Day extends FromStringDeserializer<LocalDate> {

        Day() {
            super(LocalDate.class);
        }

        @Override
        protected LocalDate _deserialize(String text, DeserializationContext context) throws IOException {
            try {
                return LocalDate.parse(text);
            } catch (DateTimeParseException e) {
                throw context.weirdStringException(text, LocalDate.class, "no day");
            }
        }
    }

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
