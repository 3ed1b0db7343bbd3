package konvert.bench;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import konvert.directory.Directory;
import konvert.directory.Person;
import konvert.russian.Romanisation;

/** What the index is measured against: every name looked at for every query, forgiving one slip in a word. */
final class LinearScan {

    private record Entry(Person person, List<String> words) {}

    private final List<Entry> entries;

    LinearScan(Directory directory) {
        entries = directory.people().stream()
                .map(person -> new Entry(person, words(person)))
                .toList();
    }

    /** Whoever has for each word of the query a word that begins so, or is one slip away. */
    List<Person> find(String query) {
        List<String> typed = List.of(folded(query).split(" "));
        List<Person> found = new ArrayList<>();
        for (Entry entry : entries) {
            if (typed.stream().allMatch(text -> entry.words().stream().anyMatch(word -> fits(word, text)))) {
                found.add(entry.person());
            }
        }
        return found;
    }

    private static List<String> words(Person person) {
        Set<String> words = new LinkedHashSet<>();
        for (String part : List.of(folded(person.name().full()).split(" "))) {
            words.add(part);
            words.addAll(Romanisation.spellings(part));
        }
        return List.copyOf(words);
    }

    private static String folded(String text) {
        return text.toLowerCase(Locale.ROOT).replace('ё', 'е');
    }

    private static boolean fits(String word, String typed) {
        return word.startsWith(typed) || isOneSlipAway(word, typed);
    }

    /** One letter left out, too much or wrong, or two neighbours swapped: the rest behind it must be equal. */
    static boolean isOneSlipAway(String word, String typed) {
        int same = 0;
        int most = Math.min(word.length(), typed.length());
        while (same < most && word.charAt(same) == typed.charAt(same)) {
            same++;
        }
        int at = same;
        return Stream.of(new int[] {1, 0}, new int[] {0, 1}, new int[] {1, 1})
                        .anyMatch(skipped -> rest(word, at + skipped[0]).equals(rest(typed, at + skipped[1])))
                || (at + 1 < most
                        && word.charAt(at) == typed.charAt(at + 1)
                        && word.charAt(at + 1) == typed.charAt(at)
                        && rest(word, at + 2).equals(rest(typed, at + 2)));
    }

    private static String rest(String text, int from) {
        return text.substring(Math.min(from, text.length()));
    }
}
