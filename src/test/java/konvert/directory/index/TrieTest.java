package konvert.directory.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TrieTest {

    private static final String[] TEXTS = {"бах", "бахтин", "бахтина", "волков", "волкова", "ким"};
    private static final Trie TRIE = new Trie(TEXTS);

    @ParameterizedTest
    @CsvSource({"бах, 0, 1", "бахтин, 1, 2", "бахтина, 2, 3", "ким, 5, 6", "бахт, 0, 0", "яма, 0, 0", "'', 0, 0"})
    void a_text_is_found_whole(String text, int from, int to) {
        assertThat(TRIE.whole(text)).isEqualTo(new Trie.Range(from, to));
    }

    @ParameterizedTest
    @CsvSource({"б, 0, 3", "бахт, 1, 3", "волкова, 4, 5", "бахтинов, 0, 0", "я, 0, 0", "'', 0, 6"})
    void texts_are_found_by_their_beginning(String beginning, int from, int to) {
        assertThat(TRIE.beginningWith(beginning)).isEqualTo(new Trie.Range(from, to));
    }

    @Test
    void no_text_is_found_where_there_are_none() {
        Trie empty = new Trie(new String[0]);
        assertThat(empty.whole("а")).isEqualTo(Trie.Range.NONE);
        assertThat(empty.beginningWith("а")).isEqualTo(Trie.Range.NONE);
        assertThat(withSlips(empty, "а", 2)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "бахтн, бахтин",
        "бахтинн, бахтин",
        "бахтмн, бахтин",
        "батхин, бахтин",
        "абхтин, бахтин",
        "икм, ким",
        "ки, ким"
    })
    void a_letter_left_out_too_much_or_wrong_or_two_swapped_is_one_slip(String typed, String meant) {
        assertThat(withSlips(TRIE, typed, 1)).containsEntry(meant, 1);
    }

    /** Over every pair of some made-up words: the tree finds just what the table of distances says. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void the_tree_finds_the_same_as_comparing_with_each_text(int slips) {
        SplittableRandom random = new SplittableRandom(slips);
        Set<String> words = new TreeSet<>();
        while (words.size() < 300) {
            words.add(IntStream.range(0, 1 + random.nextInt(6))
                    .mapToObj(i -> "абв".substring(random.nextInt(3)).substring(0, 1))
                    .reduce("", String::concat));
        }
        Trie trie = new Trie(words.toArray(String[]::new));
        for (String typed : words) {
            Map<String, Integer> expected = new TreeMap<>();
            for (String word : words) {
                int distance = distance(typed, word);
                if (distance <= slips) {
                    expected.put(word, distance);
                }
            }
            assertThat(withSlips(trie, List.copyOf(words), typed, slips)).isEqualTo(expected);
        }
    }

    private static Map<String, Integer> withSlips(Trie trie, String typed, int slips) {
        return withSlips(trie, Arrays.asList(TEXTS), typed, slips);
    }

    private static Map<String, Integer> withSlips(Trie trie, List<String> texts, String typed, int slips) {
        Map<String, Integer> found = new TreeMap<>();
        trie.withSlips(typed, slips, (range, whole, made) -> {
            if (whole) {
                found.put(texts.get(range.from()), made);
            }
        });
        return found;
    }

    /** The textbook's whole table (optimal string alignment). */
    private static int distance(String one, String other) {
        List<int[]> rows = new ArrayList<>();
        for (int i = 0; i <= one.length(); i++) {
            int[] row = new int[other.length() + 1];
            for (int j = 0; j <= other.length(); j++) {
                if (i == 0 || j == 0) {
                    row[j] = i + j;
                    continue;
                }
                int same = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(rows.get(i - 1)[j - 1] + same, Math.min(rows.get(i - 1)[j], row[j - 1]) + 1);
                if (i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1)) {
                    row[j] = Math.min(row[j], rows.get(i - 2)[j - 2] + 1);
                }
            }
            rows.add(row);
        }
        return rows.getLast()[other.length()];
    }
}
