package konvert.directory;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import konvert.words.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Reads a directory file of the format {@code konvert-directory/1} ({@code resources/schema}). A file that is no
 * directory is refused; one with faulty entries is read without these.
 */
public final class DirectoryReader {

    /** The format's name and version, which the file must name. */
    public static final String FORMAT = "konvert-directory/1";

    private final String name;
    private final List<Fault> faults = new ArrayList<>();
    private final EntryReader entries;
    private final Map<String, Person> people = new LinkedHashMap<>();
    private final Map<String, Facility> facilities = new LinkedHashMap<>();
    private final Map<String, TerritorialBody> bodies = new LinkedHashMap<>();
    private final Map<String, Project> projects = new LinkedHashMap<>();
    /** Where in the file a person stands, for faults found when the whole file is known. */
    private final Map<String, String> paths = new LinkedHashMap<>();

    private DirectoryReader(String name) {
        this.name = name;
        this.entries = new EntryReader(name, faults);
    }

    /**
     * A directory and what was wrong in its file.
     *
     * @param leftOut how many entries are not in the directory because of a fault
     */
    public record Reading(Directory directory, List<Fault> faults, int leftOut) {}

    /**
     * Reads a file whose people may point to its own facilities or to those of {@code base}.
     *
     * @throws Refusal when the file is no directory at all
     */
    public static Reading read(Path file, Directory base) throws Refusal {
        if (Files.isDirectory(file)) {
            throw new Refusal("directory.folder", file);
        }
        if (!Files.exists(file)) {
            throw new Refusal("directory.missing", file);
        }
        try (InputStream stream = new BufferedInputStream(Files.newInputStream(file))) {
            return new DirectoryReader(file.toString()).read(stream, base);
        } catch (IOException e) {
            throw new Refusal(e, "directory.unreadable", file);
        }
    }

    /** The same from a stream; {@code name} is what refusals and faults call it. */
    public static Reading read(InputStream stream, String name, Directory base) throws Refusal, IOException {
        return new DirectoryReader(name).read(stream, base);
    }

    /** Reads entries that may point to what stands in no list, such as those of a user whose directory changes. */
    static Reading readAlone(InputStream stream, String name) throws Refusal, IOException {
        DirectoryReader reader = new DirectoryReader(name);
        int count = reader.parse(stream);
        return reader.reading(reader.places(), count);
    }

    private int parse(InputStream stream) throws Refusal, IOException {
        try (JsonParser parser = DirectoryJson.MAPPER.getFactory().createParser(stream)) {
            return readFile(parser);
        } catch (JsonProcessingException e) {
            JsonLocation location = e.getLocation();
            if (location == null) { // a limit of the JSON reader: lists in lists in lists, endless numbers
                throw new Refusal(e, "directory.beyond-limits", name);
            }
            throw new Refusal(e, "directory.not-json", name, location.getLineNr(), location.getColumnNr());
        }
    }

    private Reading read(InputStream stream, Directory base) throws Refusal, IOException {
        int count = parse(stream);
        Directory places = places().over(base);
        facilities
                .values()
                .removeIf(facility ->
                        pointsNowhere("facilities", facility.id(), "body", facility.body(), places::hasBody));
        Directory located = places().over(base);
        facilities
                .values()
                .removeIf(facility -> pointsNowhere(
                        "facilities",
                        facility.id(),
                        "ended.successor",
                        facility.ended() == null ? null : facility.ended().successor(),
                        id -> located.facility(id).isPresent()));
        Directory known = places().over(base);
        people.values()
                .removeIf(
                        person -> pointsNowhere("people", person.id(), "project", person.project(), known::hasProject));
        people.values()
                .removeIf(person -> pointsNowhere(
                        "people",
                        person.id(),
                        "custody.facility",
                        person.custody().facility(),
                        id -> known.facility(id).isPresent()));
        return reading(known, count);
    }

    /** The people who were read, in the places of {@code known}. */
    private Reading reading(Directory known, int count) {
        Directory directory = known.holding(List.copyOf(people.values()));
        int kept = people.size() + facilities.size() + bodies.size() + projects.size();
        return new Reading(directory, List.copyOf(faults), count - kept);
    }

    /** Reads the outer object and gives the number of entries that stood in it. */
    private int readFile(JsonParser parser) throws IOException, Refusal {
        JsonToken first = parser.nextToken();
        if (first == null) {
            throw new Refusal("directory.empty", name);
        }
        if (first != JsonToken.START_OBJECT) {
            throw new Refusal("directory.not-object", name);
        }
        String format = null;
        int count = 0;
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String field = parser.currentName();
            parser.nextToken();
            switch (field) {
                case "format" -> format = parser.getText();
                case "projects" -> count += list(parser, field, Project.class, Project::id, projects);
                case "bodies" -> count += list(parser, field, TerritorialBody.class, TerritorialBody::id, bodies);
                case "facilities" -> count += list(parser, field, Facility.class, Facility::id, facilities);
                case "people" -> count += list(parser, field, Person.class, Person::id, people);
                default -> parser.skipChildren();
            }
        }
        if (parser.nextToken() != null) {
            throw new Refusal("directory.not-object", name);
        }
        if (!FORMAT.equals(format)) {
            throw new Refusal("directory.format", name, FORMAT);
        }
        return count;
    }

    private <T> int list(JsonParser parser, String field, Class<T> type, Function<T, String> id, Map<String, T> known)
            throws IOException {
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            entries.fault(field, "list", "", parser.readValueAsTree());
            return 1;
        }
        int index = 0;
        for (; parser.nextToken() != JsonToken.END_ARRAY; index++) {
            JsonNode node = parser.readValueAsTree();
            String path = field + '[' + index + ']';
            entries.read(node, path, type).ifPresent(entry -> {
                if (known.putIfAbsent(id.apply(entry), entry) == null) {
                    paths.put(field + id.apply(entry), path);
                } else {
                    entries.fault(path + ".id", "new-id", "", node.get("id"));
                }
            });
        }
        return index;
    }

    private Directory places() {
        return new Directory(
                List.of(),
                List.copyOf(facilities.values()),
                List.copyOf(bodies.values()),
                List.copyOf(projects.values()));
    }

    /** Whether the entry points to what is in no list: it is left out then, nothing is guessed. */
    private boolean pointsNowhere(
            String list, String id, String field, @Nullable String target, Predicate<String> known) {
        if (target == null || known.test(target)) {
            return false;
        }
        String kind = field.substring(field.lastIndexOf('.') + 1);
        faults.add(new Fault(name, paths.get(list + id) + '.' + field, "known-" + kind, "", '"' + target + '"'));
        return true;
    }
}
