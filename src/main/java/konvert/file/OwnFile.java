package konvert.file;

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
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/**
 * One of the program's own files. One that cannot be read is set aside under another name, never overwritten.
 *
 * @param <T> what it holds
 */
public final class OwnFile<T> {

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
    private final Format<T> format;

    /** A JSON file as Jackson reads and writes {@code type}. */
    public OwnFile(Path path, Class<T> type) {
        this(path, new Json<>(type));
    }

    public OwnFile(Path path, Format<T> format) {
        this.path = path;
        this.format = format;
    }

    /** How a value stands in a file. */
    public interface Format<T> {

        /**
         * The value that the bytes say.
         *
         * @throws IOException where they say none
         */
        Read<T> read(byte[] bytes) throws IOException;

        byte[] write(T value) throws IOException;
    }

    /**
     * What was read.
     *
     * @param value none where the file holds none
     * @param whole false where something in the file could not be read and is missing in the value
     */
    public record Read<T>(@Nullable T value, boolean whole) {}

    private record Json<T>(Class<T> type) implements Format<T> {

        /** Made for the first file that is there; a short command often finds none. */
        private static final class Mapper {
            static final JsonMapper JSON = JsonMapper.builder()
                    .addModule(new SimpleModule()
                            .addSerializer(LocalDate.class, ToStringSerializer.instance)
                            .addDeserializer(LocalDate.class, new Day()))
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .enable(SerializationFeature.INDENT_OUTPUT)
                    .build();
        }

        @Override
        public Read<T> read(byte[] bytes) throws IOException {
            return new Read<>(Mapper.JSON.readValue(bytes, type), true);
        }

        @Override
        public byte[] write(T value) throws IOException {
            return Mapper.JSON.writeValueAsBytes(value);
        }
    }

    /**
     * What the file held.
     *
     * @param value none where there was no file or it could not be read at all
     * @param setAside where the file that could not be read, or not whole, is now; none when nothing was wrong
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
        Path aside = aside();
        T value;
        try {
            Read<T> read = format.read(bytes);
            value = read.value();
            if (value != null && read.whole()) {
                return new Loaded<>(value, null);
            }
        } catch (IOException e) {
            value = null;
        }
        if (value == null) {
            Files.move(path, aside);
        } else { // what could be read stays under the name, so that a crash loses nothing
            Files.copy(path, aside, StandardCopyOption.COPY_ATTRIBUTES);
            save(value);
        }
        return new Loaded<>(value, aside);
    }

    /** A free name beside the file: two may have been set aside in one millisecond. */
    private Path aside() {
        String name = path.getFileName() + ".unreadable-" + STAMP.format(LocalDateTime.now(ZoneId.systemDefault()));
        Path aside = path.resolveSibling(name);
        for (int number = 2; Files.exists(aside); number++) {
            aside = path.resolveSibling(name + '-' + number);
        }
        return aside;
    }

    public void save(T value) throws IOException {
        SafeFile.writeOwn(path, format.write(value));
    }
}
