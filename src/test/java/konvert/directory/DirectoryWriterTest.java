package konvert.directory;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DirectoryWriterTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @SuppressWarnings("NullAway.Init")
    private Path file;

    @BeforeEach
    void write() throws Exception {
        JsonNode root = DirectoryJson.MAPPER.readTree(Samples.TWO_PEOPLE);
        ((ObjectNode) root).put("editor", "someone");
        ObjectNode person = (ObjectNode) root.at("/people/0");
        person.put("photo", "p.jpg");
        ((ObjectNode) person.at("/custody")).put("cell", 7);
        ((ObjectNode) person.at("/charges/0")).put("note", "appealed");
        ((ArrayNode) root.at("/people")).add("not an entry");
        file = Files.writeString(folder.resolve("d.json"), root.toString());
    }

    @Test
    void writing_what_was_read_changes_nothing() throws Exception {
        JsonNode before = json();
        DirectoryWriter.put(file, person());
        assertThat(json()).isEqualTo(before);
    }

    @Test
    void a_change_keeps_what_this_program_does_not_know() throws Exception {
        Person old = person();
        Custody custody = old.custody();
        DirectoryWriter.put(
                file,
                new Person(
                        old.id(),
                        old.name(),
                        null,
                        null,
                        old.sex(),
                        "Соколову Петру Ильичу",
                        null,
                        old.charges(),
                        old.arrestedOn(),
                        old.sentence(),
                        new Custody("ik-99-tver", null, Custody.State.HELD, null, null, custody.seenOn(), null, null),
                        null,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        null));
        JsonNode entry = json().at("/people/0");
        assertThat(entry.at("/dative").textValue()).isEqualTo("Соколову Петру Ильичу");
        assertThat(entry.at("/custody/facility").textValue()).isEqualTo("ik-99-tver");
        assertThat(entry.has("born")).as("taken away").isFalse();
        assertThat(entry.has("interests")).as("taken away").isFalse();
        assertThat(entry.at("/custody/source").isMissingNode()).as("taken away").isTrue();
        assertThat(entry.at("/photo").textValue()).isEqualTo("p.jpg");
        assertThat(entry.at("/custody/cell").intValue()).isEqualTo(7);
        assertThat(entry.at("/charges/0/note").textValue()).isEqualTo("appealed");
        assertThat(json().at("/people/2").textValue()).isEqualTo("not an entry");
        assertThat(json().at("/editor").textValue()).isEqualTo("someone");
    }

    @Test
    void a_new_person_comes_last() throws Exception {
        Person other = Samples.read(Samples.withPeople(
                        "{\"id\": \"new\", \"name\": {\"surname\": \"Белов\"}, \"custody\": {\"state\": \"held\"}}"))
                .directory()
                .people()
                .getFirst();
        DirectoryWriter.put(file, other);
        assertThat(json().at("/people/3"))
                .isEqualTo(DirectoryJson.MAPPER.readTree(
                        "{\"id\": \"new\", \"name\": {\"surname\": \"Белов\"}, \"custody\": {\"state\": \"held\"}}"));
    }

    private Person person() throws Exception {
        return DirectoryReader.read(file, Samples.NOTHING)
                .directory()
                .person("sokolov-pyotr-1980")
                .orElseThrow();
    }

    private JsonNode json() throws Exception {
        return DirectoryJson.MAPPER.readTree(Files.readAllBytes(file));
    }
}
