package konvert.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import konvert.tools.Schemas;
import org.junit.jupiter.api.Test;

class EnclosuresTest {

    @Test
    void the_letter_lists_them_with_their_numbers_in_the_right_form() {
        assertThat(Enclosures.sentence(Map.of("blank-sheet", 2, "stamped-envelope", 1, "photograph", 5)))
                .hasValue("Вкладываю 2\u00a0чистых листа, конверт с маркой и 5\u00a0фотографий.");
        assertThat(Enclosures.sentence(Map.of("photograph", 1))).hasValue("Вкладываю фотографию.");
        assertThat(Enclosures.sentence(Map.of("postcard", 21))).hasValue("Вкладываю 21\u00a0открытку.");
    }

    @Test
    void the_sentence_takes_the_place_of_an_earlier_one_and_of_nothing_the_writer_said() {
        String one = Enclosures.sentence(Map.of("photograph", 1)).orElseThrow();
        String two = Enclosures.sentence(Map.of("photograph", 2, "postcard", 5)).orElseThrow();

        assertThat(Enclosures.listedIn(Enclosures.listedIn("Пишу вам.", two), one))
                .isEqualTo("Пишу вам.\n\nВкладываю фотографию.");
        assertThat(Enclosures.listedIn("Вкладываю фотографию кота, ему пять лет.", one))
                .isEqualTo("Вкладываю фотографию кота, ему пять лет.\n\nВкладываю фотографию.");
        assertThat(Enclosures.listedIn("", one)).isEqualTo(one);
    }

    @Test
    void nothing_enclosed_is_not_mentioned() {
        assertThat(Enclosures.sentence(Map.of("postcard", 0))).isEmpty();
    }

    @Test
    void they_weigh_what_their_pieces_weigh() {
        assertThat(Enclosures.grams(Map.of("blank-sheet", 2, "stamped-envelope", 1)))
                .isEqualTo(14.8, within(0.01));
        assertThat(Enclosures.grams(Map.of())).isZero();
    }

    @Test
    void the_file_fits_its_schema() throws IOException {
        assertThat(Schemas.faults("enclosures", Files.readString(Path.of("resources/letter/enclosures.json"))))
                .isEmpty();
    }

    @Test
    void photographs_printed_after_the_letter_are_counted_with_the_others() {
        assertThat(Enclosures.sentence(Enclosures.withPhotographs(Map.of("photograph", 1), 2)))
                .hasValueSatisfying(sentence -> assertThat(sentence).contains("3\u00a0фотографии"));
        assertThat(Enclosures.sentence(Enclosures.withPhotographs(Map.of(), 0))).isEmpty();
    }
}
