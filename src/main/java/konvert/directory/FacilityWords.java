package konvert.directory;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import konvert.data.BundledTable;

/** The words of {@code resources/directory/facility-words.json}, and how words are compared: without their endings. */
final class FacilityWords {

    record Kind(String code, List<String> words) {}

    record Body(String id, List<String> words) {}

    private record Range(int from, int to) {}

    private record Elsewhere(List<Range> postcodes, List<String> words) {}

    private record Table(List<Kind> kinds, List<Body> bodies, Elsewhere elsewhere, List<String> typeWords) {}

    private static final Table TABLE = read();
    private static final Pattern ENDING =
            Pattern.compile("(?:ого|ому|ыми|ими|ая|ой|ую|ий|ый|ое|ом|ым|им|ей|ия|ии|ию|ие|их|ых|[аеиоуыюяьй])$");
    private static final Pattern LETTER_AND_DIGIT = Pattern.compile("(?<=\\p{L})(?=\\d)|(?<=\\d)(?=\\p{L})");

    /** Shorter ones have no ending, or are abbreviations. */
    private static final int SHORTEST_WITH_ENDING = 4;

    private static final Set<String> TYPE_WORDS =
            TABLE.typeWords().stream().flatMap(word -> stems(word).stream()).collect(Collectors.toUnmodifiableSet());
    private static final List<List<String>> ELSEWHERE =
            TABLE.elsewhere().words().stream().map(FacilityWords::stems).toList();

    private FacilityWords() {}

    static List<Kind> kinds() {
        return TABLE.kinds();
    }

    static List<Body> bodies() {
        return TABLE.bodies();
    }

    /** The words of a text without their endings: «ИК10 по Московской области» is ик, 10, по, московск, област. */
    static List<String> stems(String text) {
        return words(text).stream().map(FacilityWords::stem).toList();
    }

    /** The same with their endings; «ИК6» is two words. */
    static List<String> words(String text) {
        return SearchText.words(text).stream()
                .flatMap(word -> Arrays.stream(LETTER_AND_DIGIT.split(word)))
                .toList();
    }

    /** The stems of a place's own name: {@code верхн, чов} of «мкр. Верхний Чов», nothing of numbers. */
    static Set<String> name(String place) {
        Set<String> name = new HashSet<>(stems(place));
        name.removeAll(TYPE_WORDS);
        name.removeIf(stem -> Character.isDigit(stem.charAt(0)));
        return name;
    }

    /** Whether postcode or words say that the place is in another country. */
    static boolean isElsewhere(String postcode, List<String> stems) {
        return (postcode.matches("\\d{6}")
                        && TABLE.elsewhere().postcodes().stream()
                                .anyMatch(range -> range.from() <= Integer.parseInt(postcode)
                                        && Integer.parseInt(postcode) <= range.to()))
                || ELSEWHERE.stream().anyMatch(stems::containsAll);
    }

    private static String stem(String word) {
        return word.length() < SHORTEST_WITH_ENDING
                ? word
                : ENDING.matcher(word).replaceFirst("");
    }

    private static Table read() {
        return BundledTable.read("/directory/facility-words.json", Table.class);
    }
}
