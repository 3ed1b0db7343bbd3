package konvert.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** search, show, facilities and decline on the bundled directory. */
class ReadingCommandsTest {

    @ParameterizedTest
    @ValueSource(strings = {"Aleksandr Bakhtin", "Бахтин", "бахтин александр"})
    void search_brings_him_first(String query) throws Exception {
        CliRun run = CliRun.of("search", query, "--json");
        assertThat(run.code()).isZero();
        JsonNode first = json(run.out()).get(0);
        assertThat(first.get("id").textValue()).isEqualTo("bakhtin-aleksandr-1971");
        assertThat(first.get("name").textValue()).isEqualTo("Бахтин Александр Сергеевич");
        assertThat(first.get("latin").textValue()).isEqualTo("Aleksandr Sergeevich Bakhtin");
        assertThat(first.get("born").textValue()).isEqualTo("1971");
        assertThat(first.get("facility").textValue()).isEqualTo("sizo-2-moskovskaya");
        assertThat(first.get("score").doubleValue()).isGreaterThan(0.9);
    }

    @Test
    void search_reads_one_query_a_line_and_answers_one_array_a_line() throws Exception {
        CliRun run = CliRun.withInput("bakhtin\nnobody at all\n", "search", "--lines", "--json", "--limit", "5");
        List<String> lines = run.out().lines().toList();
        assertThat(lines).hasSize(2);
        assertThat(json(lines.getFirst()).get(0).get("id").textValue()).isEqualTo("bakhtin-aleksandr-1971");
        assertThat(json(lines.getLast())).isEmpty();
    }

    @Test
    void search_without_a_query_lists_everyone_and_says_how_many_more() {
        CliRun run = CliRun.of("search", "--limit", "3");
        assertThat(run.out().lines()).hasSize(6);
        assertThat(run.err()).contains("more people (--limit)");
    }

    @Test
    void search_that_finds_nobody_names_the_nearest() {
        CliRun run = CliRun.of("search", "bakhtin", "vadim");
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("Did you mean", "bakhtin-aleksandr-1971");
    }

    @Test
    void search_that_finds_nobody_says_what_to_try() {
        CliRun run = CliRun.of("search", "qqq");
        assertThat(run.code()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .isEqualToIgnoringNewLines("Nobody found for “qqq”. Check the spelling, or try the surname alone.");
    }

    @Test
    void show_gives_the_block_in_every_form() throws Exception {
        JsonNode card =
                json(CliRun.of("show", "bakhtin", "--json", "--from", "DE").out());
        assertThat(texts(card.at("/address/abroad")))
                .containsExactly(
                        "Бахтину Александру Сергеевичу, 1971\u00a0г.\u00a0р.",
                        "ФКУ СИЗО-2 УФСИН России по Московской области",
                        "ул. Горвал, д. 6",
                        "г. Волоколамск",
                        "Московская область",
                        "143600",
                        "RUSSLAND / РОССИЯ");
        assertThat(texts(card.at("/address/domestic"))).last().isEqualTo("143600");
        assertThat(texts(card.at("/address/bilingual")))
                .contains("Alexandr Sergejewitsch Bachtin (born 1971)", "6 Gorwal Street", "Moscow region");
        assertThat(card.get("dative").textValue()).isEqualTo("Бахтину Александру Сергеевичу");
        assertThat(card.get("gender").textValue()).isEqualTo("m");
        assertThat(card.get("seenOn").textValue()).isEqualTo("2024-11-25");
        assertThat(card.get("publishedOn").isNull()).isTrue();
        assertThat(card.get("confirmedOn").isNull()).isTrue();
        assertThat(card.get("postable").booleanValue()).isTrue();
    }

    @Test
    void show_speaks_the_readers_language() {
        assertThat(CliRun.in(Locale.of("ru"), "", "show", "бахтин").out())
                .contains("родился в 1971 году")
                .contains("О чём писать: музыка, животные")
                .contains("25 ноября 2024 года на его странице был указан другой адрес")
                .contains("Электронные письма: ");
        assertThat(CliRun.of("show", "bakhtin").out())
                .contains("Write about: music, animals")
                .contains("On 25 November 2024 his page gave another address, not confirmed since")
                .contains("postcode “140405”, not “143600”")
                .contains("He has probably been moved");
    }

    @Test
    void facilities_finds_a_town_with_address_sources_and_people() throws Exception {
        JsonNode facility =
                json(CliRun.of("facilities", "Волоколамск", "--json").out()).get(0);
        assertThat(facility.get("id").textValue()).isEqualTo("sizo-2-moskovskaya");
        assertThat(facility.get("address").textValue())
                .isEqualTo("ул. Горвал, д. 6, г. Волоколамск, Московская область");
        assertThat(facility.get("confirmedOn").textValue()).isEqualTo("2026-06-12");
        assertThat(facility.get("sources")).hasSize(2);
        assertThat(texts(facility.get("people"))).contains("bakhtin-aleksandr-1971");
    }

    @ParameterizedTest
    @CsvSource({
        "ик-6 мордовия, ik-6-mordoviya",
        "colony 6 mordovia, ik-6-mordoviya",
        "бутырки, sizo-2-moskva",
        "Полярный волк, ik-3-yamalo-nenetskiy-avtonomnyy-okrug"
    })
    void facilities_finds_a_number_or_a_nickname_in_any_spelling(String query, String id) throws Exception {
        JsonNode facility = json(CliRun.of("facilities", query, "--json").out()).get(0);
        assertThat(facility.get("id").textValue()).isEqualTo(id);
        assertThat(facility.get("ended").isNull()).isTrue();
    }

    @Test
    void facilities_says_what_people_call_it() throws Exception {
        assertThat(CliRun.of("facilities", "бутырки").out()).contains("«Бутырка», «Бутырки»", "127055");
    }

    @Test
    void decline_answers_one_object_a_line_in_order() throws Exception {
        List<String> lines = CliRun.withInput("Бахтин Александр Сергеевич\nИванова Анна\n", "decline", "--json")
                .out()
                .lines()
                .toList();
        assertThat(lines).hasSize(2);
        assertThat(json(lines.getFirst()).get("dative").textValue()).isEqualTo("Бахтину Александру Сергеевичу");
        assertThat(json(lines.getFirst()).get("sure").booleanValue()).isTrue();
        assertThat(json(lines.getLast()).get("instrumental").textValue()).isEqualTo("Ивановой Анной");
    }

    private static List<String> texts(JsonNode array) {
        return array.valueStream().map(JsonNode::textValue).toList();
    }

    private static JsonNode json(String text) throws Exception {
        return new JsonMapper().readTree(text);
    }
}
