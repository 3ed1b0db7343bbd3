package konvert.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import konvert.post.FacilityKinds;
import konvert.post.PostalAddress;
import konvert.tools.Schemas;
import konvert.words.Refusal;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The facilities that come with the program, as {@code konvert.tools.BuildFacilities} made them. */
class BundledFacilitiesTest {

    private static Map<String, Facility> facilities = Map.of();
    private static Map<String, TerritorialBody> bodies = Map.of();

    @BeforeAll
    static void read() throws Refusal {
        Directory starters = DirectoryReader.read(file("starter-facilities.json"), Samples.NOTHING)
                .directory();
        Directory directory =
                DirectoryReader.read(file("facilities.json"), starters).directory();
        facilities = directory.facilities().stream().collect(Collectors.toMap(Facility::id, Function.identity()));
        bodies = directory.bodies().stream().collect(Collectors.toMap(TerritorialBody::id, Function.identity()));
    }

    @Test
    void all_facilities_and_bodies_are_there() {
        assertThat(facilities).hasSize(976);
        assertThat(bodies).hasSize(83);
    }

    @ParameterizedTest
    @ValueSource(strings = {"starter-facilities.json", "facilities.json"})
    void the_file_fits_the_schema_and_nothing_is_left_out(String name) throws IOException, Refusal {
        assertThat(Schemas.faultsOf("konvert-directory-1", file(name))).isEmpty();
        assertThat(DirectoryReader.read(file(name), BundledDirectory.load()).faults())
                .isEmpty();
    }

    @Test
    void a_letter_to_someone_of_the_starter_list_needs_the_first_file_alone() throws IOException {
        BundledPeople starters = BundledPeople.read();

        assertThat(starters.people().values())
                .extracting(person -> person.custody().facility())
                .filteredOn(Objects::nonNull)
                .isSubsetOf(starters.facilities().keySet());
    }

