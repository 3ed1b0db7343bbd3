package konvert.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportCommandTest {

    private static final String PAGE = "😀\nГромов Павел Николаевич\n280.3 ч.1\nРодился 7 мая 1975 года. Под стражей.";

    private static final String TABLE = """
            ФИО;Год рождения;Отряд;Учреждение;Индекс;Заметка
            Бахтин Александр Сергеевич;1971;отряд № 3;ФКУ СИЗО-2 УФСИН России по Московской области;143600;
            Лебедева Вера;1990;;;;x
            ;;;;;x
            """;

    @TempDir
    Path folder;

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
    void a_table_as_excel_saves_it_is_summed_up_line_by_line() throws Exception {
        Path file = folder.resolve("people.csv");
        Files.write(file, TABLE.getBytes(Charset.forName("windows-1251")));
        CliRun run = CliRun.of("import", file.toString());

        assertThat(run.code()).isZero();
        assertThat(run.out().lines())
                .startsWith("1 new, 1 changed, 1 unreadable")
                .anyMatch(line ->
                        line.startsWith("Changed: Бахтин Александр Сергеевич") && line.contains("unit отряд № 3"))
                .contains("New: Лебедева Вера, born 1990");
        assertThat(run.err()).contains("Line or entry 4: There is no name.", "Columns that were not read: Заметка");
    }

    @Test
    void a_map_and_a_table_give_json_as_a_page_does() throws Exception {
        String map = """
                {"type": "FeatureCollection", "features": [
                 {"type": "Feature", "geometry": null, "properties": {"name": "Лебедева Вера", "born": "1990"}},
                 {"type": "Feature", "geometry": null}]}
                """;
        CliRun run = CliRun.withInput(map, "import", "--json");
        JsonNode person = new JsonMapper().readTree(run.out()).get(0);

        assertThat(person.get("id").asText()).isEqualTo("lebedeva-vera-1990");
        assertThat(person.get("evidence")).isEmpty();
        assertThat(run.err()).contains("Line or entry 2: ");
        JsonNode table = new JsonMapper()
                .readTree(CliRun.withInput(TABLE, "import", "--json").out());
        assertThat(table).hasSize(2);
        assertThat(table.get(1)).isEqualTo(person);
    }

    @Test
    void a_page_without_a_prisoner_says_so() {
        CliRun run = CliRun.withInput("Борщ: варить два часа.", "import", "--json");

        assertThat(run.code()).isZero();
        assertThat(run.out().strip()).isEqualTo("[ ]");
        assertThat(run.err()).contains("No prisoner was found");
    }
}
