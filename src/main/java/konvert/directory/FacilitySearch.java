package konvert.directory;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import konvert.russian.Romanisation;

/** Finds facilities by number, nickname, town, region and postcode, in Cyrillic or Latin letters. */
public final class FacilitySearch {

    private final List<Entry> entries;

    private record Entry(Facility facility, Set<String> words) {}

    public FacilitySearch(Directory directory) {
        entries = directory.facilities().stream()
                .map(facility -> new Entry(facility, words(facility)))
                .toList();
    }

    /** The facilities that have every word of the query, those with more whole words first. */
    public List<Facility> find(String query) {
        List<String> wanted = SearchText.words(query);
        return entries.stream()
                .filter(entry ->
                        wanted.stream().allMatch(text -> entry.words.stream().anyMatch(word -> word.startsWith(text))))
                .sorted(Comparator.comparingLong(
                        entry -> -wanted.stream().filter(entry.words::contains).count()))
                .map(Entry::facility)
                .toList();
    }

    /** What a facility can be found by. */
    static Stream<String> texts(Facility facility) {
        return Stream.of(
                        facility.name(),
                        facility.nickname(),
                        facility.region(),
                        facility.address().postcode(),
                        facility.address().onOneLine())
                .filter(Objects::nonNull);
    }

    private static Set<String> words(Facility facility) {
        Set<String> words = new HashSet<>();
        texts(facility)
                .flatMap(text -> Stream.of(text, Romanisation.english(text)))
                .map(SearchText::words)
                .forEach(words::addAll);
        return words;
    }
}
