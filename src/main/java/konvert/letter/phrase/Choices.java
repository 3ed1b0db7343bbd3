package konvert.letter.phrase;

import java.util.List;

/**
 * What may stand in the gap of a phrase.
 *
 * @param title what to choose, for people
 * @param options each fits the gap as it is, in every language; none where a word of one's own goes there
 */
public record Choices(String id, Translated title, List<Translated> options) {

    public Choices {
        options = List.copyOf(options);
    }

    /** Whether a word of one's own goes into the gap: a name or a title, which stands in the nominative. */
    public boolean isOwnWord() {
        return options.isEmpty();
    }

    /** A word of one's own as an option: the same in every language. */
    public static Translated own(String word) {
        return new Translated(word, word, word);
    }
}
