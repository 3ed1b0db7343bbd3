package konvert.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import konvert.tools.Schemas;
import konvert.words.Refusal;
import konvert.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DirectoryReaderTest {

    private static final String HELD = "\"custody\": {\"state\": \"held\"}";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void a_person_points_to_a_facility_and_that_to_its_body() {
        Directory directory = Samples.twoPeople();
        Person person = directory.person("sokolov-pyotr-1980").orElseThrow();
        assertThat(person.sentence())
                .isEqualTo(new Sentence(LocalDate.of(2024, 9, 1), Period.of(5, 6, 0), false, Sentence.Regime.GENERAL));
        Facility facility = directory.facilityOf(person).orElseThrow();
        assertThat(facility.address().onOneLine()).isEqualTo("ул. Садовая, д. 5, г. Тверь, Тверская область");
        assertThat(directory.bodyOf(facility).orElseThrow().regionEn()).isEqualTo("Tver region");
        assertThat(directory.heldAt(facility)).containsExactly(person);
    }

    @Test
    void a_facility_may_be_of_another_country_and_the_schema_knows_it() {
        String abroad = Samples.TWO_PEOPLE.replace("\"number\": 99,", "\"number\": 99, \"country\": \"BY\",");
        Directory directory = Samples.read(abroad).directory();
        assertThat(directory.facility("ik-99-tver").orElseThrow().country()).isEqualTo("BY");
        assertThat(directory.facility("sizo-9-tver").orElseThrow().country())
                .as("none means Russia")
                .isNull();
        assertThat(Schemas.faults("konvert-directory-1", abroad)).isEmpty();
        String broken = abroad.replace("\"BY\"", "\"Беларусь\"");
        assertThat(Schemas.faults("konvert-directory-1", broken)).isNotEmpty();
        assertThat(Samples.read(broken).faults())
                .extracting(fault -> fault.in(Words.of("words", Locale.ENGLISH)))
                .contains(
                        "sample.json: facilities[1].country: expected a country code of two capitals, like BY, found \"Беларусь\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            a number for the name        | "name": 7                         | people[0].name             | expected an object {…}, found 7
            a number as a surname       | "name": {"surname": 5}             | people[0].name.surname     | expected a text, found 5
            no surname                  | "name": {"given": "Анна"}          | people[0].name.surname     | expected a text, found —
            a day in German order       | "arrestedOn": "25.11.2024"         | people[0].arrestedOn       | expected a date like 2024-11-25, found "25.11.2024"
            a day as a list             | "arrestedOn": [2024, 11, 25]       | people[0].arrestedOn       | expected a date like 2024-11-25, found [2024,11,25]
            the 30th of February        | "born": "1980-02-30"               | people[0].born             | expected a year like 1971 or a date like 1971-03-10, found "1980-02-30"
            a year as a number          | "born": 1980                       | people[0].born             | expected a year like 1971 or a date like 1971-03-10, found 1980
            a sex of another alphabet   | "sex": "м"                         | people[0].sex              | expected one of: m, f, found "м"
            a length in words           | "sentence": {"length": "6 years"}  | people[0].sentence.length  | expected a length like P6Y or P3Y6M (years and months), found "6 years"
            a charge that is no object  | "charges": ["207.3"]               | people[0].charges[0]       | expected an object {…}, found "207.3"
            interests that are a text   | "interests": "music"               | people[0].interests        | expected a list […], found "music"
            an interest in no language  | "interests": [{"de": "Musik"}]     | people[0].interests[0]     | expected a text in "en" or "ru", found {"de":"Musik"}
            a link without a protocol   | "links": [{"url": "example.org"}]  | people[0].links[0].url     | expected a web address, found "example.org"
            an empty dative             | "dative": " "                      | people[0].dative           | expected a text of one line that says something, of at most 300 characters, found " "
            a dative of two lines       | "dative": "А\\nБ"                   | people[0].dative           | expected a text of one line that says something, of at most 300 characters, found "А\\nБ"
            an empty unit               | "custody": {"state": "held", "unit": ""} | people[0].custody.unit | expected a text of one line that says something, of at most 300 characters, found ""
            a date far away             | "arrestedOn": "+99999-01-01"       | people[0].arrestedOn       | expected a date like 2024-11-25, found "+99999-01-01"
            a length below nothing      | "sentence": {"length": "P-6Y"}     | people[0].sentence.length  | expected a length like P6Y or P3Y6M (years and months), found "P-6Y"
            a length in days too        | "sentence": {"length": "P6Y10D"}   | people[0].sentence.length  | expected a length like P6Y or P3Y6M (years and months), found "P6Y10D"
            nothing in a list           | "charges": [null]                  | people[0].charges          | expected a list without null, found [null]
            an unknown facility         | "custody": {"state": "held", "facility": "ik-1"} | people[0].custody.facility | expected the id of a facility in this file or of the bundled list, found "ik-1"
            an unknown state            | "custody": {"state": "free"}       | people[0].custody.state    | expected one of: held, in transit, expected, address unknown, released, died, found "free"
            """)
    void a_faulty_person_is_left_out_and_the_fault_named(String what, String field, String path, String message) {
        String base = field.startsWith("\"name\"") ? HELD : "\"name\": {\"surname\": \"Орлова\"}, " + HELD;
        if (field.startsWith("\"custody\"")) {
            base = "\"name\": {\"surname\": \"Орлова\"}";
        }
        String good = "{\"id\": \"good\", \"name\": {\"surname\": \"Белов\"}, " + HELD + "}";
        String json = Samples.withPeople("{\"id\": \"bad\", " + base + ", " + field + "}, " + good);
        DirectoryReader.Reading reading = Samples.read(json);
        assertThat(reading.faults())
                .extracting(fault -> fault.in(Words.of("words", Locale.ENGLISH)))
                .as(what)
                .containsExactly("sample.json: " + path + ": " + message);
        assertThat(reading.leftOut()).isEqualTo(1);
        assertThat(reading.directory().people()).extracting(Person::id).containsExactly("good");
        // A schema sees one value at a time and has no calendar.
        if (!what.equals("an unknown facility") && !what.equals("the 30th of February")) {
            assertThat(Schemas.faults("konvert-directory-1", json))
                    .as("the schema agrees")
                    .isNotEmpty();
        }
    }

    @Test
    void what_the_reader_takes_the_schema_takes() {
        assertThat(Schemas.faults("konvert-directory-1", Samples.TWO_PEOPLE)).isEmpty();
        assertThat(Samples.read(Samples.TWO_PEOPLE).faults()).isEmpty();
    }

    @Test
    void every_fault_of_an_entry_is_named() {
        List<Fault> faults = Samples.read(Samples.withPeople(
                        "{\"id\": \"x\", \"name\": {\"surname\": 1, \"given\": 2}, \"born\": 3, " + HELD + "}"))
                .faults();
        assertThat(faults)
                .extracting(Fault::path)
                .contains("people[0].name.surname", "people[0].name.given", "people[0].born");
    }

    @Test
    void of_two_entries_with_one_id_the_first_stays() {
        String twice = "{\"id\": \"a\", \"name\": {\"surname\": \"Белов\"}, " + HELD + "}, "
                + "{\"id\": \"a\", \"name\": {\"surname\": \"Чернов\"}, " + HELD + "}";
        DirectoryReader.Reading reading = Samples.read(Samples.withPeople(twice));
        assertThat(reading.directory().people())
                .extracting(person -> person.name().surname())
                .containsExactly("Белов");
        assertThat(reading.faults()).extracting(Fault::path).containsExactly("people[1].id");
    }

    @Test
    void people_of_a_facility_that_was_left_out_are_left_out_too() {
        DirectoryReader.Reading reading =
                Samples.read(Samples.TWO_PEOPLE.replace("\"170100\", \"region\"", "\"17010\", \"region\""));
        assertThat(reading.faults())
                .extracting(Fault::path)
                .containsExactly("facilities[0].address.postcode", "people[0].custody.facility");
        assertThat(reading.directory().people()).extracting(Person::id).containsExactly("orlova-anna");
    }

    @Test
    void fields_of_others_do_not_disturb() {
        DirectoryReader.Reading reading = Samples.read(
                Samples.TWO_PEOPLE.replace("\"sex\": \"m\"", "\"sex\": \"m\", \"photo\": {\"by\": [1, {}]}"));
        assertThat(reading.faults()).isEmpty();
    }

    @Test
    void a_text_of_100_MB_leaves_out_only_its_entry() throws Exception {
        Path file = folder.resolve("large.json");
        String[] halves = Samples.TWO_PEOPLE.split("1980-03-10", 2);
        try (var writer = Files.newBufferedWriter(file)) {
            writer.write(halves[0]);
            for (int i = 0; i < 100; i++) {
                writer.write("x".repeat(1 << 20));
            }
            writer.write(halves[1]);
        }
        DirectoryReader.Reading reading = DirectoryReader.read(file, Samples.NOTHING);
        assertThat(reading.directory().people()).extracting(Person::id).containsExactly("orlova-anna");
        assertThat(reading.faults()).extracting(Fault::expected).containsExactly("birth");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "\"konvert\"",
                "7",
                "null",
                "{}",
                "{\"format\": \"konvert-directory/2\"}",
                "not JSON",
                "{\"people\": [",
                "{\"format\": \"konvert-directory/1\", \"people\": []} {}",
                "{\"format\": 1}",
                "\u0000\u0001\u0002"
            })
    void what_is_no_directory_is_refused(String content) throws Exception {
        Path file = Files.writeString(folder.resolve("file.json"), content);
        assertThatThrownBy(() -> DirectoryReader.read(file, Samples.NOTHING)).isInstanceOf(Refusal.class);
    }

    @Test
    void a_folder_an_empty_file_and_no_file_are_refused() throws Exception {
        Path empty = Files.createFile(folder.resolve("empty.json"));
        assertThatThrownBy(() -> DirectoryReader.read(empty, Samples.NOTHING)).hasMessage("directory.empty");
        assertThatThrownBy(() -> DirectoryReader.read(folder, Samples.NOTHING)).hasMessage("directory.folder");
        assertThatThrownBy(() -> DirectoryReader.read(folder.resolve("no"), Samples.NOTHING))
                .hasMessage("directory.missing");
    }

    @Test
    void a_file_broken_off_anywhere_is_refused() throws Exception {
        byte[] whole = Samples.TWO_PEOPLE.strip().getBytes(StandardCharsets.UTF_8);
        for (int length = 1; length < whole.length; length += 7) {
            Path file = Files.write(folder.resolve("part.json"), java.util.Arrays.copyOf(whole, length));
            assertThatThrownBy(() -> DirectoryReader.read(file, Samples.NOTHING))
                    .as("the first %d bytes", length)
                    .isInstanceOf(Refusal.class);
        }
    }

    @Test
    void what_goes_beyond_the_limits_of_json_is_refused() throws Exception {
        for (String value : new String[] {
            "[".repeat(5000) + "]".repeat(5000), "1".repeat(5000), "{\"" + "x".repeat(60_000) + "\": 1}"
        }) {
            Path file = Files.writeString(
                    folder.resolve("d.json"),
                    "{\"format\": \"konvert-directory/1\", \"people\": [{\"id\": " + value + "}]}");
            assertThatThrownBy(() -> DirectoryReader.read(file, Samples.NOTHING))
                    .as(value.substring(0, 5))
                    .isInstanceOf(Refusal.class);
        }
    }

    @Test
    void a_number_too_large_is_named() {
        String facility = Samples.TWO_PEOPLE.replace("\"number\": 9,", "\"number\": 99999999999999,");
        assertThat(Samples.read(facility).faults().getFirst())
                .isEqualTo(new Fault("sample.json", "facilities[0].number", "number", "", "99999999999999"));
    }

    @Test
    void random_bytes_are_refused() throws Exception {
        Random random = new Random(2026);
        for (int i = 0; i < 200; i++) {
            byte[] bytes = new byte[1 + random.nextInt(2000)];
            random.nextBytes(bytes);
            Path file = Files.write(folder.resolve("random"), bytes);
            assertThatThrownBy(() -> DirectoryReader.read(file, Samples.NOTHING))
                    .isInstanceOf(Refusal.class);
        }
    }

    @Test
    void a_directory_changed_at_random_never_ends_in_anything_but_faults_or_a_refusal() throws Exception {
        Random random = new Random(7);
        byte[] whole = Samples.TWO_PEOPLE.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < 2000; i++) {
            byte[] changed = whole.clone();
            for (int n = 0; n <= random.nextInt(4); n++) {
                changed[random.nextInt(changed.length)] = (byte) "\"{}[],:0a\\".charAt(random.nextInt(10));
            }
            try {
                DirectoryReader.read(new java.io.ByteArrayInputStream(changed), "changed.json", Samples.NOTHING);
            } catch (Refusal e) {
                assertThat(e.getMessage()).startsWith("directory.");
            }
        }
    }

    @Test
    void a_hundred_thousand_people_load() throws Exception {
        Path file = folder.resolve("many.json");
        String[] halves = Samples.TWO_PEOPLE.split("\"people\": \\[", 2);
        try (var writer = Files.newBufferedWriter(file)) {
            writer.write(halves[0] + "\"people\": [");
            for (int i = 0; i < 100_000; i++) {
                writer.write(
                        (i == 0 ? "" : ",") + "{\"id\": \"p-" + i + "\", \"name\": {\"surname\": \"Иванов\"}, "
                                + "\"custody\": {\"facility\": \"ik-99-tver\", \"state\": \"held\", \"seenOn\": \"2026-01-01\"}}\n");
            }
            writer.write("]}");
        }
        DirectoryReader.Reading reading = DirectoryReader.read(file, Samples.NOTHING);
        assertThat(reading.faults()).isEmpty();
        assertThat(reading.directory().people()).hasSize(100_000);
    }
}
