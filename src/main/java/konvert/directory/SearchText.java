package konvert.directory;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Folds texts so that spellings that mean the same are equal. */
final class SearchText {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\d.]*[\\p{L}\\p{M}\\d]");

    private SearchText() {}

    /** The words of a text: small letters, ё as е, no accents, parts of hyphenated names apart; «207.3» stays whole. */
    static List<String> words(String text) {
        String composed = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFC)
                .replace('ё', 'е')
                .replaceAll("['’ʼ`]", "");
        List<String> words = new ArrayList<>();
        for (Matcher word = WORD.matcher(composed); word.find(); ) {
            words.add(word.group());
        }
        return words;
    }
}
