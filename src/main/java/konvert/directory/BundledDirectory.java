package konvert.directory;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import konvert.words.Refusal;

/** The directory that comes with the program: all facilities, and a starter list of people. */
public final class BundledDirectory {

    private BundledDirectory() {}

    /** Reads it anew; its files are tested to have no fault. */
    public static Directory load() {
        Directory places =
                read("/directory/facilities.json", new Directory(List.of(), List.of(), List.of(), List.of()));
        return read("/directory/people.json", places);
    }

    private static Directory read(String resource, Directory base) {
        try (InputStream stream =
                new BufferedInputStream(Objects.requireNonNull(BundledDirectory.class.getResourceAsStream(resource)))) {
            DirectoryReader.Reading reading = DirectoryReader.read(stream, resource, base);
            if (!reading.faults().isEmpty()) {
                throw new IllegalStateException(
                        resource + ": " + reading.faults().size() + " faults");
            }
            return reading.directory();
        } catch (Refusal e) {
            throw new IllegalStateException(resource, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
