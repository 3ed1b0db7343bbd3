package konvert.letter.phrase;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;

/** The Russian dictionary of LanguageTool, asked for the words of a text. */
final class RussianWords {

    private static final String FOLDER = "/org/languagetool/resource/ru/russian.";
    private static final Pattern WORD = Pattern.compile("\\p{L}+(-\\p{L}+)*");
    private static final DictionaryLookup LOOKUP = new DictionaryLookup(dictionary());

    private RussianWords() {}

    /** The words of a text, as they stand. */
    static List<String> of(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }

    static boolean knows(String word) {
        return !tags(word).isEmpty();
    }

    /** What the dictionary says a word may be, as {@code tagset.txt} beside it explains. */
    static Set<String> tags(String word) {
        return lookUp(word, WordData::getTag);
    }

    /** The words it may be a form of. */
    static Set<String> lemmas(String word) {
        return lookUp(word, WordData::getStem);
    }

    private static Set<String> lookUp(String word, Function<WordData, CharSequence> part) {
        return Stream.of(word, word.toLowerCase(Locale.of("ru")))
                .flatMap(spelling -> Stream.of(spelling, spelling.replace('ё', 'е')))
                .flatMap(spelling -> LOOKUP.lookup(spelling).stream())
                .map(found -> Objects.requireNonNull(part.apply(found)).toString())
                .collect(Collectors.toSet());
    }

    private static Dictionary dictionary() {
        try (InputStream words = resource("dict");
                InputStream about = resource("info")) {
            return Dictionary.read(words, about);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream resource(String ending) {
        return Objects.requireNonNull(RussianWords.class.getResourceAsStream(FOLDER + ending));
    }
}
