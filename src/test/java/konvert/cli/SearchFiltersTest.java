package konvert.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Filters, order and chance of {@code konvert search}, on the bundled directory. */
class SearchFiltersTest {

    @Test
    void filters_narrow_and_several_values_of_one_are_alternatives() throws Exception {
        List<String> moscow = ids("--region", "moscow region");
        assertThat(moscow).contains("bakhtin-aleksandr-1971").hasSizeLessThan(10);
        assertThat(ids("--region", "московская")).isEqualTo(moscow);
        assertThat(ids("--region", "moscow region", "--facility-kind", "colony"))
                .isSubsetOf(moscow)
                .doesNotContain("bakhtin-aleksandr-1971");
        List<String> both = ids("--article", "207.3", "--article", "280");
        assertThat(both)
                .containsAll(ids("--article", "207.3"))
                .containsAll(ids("--article", "280"))
                .hasSizeLessThan(62);
        assertThat(ids("--writable")).doesNotContain("akhtemov-asan-1989").hasSizeGreaterThan(50);
        assertThat(ids("--service", "rosuznik")).hasSize(2);
        assertThat(ids("--language", "ru")).hasSize(62);
        assertThat(ids("--birthdays")).isEmpty();
        assertThat(ids("--older-than", "12")).isSubsetOf(ids("--older-than", "6"));
    }

    @Test
    void a_filter_holds_for_every_line() {
        assertThat(CliRun.withInput("bakhtin\ngorinov\n", "search", "--lines", "--region", "moscow region")
                        .out()
                        .lines())
                .satisfiesExactly(
                        bakhtin -> assertThat(bakhtin).contains("bakhtin-aleksandr-1971"),
                        gorinov -> assertThat(gorinov).isEqualTo("[]"));
    }

    @Test
    void the_order_is_by_name_or_by_the_age_of_the_address() throws Exception {
        assertThat(ids("--sort", "name")).startsWith("abdulvapov-ametkhan-1989").hasSize(62);
        assertThat(ids("--sort", "freshness")).hasSize(62);
    }

    @Test
    void someone_is_chosen_among_those_who_can_be_written_to() throws Exception {
        assertThat(ids("--random", "--service", "rosuznik")).hasSize(1).isSubsetOf(ids("--service", "rosuznik"));
        CliRun nobody = CliRun.of("search", "naumov", "--random");
        assertThat(nobody.out()).isEmpty();
        assertThat(nobody.err()).contains("Nobody among these can be written to");
    }

    @Test
    void filters_that_leave_nobody_are_said_to_be_the_reason() {
        assertThat(CliRun.of("search", "bakhtin", "--facility-kind", "colony").err())
                .isEqualToIgnoringNewLines("Nobody is left with these filters.");
    }

    @Test
    void why_someone_was_found_stands_after_the_place() {
        assertThat(CliRun.of("search", "207.3", "--limit", "1").out()).contains(" · article 207.3");
        assertThat(CliRun.of("search", "Волоколамск", "--limit", "1").out()).endsWith(" · place\n");
        assertThat(CliRun.of("search", "Бахтин").out().lines().toList().get(1)).endsWith("Московской области");
        assertThat(CliRun.of("search", "Bakhtin").out()).doesNotContain("in Latin letters");
    }

    @ParameterizedTest
    @CsvSource({
        "--region,        atlantis, No region in this directory is like “atlantis”",
        "--facility-kind, castle,   'it knows colony, remand-prison'",
        "--service,       pigeon,   no e-letter service in this directory",
        "--language,      russian,  no language",
        "--older-than,    -1,       no number of months",
        "--older-than,    soon,     does not fit",
        "--sort,          size,     does not fit"
    })
    void values_no_one_can_have_are_refused(String option, String value, String said) {
        CliRun run = CliRun.of("search", option, value);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(said);
    }

    private static List<String> ids(String... options) throws Exception {
        String[] arguments = Stream.concat(Stream.of("search", "--json", "--limit", "100"), Stream.of(options))
                .toArray(String[]::new);
        JsonNode people = new JsonMapper().readTree(CliRun.of(arguments).out());
        return people.valueStream().map(person -> person.get("id").textValue()).toList();
    }
}
