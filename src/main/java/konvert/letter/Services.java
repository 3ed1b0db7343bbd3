package konvert.letter;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import konvert.directory.Localised;

/** Services that carry a letter typed on a computer into a prison, from {@code resources/letter/services.json}. */
public final class Services {

    /**
     * An e-letter service.
     *
     * @param id as people in the directory point to it
     * @param url where one writes
     */
    public record Service(String id, Localised name, String url) {}

    private record File(List<Service> services) {}

    private static final List<Service> ALL = read();

    private Services() {}

    /** The service of that id; a directory may name one the program does not know. */
    public static Optional<Service> byId(String id) {
        return ALL.stream().filter(service -> service.id().equals(id)).findFirst();
    }

    private static List<Service> read() {
        JsonMapper mapper = JsonMapper.builder()
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
        try (InputStream in = Services.class.getResourceAsStream("/letter/services.json")) {
            return mapper.readValue(Objects.requireNonNull(in), File.class).services();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
