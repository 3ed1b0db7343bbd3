package konvert.letter.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import konvert.letter.spelling.Speller;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Sentences that touch a topic, and harmless ones with treacherous words. */
class ExamplesTest {

    private static final Path FOLDER = Path.of("src/test/resources/konvert/letter/advice");
    private static final Advisor ADVISOR = new Advisor(Speller.plain());

    private record Example(String topic, boolean fires, String text) {

        static Example of(String line) {
            String[] parts = line.split("\t", -1);
            return new Example(parts[0], parts[1].equals("trigger"), parts[2]);
        }

        boolean isRight() {
            String asked = topic.equals("SVO") ? "WAR" : topic;
            Context context = Context.of(topic.endsWith("_BY") ? "BY" : "RU", false);
            return fires
                    == ADVISOR.check(text, context).stream()
                            .anyMatch(finding -> finding.topic().id().equals(asked));
        }
    }

    @Test
    void each_example_fires_or_stays_silent() throws IOException {
        List<Example> examples = Files.readAllLines(FOLDER.resolve("examples.tsv")).stream()
                .skip(1)
                .map(Example::of)
                .toList();
        assertThat(examples).hasSizeGreaterThan(600);
        assertThat(examples).filteredOn(example -> !example.isRight()).isEmpty();
    }

    static Stream<Path> letters() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER.resolve("letters"))) {
            return files.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("letters")
    void a_harmless_letter_has_no_must(Path letter) throws IOException {
        assertThat(ADVISOR.check(Files.readString(letter), Context.RUSSIA))
                .filteredOn(finding -> finding.severity() == Severity.MUST)
                .isEmpty();
    }
}
