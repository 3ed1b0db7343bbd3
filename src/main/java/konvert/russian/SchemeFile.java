package konvert.russian;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import konvert.data.BundledTable;
import org.jspecify.annotations.Nullable;

/** {@code resources/russian/romanisation.json}. */
record SchemeFile(String about, String date, List<Entry> schemes) {

    /** One scheme; what it has no letter for is taken from the first one of the file. */
    record Entry(String id, String source, List<Rule> rules, Map<String, String> letters) {}

    /**
     * What {@code letters} become in some places of a word.
     *
     * @param before characters one of which stands before: ^ start of the word, V vowel, C consonant, or the letter
     *     itself; none for anything
     * @param after the same for what follows, with $ for the end of the word
     */
    record Rule(
            @Nullable String before,
            String letters,
            @Nullable String after,
            String latin,
            String clause) {}

    /** The rules of a scheme. */
    static List<Rule> rules(Scheme scheme) {
        return entry(scheme).rules();
    }

    /** Every Cyrillic letter that has a Latin spelling, with the one of the scheme, those of the scheme itself first. */
    static Map<String, String> letters(Scheme scheme) {
        Map<String, String> letters = new LinkedHashMap<>(entry(scheme).letters());
        Loaded.FILE.schemes().getFirst().letters().forEach(letters::putIfAbsent);
        return letters;
    }

    private static Entry entry(Scheme scheme) {
        return Loaded.FILE.schemes().stream()
                .filter(entry -> entry.id().equals(scheme.id()))
                .findFirst()
                .orElseThrow();
    }

    /** Read when first asked for. */
    private static final class Loaded {
        static final SchemeFile FILE = BundledTable.read("/russian/romanisation.json", SchemeFile.class);
    }
}
