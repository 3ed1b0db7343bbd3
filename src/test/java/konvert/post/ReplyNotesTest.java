package konvert.post;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import konvert.words.Words;
import org.junit.jupiter.api.Test;

class ReplyNotesTest {

    private static final Words ENGLISH = Words.of("words", Locale.ENGLISH);
    private static final Country BELARUS = Countries.ofPlace("BY");

    private static List<String> notes(String country, Country posted) {
        return ReplyNotes.of(true, Countries.byCode(country).orElseThrow(), posted, ENGLISH);
    }

    @Test
    void an_answer_out_of_Russia_needs_other_stamps_than_one_inside() {
        assertThat(notes("RU", Countries.RUSSIA)).singleElement().asString().contains("letter A pays");
        assertThat(notes("DE", Countries.RUSSIA)).singleElement().asString().contains("international price");
    }

    @Test
    void an_answer_out_of_another_country_needs_the_stamps_of_that_one() {
        assertThat(notes("DE", BELARUS))
                .containsExactly("Stamps: the answer is posted in Belarus and needs stamps of that country; stamps of"
                        + " another one do not count there.")
                .isEqualTo(notes("RU", BELARUS))
                .isEqualTo(notes("BY", BELARUS));
    }

    @Test
    void without_an_address_nothing_is_stamped() {
        assertThat(ReplyNotes.of(false, Countries.RUSSIA, BELARUS, ENGLISH))
                .singleElement()
                .asString()
                .contains("no return address");
    }

    @Test
    void a_country_nobody_has_named_is_asked_for() {
        assertThat(notes("XX", Countries.RUSSIA)).first().asString().startsWith("The country of the return address");
    }
}
