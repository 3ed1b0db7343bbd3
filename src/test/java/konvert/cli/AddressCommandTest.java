package konvert.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** {@code konvert address}: what published blocks say and which facilities they mean. */
class AddressCommandTest {

    private static final String BLOCK = "143600, Московская обл., г. Волоколамск, ул. Горвал, 6,"
            + " СИЗО-2 УФСИН России по Московской области, Бахтину Александру Сергеевичу, 1971 г. р.";

    @Test
    void the_fields_stand_as_written_and_as_they_would_be_printed() throws Exception {
        JsonNode answer = json(BLOCK).getFirst();
        assertThat(answer.get("region").textValue()).isEqualTo("Московская обл.");
        assertThat(answer.get("house").textValue()).isEqualTo("6");
        assertThat(answer.get("facilityId").textValue()).isEqualTo("sizo-2-moskovskaya");
        assertThat(answer.get("canonical")).isEqualTo(new JsonMapper().readTree("""
                {"postcode": "143600", "region": "Московская область", "district": null, "city": null,
                 "locality": "г. Волоколамск", "street": "ул. Горвал", "house": "д. 6", "poBox": null,
                 "facility": "ФКУ СИЗО-2 УФСИН России по Московской области"}"""));
        assertThat(answer.get("name").get("given").textValue()).isEqualTo("Александр");
        assertThat(answer.get("near")).isEmpty();
        assertThat(answer.get("warnings")).isEmpty();
    }

    @Test
    void a_postcode_in_dispute_is_a_warning_with_every_value() throws Exception {
        JsonNode answer = json("445043, г. Тольятти, ФКУ СИЗО-4 УФСИН России по Самарской области")
                .getFirst();
        assertThat(answer.get("facilityId").textValue()).isEqualTo("sizo-4-samarskaya");
        assertThat(answer.get("warnings")).hasSize(1);
        assertThat(answer.get("warnings").get(0).textValue()).contains("445043", "445023");
    }

    @Test
    void a_facility_of_another_country_is_not_in_the_table_and_every_field_of_the_printed_address_is_none()
            throws Exception {
        JsonNode answer =
                json("ИК № 9, ул. Добролюбова, 16, 213410, г. Горки, Беларусь").getFirst();
        assertThat(answer.get("facilityId").isNull()).isTrue();
        assertThat(answer.get("canonical")).hasSize(9).allMatch(JsonNode::isNull);
        assertThat(answer.get("warnings"))
                .extracting(JsonNode::textValue)
                .containsExactly("“ИК № 9” is not in Russia; Konvert knows no facilities of other countries.");
    }

    @Test
    void what_comes_near_a_facility_that_is_not_known_is_offered_and_not_taken() throws Exception {
        String block = "ФКУ ИК-77 УФСИН России по Омской области, г. Омск";
        JsonNode answer = json(block).getFirst();
        assertThat(answer.get("facilityId").isNull()).isTrue();
        assertThat(answer.get("near")).isNotEmpty().allSatisfy(near -> {
            assertThat(near.get("id").textValue()).endsWith("-omskaya");
            assertThat(near.get("name").textValue()).contains("Омской области");
            assertThat(near.get("score").doubleValue()).isBetween(0.4, 0.99);
        });
        assertThat(CliRun.of("address", block).out())
                .contains(
                        "Meant perhaps: " + answer.get("near").get(0).get("id").textValue());
    }

    @Test
    void as_text_there_is_one_field_a_line_and_doubts_are_said_apart() {
        CliRun run = CliRun.of("address", "445043, г. Тольятти, ФКУ СИЗО-4 УФСИН России по Самарской области");
        assertThat(run.code()).isZero();
        assertThat(run.out().lines())
                .containsExactly(
                        "postcode: 445043",
                        "locality: г. Тольятти",
                        "facility: ФКУ СИЗО-4 УФСИН России по Самарской области",
                        "facilityId: sizo-4-samarskaya",
                        "");
        assertThat(run.err()).contains("445043", "445023");
    }

    @Test
    void each_line_has_its_answer_in_order() throws Exception {
        List<JsonNode> answers = json("ФКУ ИК-6, г. Омск\n\nСегодня хорошая погода.\n" + BLOCK);
        assertThat(answers)
                .extracting(answer -> answer.get("facility").asText())
                .containsExactly("ФКУ ИК-6", "null", "null", "СИЗО-2 УФСИН России по Московской области");
    }

    private static List<JsonNode> json(String lines) throws Exception {
        CliRun run = CliRun.withInput(lines, "address", "--json");
        assertThat(run.code()).isZero();
        JsonMapper mapper = new JsonMapper();
        List<JsonNode> answers = new ArrayList<>();
        for (String line : run.out().lines().toList()) {
            answers.add(mapper.readTree(line));
        }
        return answers;
    }
}
