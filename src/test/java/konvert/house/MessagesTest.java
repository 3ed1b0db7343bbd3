package konvert.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every sentence stands in both languages, is used, and is there when it is used. */
class MessagesTest {

    private static final Path FOLDER = Path.of("resources/ui");
    private static final Pattern PLURAL = Pattern.compile("(.+)\\.(one|few|many)");
    /** What picocli asks for by itself; CliTest holds these against the commands. */
    private static final Pattern PICOCLI = Pattern.compile("(konvert|usage|mixinStandardHelpOptions|helpCommand)\\..*");

    private static final Pattern PLACE = Pattern.compile("\\{(\\d+)");

    @Test
    void both_languages_have_the_same_sentences_with_the_same_places() throws IOException {
        for (Path english : bundles()) {
            Path russian = russian(english);
            Map<String, String> other = sentences(russian);
            assertThat(other.keySet())
                    .as(russian.toString())
                    .isEqualTo(sentences(english).keySet());
            sentences(english).forEach((key, sentence) -> {
                // English "one letter" needs no number; Russian counts 21 and 31 among the ones.
                if (key.endsWith(".one")) {
                    assertThat(places(other.getOrDefault(key, ""))).as(key).containsAll(places(sentence));
                } else {
                    assertThat(places(other.getOrDefault(key, ""))).as(key).isEqualTo(places(sentence));
                }
            });
        }
    }

    @Test
    void every_sentence_is_a_message_pattern() throws IOException {
        for (Path english : bundles()) {
            if (english.endsWith("commands.properties")) {
                continue; // picocli's own patterns
            }
            for (Path file : List.of(english, russian(english))) {
                sentences(file).forEach((key, sentence) -> {
                    assertThat(sentence).as(file + ": " + key).isNotBlank();
                    assertThatCode(() -> new MessageFormat(sentence, Locale.ROOT))
                            .as(file + ": " + key)
                            .doesNotThrowAnyException();
                    assertThat(sentence.replace("''", "").replaceAll("'[{}]+'", ""))
                            .as("a single apostrophe vanishes: %s: %s", file, key)
                            .doesNotContain("'");
                });
            }
        }
    }

    @Test
    void no_key_stands_twice_in_a_file() throws IOException {
        for (Path english : bundles()) {
            for (Path file : List.of(english, russian(english))) {
                List<String> keys = Pattern.compile("(?m)^([\\w.-]+)\\s*=")
                        .matcher(Files.readString(file))
                        .results()
                        .map(match -> match.group(1))
                        .toList();
                assertThat(keys).as(file.toString()).doesNotHaveDuplicates();
                assertThat(keys)
                        .as(file.toString())
                        .hasSameSizeAs(sentences(file).keySet());
            }
        }
    }

    @Test
    void every_sentence_is_used() throws IOException {
        MessageUse use = MessageUse.of(mainSources());
        Set<String> unused = new TreeSet<>(allKeys());
        unused.removeIf(key -> PICOCLI.matcher(key).matches() || isUsed(key, use));
        assertThat(unused).as("sentences that nothing says").isEmpty();
    }

    @Test
    void every_sentence_that_is_said_is_there() throws IOException {
        MessageUse use = MessageUse.of(mainSources());
        Set<String> keys = allKeys();
        assertThat(keys).containsAll(use.said).containsAll(counted(use));
        Path words = FOLDER.resolve("words.properties");
        assertThat(Files.exists(words) ? sentences(words).keySet() : Set.of())
                .as("refusals stand in %s", words)
                .containsAll(use.refused);
    }

    @Test
    void keys_are_read_off_the_syntax_of_a_source(@TempDir Path folder) throws IOException {
        Path source = folder.resolve("Card.java");
        Files.writeString(source, """
                class Card {
                    // words.say("only.a.remark")
                    String text(Words words, boolean held, int age, Unit unit) throws Refusal {
                        if (age < 0) throw new Refusal(new RuntimeException(), "age.negative", age);
                        return words.say(held ? "card.held" : "card.free", age)
                                + words.count("card.years", age)
                                + words.say("card.unit." + unit);
                    }
                }
                """);
        MessageUse use = MessageUse.of(List.of(source));
        assertThat(use.said).containsExactly("card.free", "card.held");
        assertThat(counted(use)).containsExactlyInAnyOrder("card.years.one", "card.years.few", "card.years.many");
        assertThat(use.refused).containsExactly("age.negative");
        assertThat(isUsed("card.unit.brigade", use)).isTrue();
        assertThat(isUsed("only.a.remark", use)).isFalse();
    }

    private static boolean isUsed(String key, MessageUse use) {
        var plural = PLURAL.matcher(key);
        return use.literals.contains(key)
                || (plural.matches() && use.literals.contains(plural.group(1)))
                || use.prefixes.stream().anyMatch(key::startsWith);
    }

    private static Set<String> counted(MessageUse use) {
        return use.counted.stream()
                .flatMap(key -> Stream.of(key + ".one", key + ".few", key + ".many"))
                .collect(Collectors.toSet());
    }

    private static Set<String> allKeys() throws IOException {
        Set<String> keys = new TreeSet<>();
        for (Path bundle : bundles()) {
            keys.addAll(sentences(bundle).keySet());
        }
        return keys;
    }

    private static List<Path> mainSources() throws IOException {
        return Format.sources().stream()
                .filter(source -> source.startsWith("src/main"))
                .toList();
    }

    /** The English files of {@code resources/ui}. */
    private static List<Path> bundles() throws IOException {
        if (!Files.isDirectory(FOLDER)) {
            return List.of();
        }
        try (var files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".properties"))
                    .filter(file -> !file.toString().endsWith("_ru.properties"))
                    .sorted()
                    .toList();
        }
    }

    private static Path russian(Path english) {
        return Path.of(english.toString().replace(".properties", "_ru.properties"));
    }

    private static Map<String, String> sentences(Path file) throws IOException {
        Properties properties = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        Map<String, String> sentences = new TreeMap<>();
        properties.forEach((key, sentence) -> sentences.put((String) key, (String) sentence));
        return sentences;
    }

    private static Set<String> places(String sentence) {
        return PLACE.matcher(sentence)
                .results()
                .map((MatchResult match) -> match.group(1))
                .collect(Collectors.toSet());
    }
}
