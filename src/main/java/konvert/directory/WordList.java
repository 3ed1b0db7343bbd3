package konvert.directory;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import konvert.directory.index.Lexicon;
import konvert.directory.index.Spelling;
import konvert.russian.GivenNames;
import konvert.russian.Romanisation;

/** Words, each once and with a number, and all the ways they may be spelled. */
final class WordList {

    /** How a word is spelled, from what is worth most. */
    enum How {
        AS_WRITTEN(1000),
        ROMANISED(980),
        CASE_FORM(970),
        SHORT_NAME(930),
        SLIP(1000);

        private final int worth;

        How(int worth) {
            this.worth = worth;
        }
    }

    /** With fewer words, threads cost a command more than they save. */
    private static final int WORTH_THREADS = 5_000;

    private static final List<How> HOW = List.of(How.values());

    /**
     * The numbers of the words of a text.
     *
     * @param whole hyphenated words as one
     * @param halves the parts of hyphenated words
     */
    record Words(List<Integer> whole, List<Integer> halves) {}

    /** A word is folded; ё as it was written tells how it is romanised. */
    private record Word(String text, String withYo) {}

    private final List<Word> words = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, Words> known = new HashMap<>();
    private final BitSet given = new BitSet();
    private final Predicate<String> romanised;

    /** @param romanised whether a word, in small letters, is to be found in Latin letters too */
    WordList(Predicate<String> romanised) {
        this.romanised = romanised;
    }

    /** The words of a text. */
    Words of(String text, boolean isGiven) {
        Words words = known.get(text);
        if (words == null) {
            words = read(text);
            known.put(text, words);
        }
        if (isGiven) {
            words.whole().forEach(given::set);
            words.halves().forEach(given::set);
        }
        return words;
    }

    int size() {
        return words.size();
    }

    String text(int number) {
        return words.get(number).text();
    }

    static How how(int number) {
        return HOW.get(number);
    }

    /** All spellings of all words; nothing is to be added after that. */
    Lexicon lexicon() {
        IntStream all = IntStream.range(0, words.size());
        List<Spelling> spellings = (words.size() < WORTH_THREADS ? all : all.parallel())
                .boxed()
                .<Spelling>mapMulti(this::spell)
                .toList();
        known.clear();
        numbers.clear();
        return new Lexicon(
                words.size(), spellings, how -> HOW.get(how).worth, HOW.indexOf(How.CASE_FORM), HOW.indexOf(How.SLIP));
    }

    private Words read(String text) {
        List<String> whole = SearchText.withYo(text, false);
        List<String> halves = SearchText.hasHyphen(text) ? SearchText.withYo(text, true) : List.of();
        return new Words(
                whole.stream().map(this::number).toList(),
                halves.stream()
                        .filter(half -> !whole.contains(half))
                        .map(this::number)
                        .toList());
    }

    private int number(String word) {
        String folded = word.replace('ё', 'е');
        Integer known = numbers.putIfAbsent(folded, words.size());
        if (known == null) {
            words.add(new Word(folded, word));
        } else if (!word.equals(folded)) {
            words.set(known, new Word(folded, word));
        }
        return known == null ? words.size() - 1 : known;
    }

    private void spell(int number, Consumer<Spelling> heard) {
        Word word = words.get(number);
        Map<String, How> all = new HashMap<>();
        all.put(word.text(), isLatin(word.text()) ? How.ROMANISED : How.AS_WRITTEN);
        boolean isGiven = given.get(number);
        for (String latin : romanised(isGiven ? GivenNames.withYo(word.withYo()) : word.withYo())) {
            all.putIfAbsent(latin, How.ROMANISED);
        }
        for (String other : isGiven ? GivenNames.others(word.text()) : Set.<String>of()) {
            all.putIfAbsent(String.join("", SearchText.words(other)), How.SHORT_NAME);
            for (String latin : romanised(other.toLowerCase(Locale.ROOT))) {
                all.putIfAbsent(latin, How.SHORT_NAME);
            }
        }
        all.forEach((text, how) -> heard.accept(new Spelling(text, number, HOW.indexOf(how))));
    }

    private Set<String> romanised(String word) {
        return isLatin(word) || !romanised.test(word) ? Set.of() : Romanisation.spellings(word);
    }

    private static boolean isLatin(String word) {
        return word.charAt(0) >= 'a' && word.charAt(0) <= 'z';
    }
}
