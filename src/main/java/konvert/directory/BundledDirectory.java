package konvert.directory;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The directory that comes with the program: all facilities, and a starter list of people. */
public final class BundledDirectory {

    private BundledDirectory() {}

    /**
     * What a file holds. Its tests have read it as strictly as any other, so that it is bound here as it stands, without
     * looking for faults: that is a good part of the time of a short command.
     */
    private record Contents(
            @Nullable List<Person> people,
            @Nullable List<Facility> facilities,
            @Nullable List<TerritorialBody> bodies,
            @Nullable List<Project> projects) {

        Directory directory() {
            return new Directory(
                    Check.list(people, "people"),
                    Check.list(facilities, "facilities"),
                    Check.list(bodies, "bodies"),
                    Check.list(projects, "projects"));
        }
    }

    /** Reads it anew. */
    public static Directory load() {
        return read("/directory/people.json")
                .directory()
                .over(read("/directory/facilities.json").directory());
    }

    private static Contents read(String resource) {
        try (InputStream stream = Objects.requireNonNull(BundledDirectory.class.getResourceAsStream(resource))) {
            return DirectoryJson.MAPPER.readValue(stream.readAllBytes(), Contents.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
