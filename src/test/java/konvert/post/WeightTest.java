package konvert.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WeightTest {

    private static final Paper A4 = Papers.byId("A4").orElseThrow();
    private static final EnvelopeFormat DL = EnvelopeFormats.byId("DL").orElseThrow();

    @ParameterizedTest
    @CsvSource({
        "0, a4, dl, 4.8",
        "3, a4, dl, 19.8",
        "3, a4, c6, 18.7",
        "3, a4, c5, 22.0",
        "4, a4, dl, 24.8",
        "4, US Letter, us10, 24.0"
    })
    void a_letter_weighs_its_sheets_and_its_envelope(int sheets, String paper, String envelope, double grams) {
        assertThat(Weight.grams(
                        sheets,
                        Papers.byId(paper).orElseThrow(),
                        EnvelopeFormats.byId(envelope).orElseThrow()))
                .isEqualTo(grams, within(0.05));
    }

    @ParameterizedTest
    @CsvSource({
        "DE, 17.9, WITHIN", // two sheets in a long envelope weigh 14.8
        "DE, 19.8, BORDERLINE", // three sheets in it
        "RU, 21.9, BORDERLINE",
        "FR, 24.8, ABOVE",
        "US, 24, WITHIN", // four sheets of Letter in #10; 1 oz is 28.35 g
        "US, 28.5, BORDERLINE"
    })
    void the_first_price_holds_up_to_a_weight_of_the_country(String country, double grams, WeightStep step) {
        assertThat(WeightStep.of(grams, Countries.byCode(country).orElseThrow()))
                .isEqualTo(step);
    }

    @Test
    void there_is_no_letter_of_less_than_no_sheets() {
        assertThatIllegalArgumentException().isThrownBy(() -> Weight.grams(-1, A4, DL));
    }

    @Test
    void an_unknown_paper_is_none() {
        assertThat(Papers.byId("a3")).isEmpty();
    }
}
