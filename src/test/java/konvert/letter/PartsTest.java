package konvert.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import konvert.letter.Channels.Channel;
import konvert.tools.Schemas;
import org.junit.jupiter.api.Test;

class PartsTest {

    @Test
    void a_letter_is_cut_behind_sentences() {
        assertThat(Parts.of("Привет! Как ты? Я хорошо. Пишу.", 18))
                .containsExactly("Привет! Как ты? ", "Я хорошо. Пишу.");
    }

    @Test
    void a_sentence_too_long_is_cut_behind_a_word_and_a_word_too_long_anywhere() {
        assertThat(Parts.of("один два три", 9)).containsExactly("один два ", "три");
        assertThat(Parts.of("абвгдежз", 3)).containsExactly("абв", "где", "жз");
    }

    @Test
    void parts_joined_are_the_text_and_none_is_longer_than_the_limit() {
        Random random = new Random(7);
        for (int i = 0; i < 500; i++) {
            StringBuilder text = new StringBuilder();
            for (int j = random.nextInt(60); j > 0; j--) {
                text.append(List.of("слово", ". ", " ", "\n\n", "🙂", "! Да", ", ", "й")
                        .get(random.nextInt(8)));
            }
            int limit = 1 + random.nextInt(40);
            List<String> parts = Parts.of(text.toString(), limit);
            assertThat(String.join("", parts)).isEqualTo(text.toString());
            assertThat(parts)
                    .allSatisfy(part -> assertThat(Parts.characters(part)).isLessThanOrEqualTo(limit));
        }
    }

    @Test
    void paper_has_no_limit_and_an_empty_letter_no_part() {
        Channel paper = Channels.bundled().byId("paper-abroad").orElseThrow();
        assertThat(Parts.of("слово ".repeat(5000), paper)).hasSize(1);
        assertThat(Parts.of("", paper)).isEmpty();
    }

    @Test
    void a_letter_has_as_many_pages_as_the_channel_makes_of_it() {
        Channel form = Channels.bundled().byId("f-pismo").orElseThrow();
        String text = "Это одно предложение. ".repeat(200);
        assertThat(LetterSize.of(text, form))
                .isEqualTo(new LetterSize(4400, 600, Parts.of(text, form).size()));
        assertThat(LetterSize.of("", null)).isEqualTo(new LetterSize(0, 0, 0));
    }

    @Test
    void channels_are_as_their_schema_says_and_point_to_services_that_are_there() {
        assertThat(Schemas.faultsOf("channels", Path.of("resources/letter/channels.json")))
                .isEmpty();
        assertThat(Channels.bundled().channels())
                .filteredOn(channel -> channel.service() != null)
                .isNotEmpty()
                .allSatisfy(channel -> assertThat(Services.byId(String.valueOf(channel.service())))
                        .isPresent());
        assertThat(Channels.bundled().channels())
                .extracting(Channel::limit)
                .as("no service states a limit that could be verified")
                .noneMatch(limit -> limit != null && limit.isVerified());
    }
}
