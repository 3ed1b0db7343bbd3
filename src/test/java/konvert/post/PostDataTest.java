package konvert.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import konvert.tools.Schemas;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The data files hold to their schemas and to the facts they were computed from. */
class PostDataTest {

    private static final Path RESOURCES = Path.of("resources");

    private static String file(String name) throws IOException {
        return Files.readString(RESOURCES.resolve("post/" + name + ".json"));
    }

    private static JsonNode tree(String name) throws IOException {
        return new JsonMapper().readTree(file(name));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "countries",
                "envelopes",
                "face-words",
                "index-stamp",
                "windows",
                "papers",
                "address-words",
                "published-words",
                "regions",
                "mail-status",
                "weight-steps",
                "label-sheets",
                "postcards"
            })
    void every_file_fits_its_schema(String name) throws IOException {
        assertThat(Schemas.faults(name, file(name))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "countries",
                "envelopes",
                "face-words",
                "index-stamp",
                "windows",
                "papers",
                "address-words",
                "published-words",
                "regions",
                "mail-status",
                "weight-steps",
                "label-sheets",
                "postcards"
            })
    void a_misspelled_field_does_not_fit(String name) throws IOException {
        assertThat(Schemas.faults(name, file(name).replaceFirst("\"note\"", "\"nota\"")))
                .isNotEmpty();
    }

    @Test
    void russia_is_named_as_the_language_of_the_country_names_it() throws IOException {
        for (JsonNode country : tree("countries").get("countries")) {
            Locale language = Locale.forLanguageTag(country.get("language").asText());
            String name = Locale.of("", "RU").getDisplayCountry(language).toUpperCase(language);
            assertThat(country.get("russia").asText())
                    .as(country.get("code").asText())
                    .isEqualTo(name);
        }
    }

    @Test
    void an_empty_envelope_weighs_both_faces_and_some_flaps() throws IOException {
        for (JsonNode format : tree("envelopes").get("formats")) {
            double faces = 2 * gramsByArea(format);
            assertThat(format.get("grams").asDouble())
                    .as(format.get("id").asText())
                    .isBetween(1.15 * faces, 1.35 * faces);
        }
    }

    @Test
    void a_sheet_weighs_its_area() throws IOException {
        for (JsonNode paper : tree("papers").get("papers")) {
            assertThat(paper.get("grams").asDouble())
                    .as(paper.get("id").asText())
                    .isEqualTo(gramsByArea(paper), within(0.05));
        }
    }

    private static double gramsByArea(JsonNode sheet) {
        double squareMillimetres =
                sheet.get("widthMm").asDouble() * sheet.get("heightMm").asDouble();
        return squareMillimetres * sheet.get("paperGsm").asDouble() / 1_000_000;
    }
}
