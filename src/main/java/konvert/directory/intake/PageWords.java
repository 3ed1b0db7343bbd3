package konvert.directory.intake;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import konvert.data.BundledTable;
import konvert.directory.Sentence.Regime;

/** The words of {@code resources/directory/page-words.json}, as patterns for the folded text of a {@link Page}. */
final class PageWords {

    record NumberWord(double value, List<String> words) {}

    record RegimeWord(Regime regime, List<String> words) {}

    record Range(int from, int to) {}

    private record Table(
            List<List<String>> months,
            List<NumberWord> numbers,
            List<NumberWord> ordinals,
            List<RegimeWord> regimes,
            Range specialPart,
            Set<String> abbreviations,
            Map<String, List<String>> phrases) {}

    private static final Table TABLE = read();
    private static final Map<String, Double> NUMBERS = values(TABLE.numbers());

    private PageWords() {}

    /** A whole phrase of that name, wherever it stands. */
    static Pattern pattern(String phrases) {
        return Pattern.compile(any(phrases));
    }

    /** Whether the folded word is itself one of those phrases. */
    static boolean has(String phrases, String folded) {
        return Objects.requireNonNull(TABLE.phrases().get(phrases), phrases).contains(folded);
    }

    /** The same as a part of a larger expression. */
    static String any(String phrases) {
        return any(Objects.requireNonNull(TABLE.phrases().get(phrases), phrases));
    }

    private static String any(Collection<String> words) {
        return words.stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(PageWords::expression)
                .collect(Collectors.joining("|", "(?<![\\p{L}\\d])(?:", ")(?![\\p{L}\\d])"));
    }

    private static String expression(String phrase) {
        return Stream.of(Page.folded(phrase).split("\\*", -1))
                .map(part -> part.isEmpty() ? "" : Pattern.quote(part).replace(" ", "\\E {1,3}\\Q"))
                .collect(Collectors.joining("\\p{L}*+"));
    }

    /** The months, each as an expression; the place in the list is the number less one. */
    static List<String> months() {
        return TABLE.months().stream().map(PageWords::any).toList();
    }

    static String anyNumber() {
        return any(NUMBERS.keySet());
    }

    /** The number a folded word means; 0 for none. */
    static double number(String folded) {
        return NUMBERS.getOrDefault(folded, 0.0);
    }

    static List<NumberWord> ordinals() {
        return TABLE.ordinals();
    }

    static String any(NumberWord number) {
        return any(number.words());
    }

    static List<RegimeWord> regimes() {
        return TABLE.regimes();
    }

    static Pattern pattern(RegimeWord regime) {
        return Pattern.compile(any(regime.words()));
    }

    static Range specialPart() {
        return TABLE.specialPart();
    }

    static boolean isAbbreviation(String folded) {
        return TABLE.abbreviations().contains(folded);
    }

    private static Map<String, Double> values(List<NumberWord> words) {
        Map<String, Double> values = new HashMap<>();
        words.forEach(each -> each.words().forEach(word -> values.put(Page.folded(word), each.value())));
        return values;
    }

    private static Table read() {
        return BundledTable.read("/directory/page-words.json", Table.class);
    }
}
