package konvert.directory.intake;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import konvert.data.BundledTable;
import konvert.directory.Custody.State;
import konvert.directory.Sentence.Regime;
import konvert.russian.Gender;
import org.jspecify.annotations.Nullable;

/** How lists name their columns and write their values, from {@code resources/directory/list-words.json}. */
final class ListWords {

    private record File(
            String about,
            String source,
            String date,
            Map<String, List<String>> columns,
            Map<String, List<String>> sex,
            Map<String, List<String>> state,
            Map<String, List<String>> regime,
            List<String> life,
            List<List<String>> months) {}

    private static final File FILE = read();
    private static final Map<String, String> COLUMNS = byWord(FILE.columns());
    private static final Map<String, String> SEXES = byWord(FILE.sex());
    private static final Map<String, String> STATES = byWord(FILE.state());

    private ListWords() {}

    /** The field a column of that name holds; none for a column of another sort. */
    static @Nullable String column(String name) {
        return COLUMNS.get(folded(name));
    }

    static @Nullable Gender sex(String text) {
        return Gender.ofCode(SEXES.get(folded(text))).orElse(null);
    }

    static @Nullable State state(String text) {
        String state = STATES.get(folded(text));
        return state == null
                ? null
                : State.valueOf(state.toUpperCase(Locale.ROOT).replace(' ', '_'));
    }

    /** The regime a text names somewhere. */
    static @Nullable Regime regime(String text) {
        String folded = ' ' + folded(text);
        return Arrays.stream(Regime.values())
                .filter(regime -> FILE.regime().getOrDefault(regime.name().toLowerCase(Locale.ROOT), List.of()).stream()
                        .anyMatch(word -> folded.contains(' ' + word)))
                .findFirst()
                .orElse(null);
    }

    static boolean isForLife(String text) {
        String folded = ' ' + folded(text);
        return FILE.life().stream().anyMatch(word -> folded.contains(' ' + word));
    }

    /** The month, 1 to 12, whose name or its beginning the word is; 0 for no month. */
    static int month(String word) {
        String folded = folded(word);
        for (int i = 0; i < FILE.months().size(); i++) {
            if (FILE.months().get(i).stream().anyMatch(folded::startsWith)) {
                return i + 1;
            }
        }
        return 0;
    }

    /** Small letters, ё as е, words parted by one blank; «fullName» is two words. */
    static String folded(String text) {
        return text.replaceAll("(?<=\\p{Ll})(?=\\p{Lu})", " ")
                .toLowerCase(Locale.ROOT)
                .replace('ё', 'е')
                .replaceAll("[^\\p{L}\\d]+", " ")
                .strip();
    }

    private static Map<String, String> byWord(Map<String, List<String>> words) {
        Map<String, String> byWord = new HashMap<>();
        words.forEach((value, all) -> {
            byWord.put(folded(value), value);
            all.forEach(word -> byWord.put(word, value));
        });
        return byWord;
    }

    private static File read() {
        return BundledTable.read("/directory/list-words.json", File.class);
    }
}
