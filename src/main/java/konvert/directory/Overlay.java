package konvert.directory;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import konvert.file.OwnFile;
import konvert.words.Refusal;

/**
 * The people a user has added or corrected, and the facilities she wrote down herself: a small directory of her own,
 * laid over whatever directory is read. Someone the directory has under the same id is corrected by it; everyone else
 * is added.
 *
 * @param people each whole; ids are unique
 * @param facilities those no directory had, to which her people point
 */
public record Overlay(List<Person> people, List<Facility> facilities) {

    /** Nothing is the user's own. */
    public static final Overlay NONE = new Overlay(List.of(), List.of());

    /** A file of the format {@code konvert-directory/1}. */
    public static final OwnFile.Format<Overlay> FORMAT = new Format();

    public Overlay {
        people = List.copyOf(people);
        facilities = List.copyOf(facilities);
    }

    public Optional<Person> person(String id) {
        return people.stream().filter(person -> person.id().equals(id)).findFirst();
    }

    /** With this person added, or in the place of the one with that id. */
    public Overlay with(Person person) {
        return with(List.of(person), List.of());
    }

    /** With these added, or in the place of those with their ids. */
    public Overlay with(Collection<Person> more, Collection<Facility> places) {
        return tidied(put(people, more, Person::id), put(facilities, places, Facility::id));
    }

    /** Without that person; a directory that has one of that id shows its own again. */
    public Overlay without(String person) {
        return tidied(people.stream().filter(each -> !each.id().equals(person)).toList(), facilities);
    }

    /** A facility goes with the last person who points to it. */
    private static Overlay tidied(List<Person> people, List<Facility> facilities) {
        Set<String> used = people.stream()
                .flatMap(person -> Stream.ofNullable(person.custody().facility()))
                .collect(Collectors.toSet());
        return new Overlay(
                people,
                facilities.stream()
                        .filter(facility -> used.contains(facility.id()))
                        .toList());
    }

    private static <T> List<T> put(List<T> before, Collection<T> more, Function<T, String> id) {
        Map<String, T> all = new LinkedHashMap<>();
        before.forEach(each -> all.put(id.apply(each), each));
        more.forEach(each -> all.put(id.apply(each), each));
        return List.copyOf(all.values());
    }

    private static final class Format implements OwnFile.Format<Overlay> {

        @Override
        public OwnFile.Read<Overlay> read(byte[] bytes) throws IOException {
            try {
                DirectoryReader.Reading reading = DirectoryReader.readAlone(new ByteArrayInputStream(bytes), "");
                Directory own = reading.directory();
                return new OwnFile.Read<>(
                        new Overlay(own.people(), own.facilities()),
                        reading.faults().isEmpty());
            } catch (Refusal e) {
                throw new IOException("no directory", e);
            }
        }

        @Override
        public byte[] write(Overlay overlay) throws IOException {
            ObjectNode root = DirectoryJson.MAPPER.createObjectNode().put("format", DirectoryReader.FORMAT);
            root.set("facilities", DirectoryJson.MAPPER.valueToTree(overlay.facilities()));
            root.set("people", DirectoryJson.MAPPER.valueToTree(overlay.people()));
            return DirectoryJson.MAPPER.writerWithDefaultPrettyPrinter().writeValueAsBytes(root);
        }
    }
}
