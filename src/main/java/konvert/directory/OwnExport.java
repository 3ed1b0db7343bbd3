package konvert.directory;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a user has added and corrected, as a directory file that stands by itself: to pass on, or to keep. */
public final class OwnExport {

    private OwnExport() {}

    /** The people that are the user's own, corrected forms of the name included; nobody else. */
    public static List<Person> people(Directory directory) {
        return directory.people().stream()
                .filter(person -> directory.originOf(person) != Origin.DIRECTORY
                        || directory.corrections().dative(person.id()) != null)
                .toList();
    }

    /** A file of the format {@code konvert-directory/1} with these people, their facilities and projects. */
    public static byte[] of(Directory directory) {
        List<Person> people = people(directory);
        ObjectNode root = DirectoryJson.MAPPER.createObjectNode().put("format", DirectoryReader.FORMAT);
        set(root, "projects", people.stream().map(directory::projectOf).flatMap(Optional::stream));
        set(root, "facilities", people.stream().map(directory::facilityOf).flatMap(Optional::stream));
        set(root, "people", people.stream());
        try {
            return DirectoryJson.MAPPER.writerWithDefaultPrettyPrinter().writeValueAsBytes(root);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree can be written", e);
        }
    }

    private static void set(ObjectNode root, String list, Stream<?> entries) {
        root.set(list, DirectoryJson.MAPPER.valueToTree(entries.distinct().toList()));
    }
}
