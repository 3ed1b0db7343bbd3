package konvert.directory.index;

import java.util.Arrays;
import java.util.Collection;
import java.util.Set;

/**
 * Words in all the spellings they may be looked for in. A typed text fits a word that has such a spelling, or one that
 * begins so, or one of whose case forms it is, or one that is a slip or two away.
 */
public final class Lexicon {

    /** What a spelling of that kind is worth at most, 0 to 1000. */
    public interface Worth {
        int of(int how);
    }

    /** Of the worth, in thousandths: a beginning gains with what is there of the whole. */
    private static final int BEGINNING = 800;

    private static final int OF_THE_WHOLE = 120;
    private static final int ONE_SLIP = 700;
    private static final int TWO_SLIPS = 550;
    private static final int BEGINNING_WITH_SLIPS = 150;

    /** Shorter ones with a slip begin too many words. */
    private static final int SHORTEST_BEGINNING_WITH_SLIPS = 5;

    private final int words;
    private final Trie trie;
    private final byte[] lengths;
    private final int[] firstOfText;
    private final int[] wordOf;
    private final byte[] howOf;
    private final Worth worth;
    private final int caseForm;
    private final int slip;

    /**
     * @param words how many words there are
     * @param caseForm the kind of a case form
     * @param slip the kind of a spelling with slips
     */
    public Lexicon(int words, Collection<Spelling> spellings, Worth worth, int caseForm, int slip) {
        this.words = words;
        this.worth = worth;
        this.caseForm = caseForm;
        this.slip = slip;
        Spelling[] sorted = spellings.toArray(Spelling[]::new);
        Arrays.parallelSort(sorted);
        wordOf = new int[sorted.length];
        howOf = new byte[sorted.length];
        String[] texts = new String[sorted.length];
        int[] first = new int[sorted.length + 1];
        int count = 0;
        for (int i = 0; i < sorted.length; i++) {
            Spelling spelling = sorted[i];
            if (count == 0 || !spelling.text().equals(texts[count - 1])) {
                first[count] = i;
                texts[count++] = spelling.text();
            }
            wordOf[i] = spelling.word();
            howOf[i] = (byte) spelling.how();
        }
        first[count] = sorted.length;
        firstOfText = Arrays.copyOf(first, count + 1);
        String[] each = Arrays.copyOf(texts, count);
        trie = new Trie(each);
        lengths = new byte[count];
        for (int i = 0; i < count; i++) {
            lengths[i] = (byte) Math.min(Byte.MAX_VALUE, each[i].length());
        }
    }

    /**
     * The words that {@code typed} fits.
     *
     * @param nominatives what {@code typed} may be a case form of
     * @param slips how many slips are forgiven, 0 to 2
     */
    public Matches match(String typed, Set<String> nominatives, int slips) {
        Matches matches = new Matches(words);
        offer(matches, trie.whole(typed), 1000);
        if (isBeginning(typed)) {
            offerBeginnings(matches, typed.length(), trie.beginningWith(typed), 0);
        }
        for (String nominative : nominatives) {
            Trie.Range whole = trie.whole(nominative);
            for (int i = firstOfText[whole.from()]; i < firstOfText[whole.to()]; i++) {
                matches.offer(wordOf[i], worth.of(caseForm), caseForm);
            }
        }
        if (slips > 0) {
            boolean beginning = typed.length() >= SHORTEST_BEGINNING_WITH_SLIPS;
            trie.withSlips(typed, slips, (texts, whole, made) -> {
                int score = made < 2 ? ONE_SLIP : TWO_SLIPS;
                if (whole) {
                    offerSlip(matches, new Trie.Range(texts.from(), texts.from() + 1), score);
                }
                if (beginning) {
                    offerSlip(matches, texts, score - BEGINNING_WITH_SLIPS);
                }
            });
        }
        return matches;
    }

    /** A number of one or two digits is meant as it is. */
    private static boolean isBeginning(String typed) {
        return typed.length() > 2 || !Character.isDigit(typed.charAt(0));
    }

    private void offer(Matches matches, Trie.Range texts, int score) {
        for (int i = firstOfText[texts.from()]; i < firstOfText[texts.to()]; i++) {
            matches.offer(wordOf[i], worth.of(howOf[i]) * score / 1000, howOf[i]);
        }
    }

    private void offerBeginnings(Matches matches, int typed, Trie.Range texts, int less) {
        for (int text = texts.from(); text < texts.to(); text++) {
            int score = BEGINNING + OF_THE_WHOLE * typed / lengths[text] - less;
            offer(matches, new Trie.Range(text, text + 1), score);
        }
    }

    private void offerSlip(Matches matches, Trie.Range texts, int score) {
        for (int i = firstOfText[texts.from()]; i < firstOfText[texts.to()]; i++) {
            matches.offer(wordOf[i], worth.of(howOf[i]) * score / 1000, slip);
        }
    }
}
