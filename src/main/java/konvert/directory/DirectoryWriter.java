package konvert.directory;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import konvert.file.SafeFile;
import org.jspecify.annotations.Nullable;

/** Changes people in a directory file and leaves everything else in it as it stood, fields of others included. */
public final class DirectoryWriter {

    /** Fields without a value too, so that merging sees what was taken away. */
    private static final ObjectMapper EVERY_FIELD =
            DirectoryJson.MAPPER.copy().setDefaultPropertyInclusion(JsonInclude.Include.ALWAYS);

    private DirectoryWriter() {}

    /**
     * Writes {@code person} in the place of the entry with that id, or at the end of the people. Fields this program
     * does not know, entries it could not read and the order of all of them stay.
     */
    public static void put(Path file, Person person) throws IOException {
        JsonNode root = DirectoryJson.MAPPER.readTree(Files.readAllBytes(file));
        if (!(root instanceof ObjectNode object)) {
            throw new IOException("no directory");
        }
        put(object, person);
        SafeFile.writeOwn(
                file, DirectoryJson.MAPPER.writerWithDefaultPrettyPrinter().writeValueAsBytes(root));
    }

    static void put(ObjectNode root, Person person) {
        ArrayNode people = root.get("people") instanceof ArrayNode there ? there : root.putArray("people");
        for (JsonNode entry : people) {
            if (entry instanceof ObjectNode old
                    && person.id().equals(old.path("id").textValue())) {
                merge(old, EVERY_FIELD.valueToTree(person));
                return;
            }
        }
        people.add(withoutNulls(EVERY_FIELD.valueToTree(person)));
    }

    private static void merge(ObjectNode old, ObjectNode written) {
        written.properties().forEach(field -> {
            JsonNode value = field.getValue();
            JsonNode before = old.get(field.getKey());
            if (value.isNull() || (value.isEmpty() && value.isArray())) {
                old.remove(field.getKey());
            } else if (before != null || !value.equals(BooleanNode.FALSE)) {
                if (!mergeInside(before, value)) {
                    old.set(field.getKey(), withoutNulls(value));
                }
            }
        });
    }

    /** Merges into an object, or into the objects of a list as long as before; false where the value is to be replaced. */
    private static boolean mergeInside(@Nullable JsonNode before, JsonNode value) {
        if (before instanceof ObjectNode old && value instanceof ObjectNode written) {
            merge(old, written);
            return true;
        }
        if (!(before instanceof ArrayNode old) || !value.isArray() || old.size() != value.size()) {
            return value.equals(before);
        }
        for (int i = 0; i < old.size(); i++) {
            if (!mergeInside(old.get(i), value.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static JsonNode withoutNulls(JsonNode value) {
        if (value instanceof ObjectNode object) {
            ObjectNode kept = object.objectNode();
            merge(kept, object);
            return kept;
        }
        return value;
    }
}
