package konvert.tools;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import konvert.directory.Custody;
import konvert.directory.Facility;
import konvert.directory.Localised;
import konvert.directory.Person;
import konvert.directory.Project;
import org.jspecify.annotations.Nullable;

/**
 * Makes {@code resources/directory/people.json}, the starter list, from published pages and address blocks and a
 * selection kept by hand. The same tables give the same bytes. Run it with:
 *
 * <pre>mvn -q test-compile exec:exec -Dtool="konvert.tools.BuildPeople \
 *     pages addresses.jsonl resources/directory \
 *     src/test/resources/konvert/tools/people-selection.json resources/directory/people.json"</pre>
 */
final class BuildPeople {

    private final Map<String, PublishedBlock> blocks;
    private final FacilityIds facilities;
    private final Path pages;

    private BuildPeople(Path pages, Map<String, PublishedBlock> blocks, FacilityIds facilities) {
        this.pages = pages;
        this.blocks = blocks;
        this.facilities = facilities;
    }

    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 5) {
            throw new IllegalArgumentException("expected: PAGES ADDRESSES DIRECTORY SELECTION OUTPUT");
        }
        Map<String, PublishedBlock> blocks = PublishedBlock.readAll(Path.of(arguments[1]));
        Selection selection =
                PeopleJson.mapper().readValue(Path.of(arguments[3]).toFile(), Selection.class);
        FacilityIds facilities = FacilityIds.read(Path.of(arguments[2]), selection.facilities());
        BuildPeople builder = new BuildPeople(Path.of(arguments[0]), blocks, facilities);
        Files.writeString(
                Path.of(arguments[4]), PeopleJson.mapper().writeValueAsString(builder.file(selection)) + "\n");
    }

    /** The starter list as it stands in the file. */
    record PeopleFile(
            String format,
            Localised title,
            LocalDate published,
            List<Project> projects,
            List<Facility> facilities,
            List<Person> people) {}

    private PeopleFile file(Selection selection) {
        List<Person> people = selection.people().stream()
                .map(this::person)
                .sorted(Comparator.comparing(Person::id))
                .toList();
        return new PeopleFile(
                "konvert-directory/1",
                selection.title(),
                selection.published(),
                selection.projects(),
                selection.facilities(),
                people);
    }

    private Person person(Selection.Entry chosen) {
        PublishedBlock block = chosen.block() == null ? null : blocks.get(chosen.block());
        PersonPage page = chosen.page() == null ? null : PersonPage.read(pages.resolve(chosen.page() + ".json"));
        return new Person(
                chosen.id(),
                required(first(chosen.name(), block == null ? null : block.name()), chosen, "name"),
                chosen.formerName(),
                null,
                chosen.sex(),
                chosen.dative(),
                first(chosen.born(), page == null ? null : page.born(), block == null ? null : block.born()),
                page == null ? List.of() : page.charges(),
                chosen.arrestedOn(),
                page == null ? null : page.sentence(),
                custody(chosen, block, page),
                chosen.project(),
                chosen.interests(),
                List.of(),
                List.of(),
                List.of(),
                services(chosen, block, page),
                first(
                        chosen.publishedAddress(),
                        block == null ? null : block.addressPart(),
                        page == null ? null : page.addressPart()));
    }

    private Custody custody(Selection.Entry chosen, @Nullable PublishedBlock block, @Nullable PersonPage page) {
        return new Custody(
                chosen.facility() == null ? null : facilities.id(chosen.facility()),
                block == null ? null : block.unit(),
                chosen.state(),
                null,
                null,
                first(chosen.seenOn(), block == null ? null : block.seenOn()),
                null,
                first(chosen.source(), block == null ? null : block.url(), page == null ? null : page.url()));
    }

    private static List<String> services(
            Selection.Entry chosen, @Nullable PublishedBlock block, @Nullable PersonPage page) {
        List<String> published = block == null ? List.of() : block.services();
        if (published.isEmpty() && page != null) {
            published = page.services();
        }
        return chosen.services() == null ? ServiceIds.of(published) : chosen.services();
    }

    @SafeVarargs
    private static <T> @Nullable T first(@Nullable T... values) {
        for (T value : values) {
            if (value != null) {
                return value;
            }
        }
        return null;
    }

    private static <T> T required(@Nullable T value, Selection.Entry chosen, String what) {
        return Objects.requireNonNull(value, () -> chosen.id() + " has no " + what);
    }

    /** Ids of the bundled facilities and of those that the selection brings, by every name they go by. */
    record FacilityIds(Map<String, String> byName) {

        static FacilityIds read(Path bundled, List<Facility> own) throws IOException {
            Map<String, String> byName = new HashMap<>();
            for (String file : List.of("starter-facilities.json", "facilities.json")) {
                JsonNode facilities = PeopleJson.mapper()
                        .readTree(bundled.resolve(file).toFile())
                        .path("facilities");
                facilities.forEach(facility -> byName.put(
                        facility.path("name").textValue(), facility.path("id").textValue()));
            }
            own.forEach(facility -> byName.put(facility.id(), facility.id()));
            return new FacilityIds(byName);
        }

        String id(String name) {
            return Objects.requireNonNull(byName.get(name), () -> "no facility is called " + name);
        }
    }
}
