package konvert.letter.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Recognises the phrases of the book in a letter, whatever else was changed in it. A phrase counts where its words stand
 * in order and nothing goes on before or behind it in the same clause: a changed sentence may say something else.
 */
public final class Glosses {

    /** Between two words: the clause ends here. */
    private static final Pattern BORDER = Pattern.compile("[.!?…,;:\\n\\r]");
    /** Between two words: a name or title ends here. */
    private static final Pattern OWN_WORD_ENDS = Pattern.compile("[.!?…»”“\\n\\r]");

    private static final Pattern CLOSING = Pattern.compile("[.!?…»”)}]+");

    private Glosses() {}

    /** The phrases in a letter's Russian text, in order, with their meaning in that language. */
    public static List<Gloss> of(String text, Locale language) {
        List<FoldedWord> words = FoldedWord.of(text);
        List<Gloss> glosses = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            Match match = match(text, words, at);
            if (match == null) {
                at++;
            } else {
                glosses.add(match.gloss(text, words, at, language));
                at = match.to;
            }
        }
        return glosses;
    }

    /** @param to number of the word behind the last */
    private record Match(
            PhraseForms.Form form, int to, @Nullable String ownWord) {

        Gloss gloss(String text, List<FoldedWord> words, int from, Locale language) {
            Translated option = ownWord == null ? form.option() : Choices.own(ownWord);
            int end = words.get(to - 1).end();
            int closed = CLOSING.matcher(text)
                    .region(end, text.length())
                    .results()
                    .findFirst()
                    .filter(found -> found.start() == end)
                    .map(found -> found.end())
                    .orElse(end);
            return new Gloss(
                    words.get(from).start(),
                    closed,
                    form.phrase(),
                    form.phrase().meaning(language, form.pronoun(), option));
        }
    }

    private static @Nullable Match match(String text, List<FoldedWord> words, int from) {
        if (from > 0 && !border(BORDER, text, words, from)) {
            return null;
        }
        return PhraseForms.beginningWith(words.get(from).folded()).stream()
                .flatMap(form -> match(form, text, words, from).stream())
                .findFirst()
                .orElse(null);
    }

    private static Optional<Match> match(PhraseForms.Form form, String text, List<FoldedWord> words, int from) {
        int to = from + form.words().size();
        if (to > words.size()) {
            return Optional.empty();
        }
        for (int i = from; i < to; i++) {
            if (!words.get(i).folded().equals(form.words().get(i - from))) {
                return Optional.empty();
            }
        }
        String ownWord = null;
        if (form.endsInOwnWord() && to < words.size() && !border(OWN_WORD_ENDS, text, words, to)) {
            int start = to;
            do {
                to++;
            } while (to < words.size() && !border(OWN_WORD_ENDS, text, words, to));
            ownWord = text.substring(words.get(start).start(), words.get(to - 1).end());
        }
        boolean ends = to == words.size() || ownWord != null || border(BORDER, text, words, to);
        return ends ? Optional.of(new Match(form, to, ownWord)) : Optional.empty();
    }

    /** Whether such a sign stands between a word and the one before it. */
    private static boolean border(Pattern sign, String text, List<FoldedWord> words, int word) {
        return sign.matcher(text)
                .region(words.get(word - 1).end(), words.get(word).start())
                .find();
    }
}
