package konvert.letter;

import java.util.List;
import java.util.Optional;
import konvert.data.BundledTable;
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
        return BundledTable.read("/letter/services.json", File.class).services();
    }
}