    private static Path file(String name) {
        return Path.of("resources/directory", name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'format': 'konvert-directory/2'}",
                "{'format': 'konvert-directory/1', 'people': [{'id': 'Bakhtin', 'name': {'surname': 'Бахтин'}, 'custody': {'state': 'held'}}]}",
                "{'format': 'konvert-directory/1', 'people': [{'id': 'b', 'name': {'surname': 'Бахтин'}, 'custody': {'state': 'gone'}}]}",
                "{'format': 'konvert-directory/1', 'people': [{'id': 'b', 'name': {'surname': 'Б'}, 'sex': 'unknown', 'custody': {'state': 'held'}}]}",
                "{'format': 'konvert-directory/1', 'people': [{'id': 'b', 'name': {'surname': 'Б'}, 'sentence': {'length': '6 years'}, 'custody': {'state': 'held'}}]}",
            })
    void the_schema_refuses_what_the_records_refuse(String json) {
        assertThat(Schemas.faults("konvert-directory-1", json.replace('\'', '"')))
                .isNotEmpty();
    }

    @Test
    void the_schema_accepts_a_person_with_everything_and_fields_of_the_publishers_own() {
        assertThat(Schemas.faults("konvert-directory-1", """
                        {"format": "konvert-directory/1", "title": {"en": "List"}, "published": "2026-11-22", "ours": 1,
                         "projects": [{"id": "p", "name": {"en": "Project"}, "url": "https://example.org",
                           "disclaimer": {"ru": "Оговорка"}}],
                         "people": [{"id": "bakhtin-aleksandr-1971", "sex": "m", "born": "1971", "note": "ours",
                           "name": {"surname": "Бахтин", "given": "Александр", "patronymic": "Сергеевич"},
                           "charges": [{"article": "207.3", "part": "2"}], "arrestedOn": "2023-03-02",
                           "sentence": {"date": "2023-08-11", "length": "P6Y", "regime": "general"},
                           "custody": {"facility": "sizo-2-moskovskaya", "state": "held", "seenOn": "2024-11-25"},
                           "project": "p", "interests": [{"en": "music"}], "languages": ["ru"],
                           "links": [{"url": "https://example.org/b"}], "services": ["zonatelecom"]}]}
                        """)).isEmpty();
    }

    @Test
    void the_remand_prison_of_volokolamsk_has_its_address_and_both_published_houses() {
        Facility volokolamsk = Objects.requireNonNull(facilities.get("sizo-2-moskovskaya"));

        assertThat(volokolamsk.address())
                .isEqualTo(new PostalAddress(
                        "143600", "Московская область", null, null, "г. Волоколамск", "ул. Горвал", "д. 6", null));
        assertThat(volokolamsk.sources())
                .extracting(Facility.Source::date)
                .containsExactly(LocalDate.of(2026, 6, 12), LocalDate.of(2024, 10, 22));
        assertThat(volokolamsk.sources().getFirst().address()).contains("д. 6");
        assertThat(volokolamsk.sources().getLast().address()).contains("д. 7");
        assertThat(FacilityName.english(volokolamsk, bodies.get("moskovskaya")))
                .isEqualTo("Remand Prison No. 2, Russian Federal Penitentiary Service for the Moscow region");
    }

    @Test
    void lefortovo_belongs_to_the_service_itself_and_its_city_is_no_region() {
        Facility lefortovo = Objects.requireNonNull(facilities.get("sizo-2-fsin"));

        assertThat(lefortovo.body()).isNull();
        assertThat(lefortovo.nickname()).isEqualTo("Лефортово");
        assertThat(lefortovo.region()).isEqualTo("Москва");
        assertThat(lefortovo.address().region()).isNull();
        assertThat(lefortovo.address().locality()).isEqualTo("г. Москва");
    }

    @Test
    void a_postcode_of_another_region_gives_way_to_the_one_that_fits() {
        Facility beloretsk = Objects.requireNonNull(facilities.get("sizo-2-bashkortostan"));

        assertThat(beloretsk.address().postcode()).isEqualTo("453503");
        assertThat(beloretsk.sources()).extracting(Facility.Source::postcode).containsExactly("435500", "453503");
    }

    @Test
    void every_body_and_type_is_known() {
        assertThat(facilities.values()).allSatisfy(facility -> {
            assertThat(FacilityKinds.of(facility.type())).isPresent();
            assertThat(facility.body() == null || bodies.containsKey(facility.body()))
                    .isTrue();
            assertThat(facility.body() == null).isEqualTo(facility.name().contains(" ФСИН России"));
        });
    }

    @Test
    void every_region_of_an_address_has_an_english_name() {
        Set<String> regions =
                bodies.values().stream().map(TerritorialBody::region).collect(Collectors.toSet());

        assertThat(facilities.values())
                .extracting(facility -> facility.address().region())
                .filteredOn(Objects::nonNull)
                .isSubsetOf(regions);
    }

    @Test
    void every_address_names_the_settlement_and_each_part_stands_once() {
        assertThat(facilities.values()).allSatisfy(facility -> {
            assertThat(facility.address().locality()).isNotBlank();
            List<String> parts = List.of(facility.address().onOneLine().split(", "));
            assertThat(new HashSet<>(parts)).hasSameSizeAs(parts);
        });
    }

    @Test
    void every_postal_name_is_plain() {
        assertThat(facilities.values())
                .extracting(FacilityName::postal)
                .allMatch(name -> name.matches(
                        "(ФКУ|ФКЛПУ|УФИЦ(-\\d+)? при ФКУ) [^«»№()A-Za-z]*ФСИН [^«»№()A-Za-z]*( \\(Якутия\\))?"));
    }

    @Test
    void every_english_name_is_english_and_says_nothing_twice() {
        assertThat(facilities.values()).allSatisfy(facility -> {
            String english = FacilityName.english(facility, bodies.get(Objects.toString(facility.body())));
            assertThat(english).matches("[A-Z][\\p{IsLatin}0-9 .,()—-]+").doesNotStartWith("Penal Facility");
            assertThat(english).doesNotContainPattern("(?i)\\b(\\w+)\\W+\\1\\b");
        });
    }
}
