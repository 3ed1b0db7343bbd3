package konvert.directory;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import konvert.tools.PeopleJson;

/** The bundled starter list and the facilities its people point to. */
record BundledPeople(JsonNode file, Map<String, Person> people, Map<String, Facility> facilities) {

    private static final JsonMapper JSON = PeopleJson.mapper();

    static BundledPeople read() throws IOException {
        JsonNode people = tree("/directory/people.json");
        JsonNode starters = tree("/directory/starter-facilities.json");
        return new BundledPeople(
                people,
                list(people.path("people"), Person.class).collect(Collectors.toMap(Person::id, Function.identity())),
                Stream.concat(
                                list(starters.path("facilities"), Facility.class),
                                list(people.path("facilities"), Facility.class))
                        .collect(Collectors.toMap(Facility::id, Function.identity())));
    }

    Person person(String id) {
        return Objects.requireNonNull(people.get(id), id);
    }

    /** The facility the person is at. */
    Facility of(String person) {
        String id = Objects.requireNonNull(person(person).custody().facility(), person);
        return Objects.requireNonNull(facilities.get(id), id);
    }

    static JsonNode tree(String resource) throws IOException {
        try (InputStream stream = stream(resource)) {
            return JSON.readTree(stream);
        }
    }

    /** Lines of a table after its heading, as fields. */
    static List<List<String>> table(String resource) throws IOException {
        try (InputStream stream = stream(resource)) {
            return new String(stream.readAllBytes(), UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> List.of(line.split("\t", -1)))
                    .toList();
        }
    }

    private static InputStream stream(String resource) {
        return Objects.requireNonNull(BundledPeople.class.getResourceAsStream(resource), resource);
    }

    private static <T> Stream<T> list(JsonNode array, Class<T> type) {
        return array.valueStream().map(node -> JSON.convertValue(node, type));
    }
}
