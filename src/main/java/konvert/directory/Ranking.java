package konvert.directory;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import konvert.directory.PeopleIndex.Part;
import konvert.directory.PeopleSearch.Why;
import konvert.directory.index.Matches;
import konvert.russian.CaseForms;

/** The people whom typed words fit, best first: each word another word of the person, or one of the place. */
final class Ranking {

    /** What a word of a place is worth against one of a name, in thousandths. */
    private static final int PLACE = 600;

    private static final int AT_THE_PLACE = -1;

    /** In letters, with room: «Шайхульмарданов» has 15. */
    private static final int LONGEST_NAME = 40;

    private final PeopleIndex index;
    private final List<Matches> typed;
    private final int[][] scoreOfPlace;
    private final int[] people;
    private final int[] scores;

    /** @param slips how many are forgiven in a long word, 0 to 2; 3 for two in shorter ones too */
    Ranking(PeopleIndex index, List<String> words, int slips) {
        this.index = index;
        typed = words.stream()
                .map(word -> index.lexicon().match(word, CaseForms.nominatives(word), slips(word, words.size(), slips)))
                .toList();
        scoreOfPlace = typed.stream().map(this::scoresOfPlaces).toArray(int[][]::new);
        BitSet candidates = candidates();
        int[] fitting = new int[candidates.cardinality()];
        int[] score = new int[fitting.length];
        int[] slots = new int[typed.size()];
        int count = 0;
        for (int person = candidates.nextSetBit(0); person >= 0; person = candidates.nextSetBit(person + 1)) {
            int fits = score(person, slots);
            if (fits > 0) {
                fitting[count] = person;
                score[count++] = fits;
            }
        }
        people = new int[count];
        scores = new int[count];
        sort(fitting, score, count);
    }

    int size() {
        return people.length;
    }

    /** The best score; 0 when nobody fits. */
    int best() {
        return people.length == 0 ? 0 : scores[0];
    }

    /**
     * A slip is forgiven in a word of four letters, or in a shorter one that does not stand alone; two in one of eight, or
     * of five when three are allowed.
     */
    static int slips(String word, int words, int most) {
        int letters = word.length();
        if (Character.isDigit(word.charAt(0)) || letters < (words > 1 ? 2 : 4) || letters > LONGEST_NAME) {
            return 0;
        }
        return Math.min(most, letters < (most > 2 ? 5 : 8) ? 1 : 2);
    }

    private int[] scoresOfPlaces(Matches matches) {
        int[] best = new int[index.places()];
        for (int place = 0; place < best.length; place++) {
            for (int word : index.wordsOfPlace(place)) {
                best[place] = Math.max(best[place], matches.score(word) * PLACE / 1000);
            }
        }
        return best;
    }

    /** Whom the word fits that fits the fewest; without words nobody. */
    private BitSet candidates() {
        BitSet people = new BitSet(index.people());
        if (typed.isEmpty()) {
            return people;
        }
        int fewest = IntStream.range(0, typed.size())
                .boxed()
                .min((one, other) -> Long.compare(fitting(one), fitting(other)))
                .orElseThrow();
        Matches matches = typed.get(fewest);
        for (int i = 0; i < matches.size(); i++) {
            for (int person : index.bearers(matches.word(i))) {
                people.set(person);
            }
        }
        for (int place = 0; place < index.places(); place++) {
            if (scoreOfPlace[fewest][place] > 0) {
                for (int person : index.heldAt(place)) {
                    people.set(person);
                }
            }
        }
        return people;
    }

    private long fitting(int typedWord) {
        Matches matches = typed.get(typedWord);
        long all = 0;
        for (int i = 0; i < matches.size(); i++) {
            all += index.bearers(matches.word(i)).length;
        }
        for (int place = 0; place < index.places(); place++) {
            all += scoreOfPlace[typedWord][place] > 0 ? index.heldAt(place).length : 0;
        }
        return all;
    }

