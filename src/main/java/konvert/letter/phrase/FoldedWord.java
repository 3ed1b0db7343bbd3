package konvert.letter.phrase;

import java.util.List;
import java.util.regex.Pattern;
import konvert.russian.Romanisation;

/**
 * A word of a text as search and comparison see it.
 *
 * @param folded small letters, ё as е, ä as a, ß as ss
 * @param start index of its first character in the text
 * @param end index behind its last
 */
record FoldedWord(String folded, int start, int end) {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

    static List<FoldedWord> of(String text) {
        return WORD.matcher(text)
                .results()
                .map(found -> new FoldedWord(fold(found.group()), found.start(), found.end()))
                .toList();
    }

    static List<String> words(String text) {
        return of(text).stream().map(FoldedWord::folded).toList();
    }

    static String fold(String word) {
        return Romanisation.plain(word.replace('ё', 'е').replace('Ё', 'Е'));
    }
}
