package konvert.post;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Words on the face of an envelope beside the addresses. */
class FaceWordsTest {

    @ParameterizedTest
    @CsvSource({
        "PAR_AVION, RU, DOMESTIC, АВИА",
        "PAR_AVION, RU, ABROAD, PAR AVION",
        "PAR_AVION, BY, DOMESTIC, PAR AVION",
        "REGISTERED, RU, DOMESTIC, ЗАКАЗНОЕ",
        "REGISTERED, RU, ABROAD, RECOMMANDÉ",
        "REGISTERED, US, BILINGUAL, RECOMMANDÉ"
    })
    void a_mark_is_in_french_unless_the_letter_stays_where_its_own_words_are_known(
            PostalMark mark, String from, AddressUse use, String text) {
        assertThat(mark.text(Countries.byCode(from).orElseThrow(), use)).isEqualTo(text);
    }

    @ParameterizedTest
    @EnumSource(PostalMark.class)
    void every_mark_has_its_words(PostalMark mark) {
        assertThat(mark.text(Countries.ABROAD, AddressUse.ABROAD)).isUpperCase();
    }
}
