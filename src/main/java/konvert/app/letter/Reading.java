package konvert.app.letter;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import konvert.directory.Directory;
import konvert.letter.advice.Advisor;
import konvert.letter.advice.Context;
import konvert.letter.advice.Finding;
import konvert.letter.spelling.DirectoryNames;
import konvert.letter.spelling.Speller;
import org.jspecify.annotations.Nullable;

/**
 * Reads letters with the names of a directory and the user's own words. To be used away from the window's thread, by
 * several threads at once: what it needs is read at the first letter.
 */
final class Reading {

    private final Directory directory;
    private final OwnWords own;
    private final Speller speller = Speller.with(this::knows);
    private final Advisor advisor = new Advisor(speller);
    private @Nullable Set<String> names;

    Reading(Directory directory, OwnWords own) {
        this.directory = directory;
        this.own = own;
    }

    List<Finding> findings(String text, Context context) {
        return advisor.check(text, context);
    }

    /** What may have been meant by a word, likeliest first. */
    List<String> suggestions(String word) {
        return speller.suggestions(word);
    }

    void learn(String word) throws IOException {
        own.read().add(word);
    }

    private boolean knows(String folded) {
        return own.contains(folded) || names().contains(folded);
    }

    private synchronized Set<String> names() {
        Set<String> known = names;
        if (known == null) {
            known = DirectoryNames.of(directory);
            names = known;
        }
        return known;
    }
}
