package konvert.app.editor;

import java.util.ArrayList;
import java.util.List;

/** Finds words in a text whether they are written large or small, with ё or with е. */
final class Finder {

    /** Where it was found. */
    record Hit(int start, int end) {}

    private Finder() {}

    /** All places from left to right, none over another. */
    static List<Hit> all(String text, String query) {
        List<Hit> hits = new ArrayList<>();
        if (query.isEmpty()) {
            return hits;
        }
        String where = folded(text);
        String what = folded(query);
        for (int at = where.indexOf(what); at >= 0; at = where.indexOf(what, at + what.length())) {
            hits.add(new Hit(at, at + what.length()));
        }
        return hits;
    }

    /** The text from the first hit to the end of the last one, with each hit replaced. */
    static String replaced(String text, List<Hit> hits, String replacement) {
        StringBuilder result = new StringBuilder();
        int done = hits.getFirst().start();
        for (Hit hit : hits) {
            result.append(text, done, hit.start()).append(replacement);
            done = hit.end();
        }
        return result.toString();
    }

    /** Character by character, so that the places stay the same. */
    private static String folded(String text) {
        StringBuilder folded = new StringBuilder(text);
        for (int i = 0; i < folded.length(); i++) {
            char small = Character.toLowerCase(folded.charAt(i));
            folded.setCharAt(i, small == 'ё' ? 'е' : small);
        }
        return folded.toString();
    }
}
