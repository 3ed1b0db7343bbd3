package konvert.post;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import konvert.russian.CaseForms;

/** The nominatives one part of a name may come from. */
final class Nominatives {

    private static final int MOST = 60;

    /** No Russian word has these letters at its end. */
    private static final Pattern IMPOSSIBLE = Pattern.compile("[гкхжшщчГКХЖШЩЧ](?:ый|ЫЙ)$");

    private static final Pattern UNCHANGED = Pattern.compile("[^аеиоуыэюя -][ую](?=[ -]|$)");

    private static final Pattern SOFT = Pattern.compile("[^аеиоуыэюяй][яь]$");
    private static final Pattern ODD = Pattern.compile("[^аеиоуыэюя]ц$|ов[ыи]й$|[^в]ной$|[^в]ий$");
    private static final Pattern FLEETING = Pattern.compile("[ое][кл]$|ень$");

    private record Ranked(String nominative, int rank) {}

    private Nominatives() {}

    /**
     * Those that, declined again by {@code forward}, give the part as written, the likeliest first; the part itself
     * only where nothing else does.
     */
    static List<String> of(String written, BiFunction<String, String, Boolean> forward) {
        List<Ranked> found = new ArrayList<>();
        for (String candidate : candidates(written)) {
            if (!IMPOSSIBLE.matcher(candidate).find() && forward.apply(candidate, written)) {
                found.add(new Ranked(candidate, rank(candidate, written)));
            }
        }
        found.sort((one, other) -> Integer.compare(one.rank(), other.rank()));
        return found.stream().map(Ranked::nominative).toList();
    }

    static String folded(String text) {
        return text.toLowerCase(Locale.ROOT).replace('ё', 'е');
    }

    /** «Сакада» before «Сакадя», «Антонец» before «Антонц», «Лозовой» before «Лозовый», all before what is written. */
    private static int rank(String nominative, String written) {
        String word = folded(nominative);
        int rank = word.equals(folded(written)) ? 8 : 0;
        rank += SOFT.matcher(word).find() ? 2 : 0;
        rank += ODD.matcher(word).find() ? 1 : 0;
        rank += FLEETING.matcher(word).find() && folded(written).length() <= word.length() ? 4 : 0;
        return rank + (int) UNCHANGED.matcher(word).results().count();
    }

    /** Of each word and each half the nominatives it may come from, and itself. */
    private static List<String> candidates(String written) {
        List<String> found = List.of("");
        for (String piece : written.splitWithDelimiters("[ -]", 0)) {
            List<String> forms = new ArrayList<>(List.of(piece));
            if (piece.length() > 2) {
                CaseForms.nominatives(piece).forEach(form -> forms.add(inLettersOf(piece, form)));
            }
            found = found.stream()
                    .flatMap(before -> forms.stream().map(before::concat))
                    .limit(MOST)
                    .toList();
        }
        return found;
    }

    /** The folded form with the capitals and ё of what is written. */
    private static String inLettersOf(String written, String form) {
        boolean capitals = written.equals(written.toUpperCase(Locale.ROOT));
        StringBuilder letters = new StringBuilder(form);
        for (int i = 0; i < form.length(); i++) {
            if (i < written.length() && folded(written.substring(i, i + 1)).charAt(0) == form.charAt(i)) {
                letters.setCharAt(i, written.charAt(i));
            } else if (capitals || i == 0) {
                letters.setCharAt(i, Character.toUpperCase(form.charAt(i)));
            }
        }
        return letters.toString();
    }
}
