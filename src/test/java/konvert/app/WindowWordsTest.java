package konvert.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The window says the same in both languages. */
class WindowWordsTest {

    private static final Locale RUSSIAN = Locale.of("ru");

    /** Keys the code puts together from a name of a constant or of a place. */
    private static final Pattern ONE_OF_SEVERAL = Pattern.compile("(language|theme|place)\\.[a-z]+");

    private static Properties bundle(String name) throws IOException {
        Properties bundle = new Properties();
        try (Reader file = Files.newBufferedReader(Path.of("resources", "ui", name + ".properties"))) {
            bundle.load(file);
        }
        return bundle;
    }

    @Test
    void every_sentence_is_there_in_english_and_in_russian() throws IOException {
        assertThat(bundle("window_ru").stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(bundle("window").stringPropertyNames());
    }

    @Test
    void a_sentence_has_the_same_places_to_fill_in_both_languages() throws IOException {
        Properties english = bundle("window");
        Properties russian = bundle("window_ru");
        for (String key : english.stringPropertyNames()) {
            assertThat(new MessageFormat(russian.getProperty(key), RUSSIAN).getFormatsByArgumentIndex())
                    .as(key)
                    .hasSameSizeAs(
                            new MessageFormat(english.getProperty(key), Locale.ENGLISH).getFormatsByArgumentIndex());
        }
    }

    @Test
    void no_sentence_is_there_for_nothing() throws IOException {
        String code = code();
        assertThat(bundle("window").stringPropertyNames())
                .allMatch(key -> code.contains('"' + key + '"')
                        || ONE_OF_SEVERAL.matcher(key).matches());
    }

    private static String code() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src", "main", "java", "konvert", "app"))) {
            StringBuilder code = new StringBuilder();
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                code.append(Files.readString(file));
            }
            return code.toString();
        }
    }
}
