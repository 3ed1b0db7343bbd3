package konvert.russian;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Latin words in Cyrillic letters, as far as that can be told: what the schemes of {@link Romanisation} write alike is
 * decided by what hardly stands in a Russian word ({@code resources/russian/cyrillisation.json}). A ь or ъ that a scheme
 * leaves out is lost, as are letters of other languages; е, ё and э are one where the scheme writes them alike.
 */
public final class Cyrillisation {

    private static final int CANDIDATES = 8;
    private static final int EACH_SCHEME = 6;

    /** A word of Latin letters with the signs for ъ and ь; hyphens and blanks part words. */
    private static final Pattern WORD = Pattern.compile("[\\p{IsLatin}\\p{M}'\"`´’‘ʼʹʺ′″”]+");

    private Cyrillisation() {}

    /**
     * The Cyrillic words that a Latin one may be in any scheme, the likeliest first and at most eight; none when it is
     * none. Marks that are left out in the word are no hindrance.
     */
    public static List<String> candidates(String latinWord) {
        Map<String, Integer> costs = new HashMap<>();
        for (Scheme scheme : Scheme.values()) {
            for (LatinReader.Read read : LatinReader.of(scheme).read(latinWord, EACH_SCHEME)) {
                costs.merge(read.cyrillic(), read.cost(), Math::min);
            }
        }
        return costs.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.naturalOrder())))
                .limit(CANDIDATES)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The likeliest reading of a text in that scheme, word by word; a word that cannot be read stays as it is. */
    public static String of(Scheme scheme, String latin) {
        LatinReader reader = LatinReader.of(scheme);
        return WORD.matcher(Marks.composed(latin)).replaceAll(match -> {
            List<LatinReader.Read> reads = reader.read(match.group(), 1);
            return reads.isEmpty()
                    ? Matcher.quoteReplacement(match.group())
                    : reads.getFirst().cyrillic();
        });
    }
}
