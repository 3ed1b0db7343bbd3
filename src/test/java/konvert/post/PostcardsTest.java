package konvert.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The postcards and how their side is parted. */
class PostcardsTest {

    private static JsonNode file() throws Exception {
        return new JsonMapper()
                .readTree(Path.of("resources/post/postcards.json").toFile());
    }

    @ParameterizedTest
    @CsvSource({"A6, a6", "148 x 105, a6", "4x6, 4x6", "4 × 6 in, 4x6"})
    void a_card_is_found_by_any_of_its_names(String name, String id) {
        assertThat(Postcards.byId(name))
                .hasValueSatisfying(card -> assertThat(card.id()).isEqualTo(id));
    }

    @Test
    void what_is_no_card_is_none() {
        assertThat(Postcards.byId("a4")).isEmpty();
    }

    @Test
    void every_card_has_a_size_and_weight_that_posts_take_as_a_card() throws Exception {
        JsonNode limits = file().get("limits");
        assertThat(Postcards.all()).hasSize(2).allSatisfy(card -> {
            assertThat(card.widthMm())
                    .isBetween(
                            limits.get("leastWidthMm").asDouble(),
                            limits.get("mostWidthMm").asDouble());
            assertThat(card.heightMm())
                    .isBetween(
                            limits.get("leastHeightMm").asDouble(),
                            limits.get("mostHeightMm").asDouble());
            assertThat(card.grams()).isLessThanOrEqualTo(limits.get("mostGrams").asDouble());
        });
    }

    @Test
    void a_card_weighs_what_its_area_of_card_stock_does() throws Exception {
        for (JsonNode card : file().get("postcards")) {
            double area = card.get("widthMm").asDouble() * card.get("heightMm").asDouble();
            assertThat(card.get("grams").asDouble())
                    .isCloseTo(area * card.get("paperGsm").asDouble() / 1e6, within(0.01));
        }
    }

    @ParameterizedTest
    @EnumSource(CardSender.class)
    void no_part_lies_over_another_or_leaves_its_half(CardSender sender) {
        for (Postcard card : Postcards.all()) {
            PostcardFace face = card.face(sender);
            List<Zone> parts = List.of(face.sender(), face.message(), face.stamp(), face.machine(), face.address());
            for (Zone part : parts) {
                assertThat(parts)
                        .filteredOn(other -> !other.equals(part) && other.overlaps(part))
                        .isEmpty();
                assertThat(part.bottomMm()).isLessThanOrEqualTo(card.heightMm());
                assertThat(part.rightMm()).isLessThanOrEqualTo(card.widthMm());
            }
            assertThat(face.divider().xMm()).isEqualTo(card.widthMm() / 2);
            assertThat(face.message().rightMm()).isLessThan(face.divider().xMm());
            assertThat(face.address().xMm()).isGreaterThan(face.divider().xMm());
            assertThat(face.stamp().rightMm()).isEqualTo(card.widthMm());
            assertThat(face.machine().bottomMm()).isEqualTo(card.heightMm());
        }
    }
}
