package konvert.directory;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import konvert.directory.Custody.State;
import konvert.post.FacilityKinds;
import konvert.tools.Schemas;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What holds for everyone in the starter list. */
class BundledPeopleTest {

    private static BundledPeople bundled;

    @BeforeAll
    static void read() throws IOException {
        bundled = BundledPeople.read();
    }

    @Test
    void it_is_a_directory_file_of_about_sixty_people() {
        assertThat(bundled.file().path("format").textValue()).isEqualTo("konvert-directory/1");
        assertThat(bundled.file().path("people").size()).isBetween(55, 70);
    }

    @Test
    void it_is_as_the_schema_of_the_format_says() {
        assertThat(Schemas.faultsOf("konvert-directory-1", Path.of("resources/directory/people.json")))
                .isEmpty();
    }

    @Test
    void ids_are_unique_and_sorted() {
        List<String> ids = bundled.file()
                .path("people")
                .valueStream()
                .map(person -> person.path("id").textValue())
                .toList();
        assertThat(ids).doesNotHaveDuplicates().isSorted();
    }

    @Test
    void an_id_is_the_name_and_the_year_of_birth() {
        assertThat(everyone())
                .allSatisfy(person -> assertThat(person.id())
                        .matches("[a-z-]+-"
                                + Objects.requireNonNull(person.born()).year()));
    }

    @Test
    void every_facility_is_known() {
        assertThat(everyone())
                .extracting(person -> person.custody().facility())
                .filteredOn(facility -> facility != null)
                .isSubsetOf(bundled.facilities().keySet());
    }

    @Test
    void the_kind_of_every_facility_is_known() {
        assertThat(everyone())
                .filteredOn(person -> person.custody().facility() != null)
                .allSatisfy(person -> assertThat(
                                FacilityKinds.of(bundled.of(person.id()).type()))
                        .isPresent());
    }

    @Test
    void whoever_is_held_or_expected_has_a_facility_and_no_one_else() {
        assertThat(everyone()).allSatisfy(person -> {
            State state = person.custody().state();
            boolean somewhere = state == State.HELD || state == State.EXPECTED;
            assertThat(person.custody().facility() != null).isEqualTo(somewhere);
        });
    }

    @Test
    void nobody_in_it_is_free() {
        assertThat(everyone())
                .extracting(person -> person.custody().state())
                .doesNotContain(State.RELEASED, State.DIED);
    }

    @Test
    void every_page_is_linked_and_was_seen_in_2024_or_later() {
        assertThat(everyone()).extracting(Person::custody).allSatisfy(custody -> {
            assertThat(custody.source()).startsWith("https://memopzk.org/");
            assertThat(custody.seenOn()).isBetween(LocalDate.of(2024, 1, 1), LocalDate.of(2026, 11, 22));
        });
    }

    @Test
    void no_day_is_claimed_that_nobody_knows() {
        assertThat(everyone()).extracting(Person::custody).allSatisfy(custody -> {
            assertThat(custody.publishedOn()).isNull();
            assertThat(custody.confirmedOn()).isNull();
        });
    }

    @Test
    void a_project_asks_for_letters_to_each_of_them() {
        Set<String> projects = bundled.file()
                .path("projects")
                .valueStream()
                .map(project -> project.path("id").textValue())
                .collect(Collectors.toSet());
        assertThat(everyone()).extracting(Person::project).isSubsetOf(projects);
    }

    @Test
    void the_project_says_that_recognition_is_not_agreement() {
        JsonNode disclaimer = bundled.file().path("projects").path(0).path("disclaimer");
        assertThat(disclaimer.path("en").textValue()).contains("is not to share");
        assertThat(disclaimer.path("ru").textValue()).contains("не означает согласия");
    }

    @Test
    void every_e_letter_service_is_known() throws IOException {
        List<String> services = BundledPeople.tree("/letter/services.json")
                .path("services")
                .valueStream()
                .map(service -> service.path("id").textValue())
                .toList();
        assertThat(everyone()).flatExtracting(Person::services).isSubsetOf(services);
        assertThat(services)
                .as("each is used by someone")
                .isSubsetOf(everyone().stream()
                        .flatMap(person -> person.services().stream())
                        .toList());
    }

    @Test
    void only_the_agreed_facts_are_told() {
        Set<String> allowed = Set.of(
                "id",
                "name",
                "formerName",
                "sex",
                "dative",
                "born",
                "charges",
                "arrestedOn",
                "sentence",
                "custody",
                "project",
                "interests",
                "services",
                "publishedAddress");
        assertThat(bundled.file().path("people").valueStream())
                .allSatisfy(person -> assertThat(fields(person)).isSubsetOf(allowed));
    }

    @Test
    void the_published_name_of_everyone_is_in_the_published_address() throws IOException {
        Map<String, String> published = BundledPeople.table("published-datives.tsv").stream()
                .collect(Collectors.toMap(List::getFirst, row -> row.get(1)));
        assertThat(published).containsOnlyKeys(bundled.people().keySet());
        assertThat(everyone())
                .allSatisfy(person -> assertThat(person.publishedAddress()).contains(published.get(person.id())));
    }

    @Test
    void a_published_address_ends_with_the_person_and_has_no_word_on_e_letters() {
        assertThat(everyone())
                .extracting(Person::publishedAddress)
                .allSatisfy(address -> assertThat(address)
                        .matches("(?s).*(г\\. ?р\\.?|\\(предположительно\\))")
                        .doesNotContainIgnoringCase("письм")
                        .doesNotContain("In Russian"));
    }

    private static Collection<Person> everyone() {
        return bundled.people().values();
    }

    private static List<String> fields(JsonNode object) {
        return object.propertyStream().map(Map.Entry::getKey).toList();
    }
}