    /**
     * How well the person fits, 0 to 1000; 0 when a word fits nothing of the person.
     *
     * @param slots takes for each typed word which word of the person it fits, or {@link #AT_THE_PLACE}
     */
    private int score(int person, int[] slots) {
        int[] own = index.own(person);
        int place = index.place(person);
        long used = 0;
        int sum = 0;
        for (int i = 0; i < slots.length; i++) {
            Matches matches = typed.get(i);
            int slot = best(matches, own, used);
            int score = slot < 0 ? 0 : score(matches, own[slot]);
            int scoreThere = place < 0 ? 0 : scoreOfPlace[i][place];
            if (score == 0 && scoreThere == 0) {
                return 0;
            }
            slots[i] = score >= scoreThere ? slot : AT_THE_PLACE;
            used |= score >= scoreThere ? 1L << slot : 0;
            sum += Math.max(score, scoreThere);
        }
        return sum / slots.length;
    }

    /** The place of the word that fits best and has not been used; below 0 when none fits. */
    private static int best(Matches matches, int[] own, long used) {
        int best = -1;
        int bestScore = 0;
        for (int slot = 0; slot < own.length && slot < Long.SIZE; slot++) {
            int score = (used >> slot & 1) == 0 ? score(matches, own[slot]) : 0;
            if (score > bestScore) {
                best = slot;
                bestScore = score;
            }
        }
        return best;
    }

    private static int score(Matches matches, int own) {
        return matches.score(PeopleIndex.word(own)) * PeopleIndex.part(own).worth() / 1000;
    }

    /** By score from the best down, those of one score in the order of the directory. */
    private void sort(int[] fitting, int[] score, int count) {
        int[] next = new int[1002];
        for (int i = 0; i < count; i++) {
            next[1000 - score[i] + 1]++;
        }
        Arrays.parallelPrefix(next, Integer::sum);
        for (int i = 0; i < count; i++) {
            int at = next[1000 - score[i]]++;
            people[at] = fitting[i];
            scores[at] = score[i];
        }
    }

    /** The {@code i}th person, one of {@code all}. */
    PeopleSearch.Hit hit(int i, List<Person> all) {
        return new PeopleSearch.Hit(all.get(people[i]), people[i], scores[i] / 1000.0, () -> reason(people[i]));
    }

    /** The reason of the word that fits least, and all that was met. */
    private PeopleSearch.Reason reason(int person) {
        int[] slots = new int[typed.size()];
        score(person, slots);
        Why why = Why.NAME;
        int least = Integer.MAX_VALUE;
        List<String> met = new ArrayList<>();
        for (int word = 0; word < slots.length; word++) {
            Matches matches = typed.get(word);
            boolean there = slots[word] == AT_THE_PLACE;
            int own = there ? 0 : index.own(person)[slots[word]];
            int score = there ? scoreOfPlace[word][index.place(person)] : score(matches, own);
            met.add(index.text(there ? bestOfPlace(matches, index.place(person)) : PeopleIndex.word(own)));
            if (score < least) {
                least = score;
                why = there ? Why.PLACE : why(matches, own);
            }
        }
        return new PeopleSearch.Reason(why, met);
    }

    private int bestOfPlace(Matches matches, int place) {
        return IntStream.of(index.wordsOfPlace(place))
                .boxed()
                .max(Comparator.comparingInt(matches::score))
                .orElseThrow();
    }

    private static Why why(Matches matches, int own) {
        Part part = PeopleIndex.part(own);
        if (part == Part.ARTICLE) {
            return Why.ARTICLE;
        }
        if (part == Part.INTEREST) {
            return Why.INTEREST;
        }
        return switch (WordList.how(matches.how(PeopleIndex.word(own)))) {
            case AS_WRITTEN -> Why.NAME;
            case ROMANISED -> Why.ROMANISED;
            case CASE_FORM -> Why.CASE_FORM;
            case SHORT_NAME -> Why.SHORT_NAME;
            case SLIP -> Why.SLIP;
        };
    }
}
