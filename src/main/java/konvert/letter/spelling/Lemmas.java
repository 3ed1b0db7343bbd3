package konvert.letter.spelling;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;

/** What a Russian word may be a form of. Not to be shared between threads; making one costs little. */
public final class Lemmas {

    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\u0301]");
    private static final Pattern HYPHEN = Pattern.compile("-");
    private static final Locale RUSSIAN = Locale.of("ru");

    private final DictionaryLookup lookup = new DictionaryLookup(Dictionaries.forms());
    private final Map<String, Set<String>> known = new HashMap<>();

    /** Lower case, ё as е, composed, no stress marks, soft hyphens and the like: what words are compared by. */
    public static String folded(String word) {
        String composed = Normalizer.normalize(word, Normalizer.Form.NFC);
        return INVISIBLE
                .matcher(composed.toLowerCase(RUSSIAN).replace('ё', 'е').replace('’', '\''))
                .replaceAll("");
    }

    /** The dictionary forms of a folded word, folded, and the word itself; those of its parts where it has a hyphen. */
    public Set<String> of(String folded) {
        return known.computeIfAbsent(folded, this::find);
    }

    /** Whether the dictionary has that folded word. */
    public boolean knows(String folded) {
        return !lookup.lookup(folded).isEmpty();
    }

    /** Whether that folded word is the dictionary form of one. */
    public boolean isLemma(String folded) {
        return lookup.lookup(folded).stream()
                .anyMatch(form -> folded(form.getStem().toString()).equals(folded));
    }

    private Set<String> find(String folded) {
        Set<String> lemmas = new LinkedHashSet<>();
        lemmas.add(folded);
        add(folded, lemmas);
        if (folded.indexOf('-') > 0) {
            HYPHEN.splitAsStream(folded).filter(part -> part.length() > 1).forEach(part -> {
                lemmas.add(part);
                add(part, lemmas);
            });
        }
        return Set.copyOf(lemmas);
    }

    private void add(String folded, Set<String> lemmas) {
        for (WordData form : lookup.lookup(folded)) {
            lemmas.add(folded(form.getStem().toString()));
        }
    }
}
