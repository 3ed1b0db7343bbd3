package konvert.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.junit.jupiter.api.Test;

class ImportCommandTest {

    private static final String PAGE = "😀\nГромов Павел Николаевич\n280.3 ч.1\nРодился 7 мая 1975 года. Под стражей.";

    @Test
    void json_has_a_record_a_person_with_evidence_in_code_points() throws Exception {
        CliRun run = CliRun.withInput(PAGE, "import", "-", "--json");
        JsonNode person = new JsonMapper().readTree(run.out()).get(0);

        assertThat(run.code()).isZero();
        assertThat(person.at("/name/surname").asText()).isEqualTo("Громов");
        assertThat(person.get("born").asText()).isEqualTo("1975-05-07");
        assertThat(person.at("/articles/0").asText()).isEqualTo("280.3 ч.1");
        JsonNode name = person.at("/evidence/0");
        assertThat(name.get("start").asInt()).isEqualTo(2);
        assertThat(name.get("text").asText()).isEqualTo("Громов Павел Николаевич");
    }

    @Test
    void without_json_it_is_a_card_with_the_doubts_as_warnings() {
        CliRun run = CliRun.withInput(PAGE, "import");

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("Павел Николаевич Громов", "article 280.3 part 1");
        assertThat(run.err()).contains("The page has no address for this person.");
    }

    @Test
    void a_page_without_a_prisoner_says_so() {
        CliRun run = CliRun.withInput("Борщ: варить два часа.", "import", "--json");

        assertThat(run.code()).isZero();
        assertThat(run.out().strip()).isEqualTo("[ ]");
        assertThat(run.err()).contains("No prisoner was found");
    }
}
