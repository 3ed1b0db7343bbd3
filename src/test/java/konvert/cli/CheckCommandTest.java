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
    void all_sources_and_the_status_of_an_organisation_are_told() throws IOException {
        CliRun run = CliRun.withInput("Прочла на Медузе о зиме.", "check", "--json");
        JsonNode finding = findings(JSON.readTree(run.out())).stream()
                .filter(each -> each.path("topic").asText().equals("ORG"))
                .findFirst()
                .orElseThrow();
        assertThat(finding.path("sources").path(0)).isEqualTo(finding.path("source"));
        assertThat(finding.path("sources").path(0).path("date").asText()).isEqualTo("2018");
        JsonNode organisation = finding.path("organisation");
        assertThat(organisation.path("status").asText()).isEqualTo("undesirable");
        assertThat(organisation.path("since").asText()).isEqualTo("2023-01-26");
        assertThat(organisation.path("source").path("date").asText()).isEqualTo("2023-01-26");
        assertThat(CliRun.withInput("Прочла на Медузе о зиме.", "check").out())
                .contains(
                        "    Meduza: an “undesirable organisation” in Russia since 2023-01-26 (source of 2023-01-26).");
    }

    private static List<String> topics(CliRun run) throws IOException {
        return findings(JSON.readTree(run.out())).stream()
                .map(finding -> finding.path("topic").asText())
                .toList();
    }

    @Test
    void for_whom_it_is_tells_the_country_and_whether_the_name_is_whole() throws IOException {
        Path file = Files.writeString(folder.resolve("d.json"), """
                {"format": "konvert-directory/1",
                 "facilities": [{"id": "ik-1-by", "name": "ИК-1, Новополоцк", "type": "ИК", "number": 1, "country": "BY",
                   "region": "Витебская область", "address": {"postcode": "211440", "locality": "г. Новополоцк"}}],
                 "people": [
                   {"id": "one", "name": {"surname": "Белов", "given": "Иван", "patronymic": "Ильич"},
                    "dative": "Белову Ивану", "born": "1980", "custody": {"state": "held", "facility": "ik-1-by"}},
                   {"id": "two", "name": {"surname": "Сова", "given": "Пётр"},
                    "custody": {"state": "held", "facility": "sizo-2-moskovskaya"}}]}
                """);
        CliRun one =
                CliRun.withInput("желаю свободы", "check", "--json", "--directory", file.toString(), "--to", "one");
        assertThat(topics(one)).contains("NAME", "SLOGAN_BY");
        assertThat(one.code()).isEqualTo(1);
        assertThat(topics(CliRun.withInput(
                        "желаю свободы", "check", "--json", "--directory", file.toString(), "--to", "Сова")))
                .as("no patronymic is known, so none is missed")
                .doesNotContain("NAME", "SLOGAN_BY");
        assertThat(topics(CliRun.withInput(
                        "желаю свободы",
                        "check",
                        "--json",
                        "--directory",
                        file.toString(),
                        "--to",
                        "one",
                        "--country",
                        "RU")))
                .contains("NAME")
                .doesNotContain("SLOGAN_BY");
        assertThat(CliRun.withInput("Привет", "check", "--to", "нетакого").code())
                .isEqualTo(2);
    }

    @Test
    void a_letter_like_one_of_the_earlier_ones_is_told() throws IOException {
        String text = "У нас выпал снег, и дети во дворе строят крепость, а кот смотрит в окно и молчит. Как вы?";
        Path letter = Files.writeString(folder.resolve("letter.txt"), "Здравствуйте, Анна!\n\n" + text);
        String other = Files.writeString(folder.resolve("a.txt"), "Пеку пироги и жду весны, а весна не идёт.")
                .toString();
        String same = Files.writeString(folder.resolve("b.txt"), "Здравствуйте, Пётр!\n\n" + text)
                .toString();
        assertThat(topics(CliRun.of("check", letter.toString(), "--json", "--earlier", other, same)))
                .contains("SAME");
        assertThat(topics(CliRun.of("check", letter.toString(), "--json", "--earlier", other)))
                .doesNotContain("SAME");
        assertThat(CliRun.of(
                                "check",
                                letter.toString(),
                                "--earlier",
                                folder.resolve("none.txt").toString())
                        .code())
                .isEqualTo(2);
    }

    @Test
    void a_channel_that_is_not_there_is_refused() {
        CliRun run = CliRun.withInput("Привет", "check", "--channel", "pigeon");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("pigeon", "f-pismo");
    }
}
