package konvert.directory;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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

    private static final List<How> HOW = List.of(How.values());

    /** A word is folded; ё as it was written tells how it is romanised. */
    private record Word(String text, String withYo) {}

    private final List<Word> words = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, int[]> whole = new HashMap<>();
    private final Map<String, int[]> halves = new HashMap<>();
    private final Set<Integer> given = new HashSet<>();

    /** The numbers of the words of a text, hyphenated ones as one. */
    IntStream whole(String text, boolean isGiven) {
        return noted(whole.computeIfAbsent(text, each -> numbers(SearchText.withYo(each, false))), isGiven);
    }

    /** The numbers of the parts of hyphenated words, if the text has any. */
    IntStream halves(String text, boolean isGiven) {
        return noted(halves.computeIfAbsent(text, this::readHalves), isGiven);
    }

    /** The numbers of the words of these texts; hyphenated words count as one and by their parts. */
    int[] all(Stream<String> texts) {
        return texts.flatMapToInt(text -> IntStream.concat(whole(text, false), halves(text, false)))
                .distinct()
                .toArray();
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
        List<Spelling> spellings = IntStream.range(0, words.size())
                .parallel()
                .boxed()
                .flatMap(this::spellings)
                .toList();
        whole.clear();
        halves.clear();
        numbers.clear();
        return new Lexicon(
                words.size(), spellings, how -> HOW.get(how).worth, HOW.indexOf(How.CASE_FORM), HOW.indexOf(How.SLIP));
    }

    private IntStream noted(int[] numbers, boolean isGiven) {
        if (isGiven) {
            IntStream.of(numbers).forEach(given::add);
        }
        return IntStream.of(numbers);
    }

    private int[] readHalves(String text) {
        if (!SearchText.hasHyphen(text)) {
            return new int[0];
        }
        Set<String> halves = new LinkedHashSet<>(SearchText.withYo(text, true));
        halves.removeAll(SearchText.withYo(text, false));
        return numbers(halves);
    }

    private int[] numbers(Collection<String> texts) {
        return texts.stream().mapToInt(this::number).toArray();
    }

    private int number(String word) {
        String folded = word.replace('ё', 'е');
        int number = numbers.computeIfAbsent(folded, text -> {
            words.add(new Word(text, word));
            return words.size() - 1;
        });
        if (!word.equals(folded)) {
            words.set(number, new Word(folded, word));
        }
        return number;
    }

    private Stream<Spelling> spellings(int number) {
        Word word = words.get(number);
        Map<String, How> all = new HashMap<>();
        all.put(word.text(), isLatin(word.text()) ? How.ROMANISED : How.AS_WRITTEN);
        boolean isGiven = given.contains(number);
        Set<String> others = isGiven ? GivenNames.others(word.text()) : Set.of();
        romanised(isGiven ? GivenNames.withYo(word.withYo()) : word.withYo())
                .forEach(latin -> all.putIfAbsent(latin, How.ROMANISED));
        for (String other : others) {
            String folded = String.join("", SearchText.words(other));
            all.putIfAbsent(folded, How.SHORT_NAME);
            romanised(other.toLowerCase(Locale.ROOT)).forEach(latin -> all.putIfAbsent(latin, How.SHORT_NAME));
        }
        return all.entrySet().stream().map(each -> new Spelling(each.getKey(), number, HOW.indexOf(each.getValue())));
    }

    private static Set<String> romanised(String word) {
        return isLatin(word) ? Set.of() : Romanisation.spellings(word);
    }

    private static boolean isLatin(String word) {
        return word.charAt(0) >= 'a' && word.charAt(0) <= 'z';
    }
}
