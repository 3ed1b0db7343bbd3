package konvert.directory;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import konvert.tools.Schemas;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Facilities that are no more, as the file says so. */
class EndedTest {

    private static final String FILE = """
            {"format": "konvert-directory/1", "facilities": [
               {"id": "sizo-9-tver", "name": "ФКУ СИЗО-9", "type": "СИЗО", "number": 9, "region": "Тверская область",
                "address": {"postcode": "170100"},
                "ended": {"how": "merged", "on": "2025-03-01", "successor": "ik-99-tver", "source": "https://example.org"}},
               {"id": "ik-99-tver", "name": "ФКУ ИК-99", "type": "ИК", "number": 99, "region": "Тверская область",
                "address": {"postcode": "171200"}}]}
            """;

    @Test
    void the_end_is_read_and_written_as_it_stands() throws Exception {
        DirectoryReader.Reading reading = read(FILE);
        assertThat(reading.faults()).isEmpty();
        Facility before = reading.directory().facility("sizo-9-tver").orElseThrow();
        assertThat(before.ended())
                .isEqualTo(new Ended(Ended.How.MERGED, LocalDate.of(2025, 3, 1), "ik-99-tver", "https://example.org"));
        assertThat(Schemas.faults("konvert-directory-1", FILE)).isEmpty();
        JsonNode written = DirectoryJson.MAPPER.valueToTree(before);
        assertThat(written.get("ended"))
                .isEqualTo(DirectoryJson.MAPPER.readTree(FILE).at("/facilities/0/ended"));
    }

    @Test
    void the_successor_is_found_also_through_a_third_one_and_in_a_circle() throws Exception {
        Directory chain = read(FILE.replace(
                        "\"postcode\": \"171200\"}",
                        "\"postcode\": \"171200\"}, \"ended\": {\"how\": \"renamed\", \"on\": \"2026-01-01\","
                                + " \"successor\": \"sizo-9-tver\"}"))
                .directory();
        assertThat(chain.successorOf(chain.facility("sizo-9-tver").orElseThrow()))
                .hasValueSatisfying(last -> assertThat(last.id()).isEqualTo("ik-99-tver"));
    }

    @ParameterizedTest
    @CsvSource({
        "'\"on\": \"2025-03-01\", ',            facilities[0].ended.on",
        "'\"how\": \"merged\", ',               facilities[0].ended.how"
    })
    void an_end_without_a_day_or_a_reason_is_a_fault(String missing, String path) throws Exception {
        String broken = FILE.replace(missing, "");
        assertThat(read(broken).faults()).extracting(Fault::path).containsExactly(path);
        assertThat(Schemas.faults("konvert-directory-1", broken)).isNotEmpty();
    }

    @Test
    void a_successor_that_is_nowhere_is_a_fault() throws Exception {
        assertThat(read(FILE.replace("\"successor\": \"ik-99-tver\"", "\"successor\": \"nowhere\""))
                        .faults())
                .singleElement()
                .satisfies(fault -> {
                    assertThat(fault.path()).isEqualTo("facilities[0].ended.successor");
                    assertThat(fault.expected()).isEqualTo("known-successor");
                });
    }

    private static DirectoryReader.Reading read(String file) throws Exception {
        return DirectoryReader.read(
                new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)), "file", Samples.NOTHING);
    }
}
