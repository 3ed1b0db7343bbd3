package konvert.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private static List<JsonNode> findings(JsonNode answer) {
        return answer.path("findings").valueStream().toList();
    }

    @Test
    void a_finding_that_is_a_must_is_exit_code_one() throws IOException {
        Path letter = Files.writeString(folder.resolve("letter.txt"), "🙂 Вчера опять был обстрел.\n");
        CliRun run = CliRun.of("check", letter.toString(), "--json");
        assertThat(run.code()).isEqualTo(1);
        JsonNode war = findings(JSON.readTree(run.out())).stream()
                .filter(finding -> finding.path("topic").asText().equals("WAR"))
                .findFirst()
                .orElseThrow();
        assertThat(war.path("severity").asText()).isEqualTo("must");
        assertThat(war.path("text").asText()).isEqualTo("обстрел");
        assertThat(war.path("start").asInt()).as("in code points").isEqualTo(18);
        assertThat(war.path("end").asInt()).isEqualTo(25);
        assertThat(war.path("source").path("name").asText()).contains("Memorial");
    }

    @Test
    void a_harmless_letter_is_exit_code_zero() {
        CliRun run = CliRun.withInput("Привет, Маша! Как ты? У нас снег.\nТвоя Лена\n22 ноября 2026 г.", "check");
        assertThat(run).isEqualTo(new CliRun(0, "Characters: 61; words: 13; pages: 1.\n", ""));
    }

    @Test
    void lines_are_answered_one_by_one() throws IOException {
        CliRun run = CliRun.withInput("Нет войне!\nКак ты?\n", "check", "--lines", "--json");
        List<String> answers = run.out().lines().toList();
        assertThat(answers).hasSize(2);
        assertThat(findings(JSON.readTree(answers.getFirst())))
                .extracting(finding -> finding.path("topic").asText())
                .contains("WAR");
        assertThat(findings(JSON.readTree(answers.getLast())))
                .extracting(finding -> finding.path("topic").asText())
                .doesNotContain("WAR", "QUESTION");
    }

    @Test
    void the_parts_for_a_channel_join_to_the_text() throws IOException {
        String text = "У нас выпал снег, и кот смотрит в окно. ".repeat(100);
        CliRun run = CliRun.withInput(text, "check", "--channel", "f-pismo", "--json");
        JsonNode answer = JSON.readTree(run.out());
        List<String> parts =
                answer.path("parts").valueStream().map(JsonNode::asText).toList();
        assertThat(parts).hasSize(2);
        assertThat(String.join("", parts)).isEqualTo(text);
        assertThat(answer.path("counts").path("characters").asInt()).isEqualTo(4000);
        assertThat(answer.path("counts").path("pages").asInt()).isEqualTo(2);
    }

    @Test
    void people_are_told_in_their_language_and_who_disagrees() {
        CliRun run = CliRun.in(Locale.of("ru"), "Долой власть!", "check");
        assertThat(run.out()).contains("[!] Власть, политика: «Долой", "Но: ", "Знаков: 13");
    }

    @Test
    void a_channel_that_is_not_there_is_refused() {
        CliRun run = CliRun.withInput("Привет", "check", "--channel", "pigeon");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("pigeon", "f-pismo");
    }
}
