package konvert.letter.spelling;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import morfologik.stemming.Dictionary;

/**
 * The dictionaries inside LanguageTool's Russian jar, which come from the AOT project; each is read when it is first
 * asked for, and may be used by several threads.
 */
final class Dictionaries {

    private static final String FOLDER = "/org/languagetool/resource/ru/";

    private Dictionaries() {}

    /** Forms of words and what they are forms of. */
    static Dictionary forms() {
        return Forms.DICTIONARY;
    }

    /** Words spelled right, ё or е. */
    static Dictionary spelling() {
        return Words.DICTIONARY;
    }

    private static final class Forms {
        static final Dictionary DICTIONARY = read("russian");
    }

    private static final class Words {
        static final Dictionary DICTIONARY = read("hunspell/ru_RU");
    }

    private static Dictionary read(String name) {
        try (InputStream words = resource(name + ".dict");
                InputStream about = resource(name + ".info")) {
            return Dictionary.read(words, about);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(Dictionaries.class.getResourceAsStream(FOLDER + name));
    }
}
