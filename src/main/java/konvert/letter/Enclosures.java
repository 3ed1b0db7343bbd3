package konvert.letter;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import konvert.data.BundledTable;
import konvert.russian.Plural;

/** What is put into the envelope besides the letter, from {@code resources/letter/enclosures.json}. */
public final class Enclosures {

    private record File(List<Enclosure> enclosures) {}

    private static final String PHOTOGRAPH = "photograph";

    private static final String FIRST_WORD = "Вкладываю ";

    private static final List<Enclosure> ALL = read();
    private static final Pattern LISTED_AT_THE_END = listedAtTheEnd();

    private Enclosures() {}

    /** All, in the order they are offered. */
    public static List<Enclosure> all() {
        return ALL;
    }

    /** The one of that id, or the only one whose id begins so: «blank-sheet», «blank». */
    public static Optional<Enclosure> named(String name) {
        List<Enclosure> begun =
                ALL.stream().filter(kind -> kind.id().startsWith(name)).toList();
        return ALL.stream()
                .filter(kind -> kind.id().equals(name))
                .findFirst()
                .or(() -> begun.size() == 1 ? begun.stream().findFirst() : Optional.empty());
    }

    /** The ids of all, to choose from. */
    public static String ids() {
        return ALL.stream().map(Enclosure::id).collect(Collectors.joining(", "));
    }

    /** With so many photographs more; those printed after the letter weigh what their sheets do. */
    public static Map<String, Integer> withPhotographs(Map<String, Integer> pieces, int more) {
        Map<String, Integer> all = new HashMap<>(pieces);
        all.merge(PHOTOGRAPH, more, Integer::sum);
        return all;
    }

    /** The weight of so many pieces of each id, in g. */
    public static double grams(Map<String, Integer> pieces) {
        return ALL.stream()
                .mapToDouble(kind -> kind.grams() * pieces.getOrDefault(kind.id(), 0))
                .sum();
    }

    /**
     * The sentence that lists them in the letter, so that the reader can see whether all of it arrived: «Вкладываю 2
     * чистых листа, конверт с маркой и фотографию.» None where nothing is enclosed.
     */
    public static Optional<String> sentence(Map<String, Integer> pieces) {
        List<String> listed = ALL.stream()
                .filter(kind -> pieces.getOrDefault(kind.id(), 0) > 0)
                .map(kind -> counted(kind, pieces.getOrDefault(kind.id(), 0)))
                .toList();
        if (listed.isEmpty()) {
            return Optional.empty();
        }
        int last = listed.size() - 1;
        String list =
                last == 0 ? listed.getFirst() : String.join(", ", listed.subList(0, last)) + " и " + listed.get(last);
        return Optional.of(FIRST_WORD + list + ".");
    }

    /** The text with such a sentence as its last paragraph, in place of an earlier one; other words stay as they are. */
    public static String listedIn(String text, String sentence) {
        String before = LISTED_AT_THE_END.matcher(text).replaceFirst("").stripTrailing();
        return before.isEmpty() ? sentence : before + "\n\n" + sentence;
    }

    private static Pattern listedAtTheEnd() {
        String kinds = ALL.stream()
                .flatMap(kind -> Stream.of(kind.one(), kind.few(), kind.many()))
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?:\\d+\u00a0)?(?:", ")"));
        return Pattern.compile("(?m)^" + FIRST_WORD + kinds + "(?:(?:, | и )" + kinds + ")*\\.\\s*\\z");
    }

    private static String counted(Enclosure kind, int count) {
        return count == 1 ? kind.one() : new Plural.Noun(kind.one(), kind.few(), kind.many()).after(count);
    }

    private static List<Enclosure> read() {
        return BundledTable.read("/letter/enclosures.json", File.class).enclosures();
    }
}
