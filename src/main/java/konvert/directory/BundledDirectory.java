package konvert.directory;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import konvert.data.RecordReader;
import konvert.russian.Gender;
import org.jspecify.annotations.Nullable;

/** The directory that comes with the program: all facilities, and a starter list of people. */
public final class BundledDirectory {

    private static final RecordReader RECORDS = new RecordReader(Map.of(
            LocalDate.class, DirectoryText::day,
            Period.class, DirectoryText::length,
            Born.class, Born::parse,
            Gender.class, DirectoryText::gender));

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

        Directory directory(Facilities others) {
            return new Directory(
                    Check.list(people, "people"),
                    Facilities.of(places()).over(others),
                    Check.list(bodies, "bodies"),
                    Check.list(projects, "projects"));
        }

        List<Facility> places() {
            return Check.list(facilities, "facilities");
        }
    }

    /** Reads it anew; the facilities where nobody of the starter list is held are read once they are asked for. */
    public static Directory load() {
        Facilities others =
                Facilities.later(() -> read("/directory/facilities.json").places());
        return read("/directory/people.json")
                .directory(Facilities.of(List.of()))
                .over(read("/directory/starter-facilities.json").directory(others));
    }

    private static Contents read(String resource) {
        try (InputStream stream = Objects.requireNonNull(BundledDirectory.class.getResourceAsStream(resource))) {
            return RECORDS.read(stream, Contents.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
