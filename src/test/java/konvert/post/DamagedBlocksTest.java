package konvert.post;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** Whatever the text, there is an answer, soon. */
class DamagedBlocksTest {

    private static final int BLOCKS = 100_000;

    @Test
    void every_damaged_block_has_an_answer_taken_from_it() throws IOException {
        MutatedBlocks blocks = new MutatedBlocks(MutatedBlocks.originals(), 20261122);
        Assertions.assertTimeout(Duration.ofMinutes(3), () -> {
            for (int i = 0; i < BLOCKS; i++) {
                String text = blocks.next();
                PublishedAddress read = AddressParser.parse(text);
                String whole = BlockText.of(text).text().replace('\n', ' ');
                for (String part : single(read)) {
                    if (!whole.contains(part)) { // AssertJ's own would take half the time of the parser
                        Assertions.fail(part + " is not in " + whole);
                    }
                }
            }
        });
    }

    @Test
    void a_very_long_text_has_an_answer() {
        List<String> texts = new ArrayList<>();
        for (String piece : List.of(
                "«", "(", "д. 1, ", "ул. ", "г. Омск ", "ФКУ ", "Иванов ", "1971 г. р. ", "a", "-", "1", "по ")) {
            texts.add(piece.repeat(200_000 / piece.length()));
        }
        Assertions.assertTimeout(
                Duration.ofSeconds(20),
                () -> texts.forEach(
                        text -> assertThat(AddressParser.parse(text)).isNotNull()));
    }

    /** The fields that are one piece of the text. */
    private static List<String> single(PublishedAddress read) {
        return Stream.of(read.region(), read.city(), read.locality(), read.poBox(), read.facility(), read.country())
                .filter(Objects::nonNull)
                .toList();
    }
}
