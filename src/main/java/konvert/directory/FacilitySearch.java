package konvert.directory;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import konvert.directory.index.Lexicon;
import konvert.directory.index.Matches;
import konvert.post.FacilityKind;
import konvert.post.FacilityKinds;
import konvert.post.LatinAddress;
import konvert.russian.CaseForms;
import konvert.russian.Keyboard;
import konvert.russian.Scheme;

/**
 * Finds facilities by number, nickname, town, region and postcode, in Cyrillic or Latin letters, with a slip, and typed
 * with the keyboard in the other layout.
 */
public final class FacilitySearch {

    private static final LatinAddress ENGLISH = new LatinAddress(Scheme.ENGLISH);
    private static final int MOST_SLIPS = 2;

    /** A page that was pasted is no query. */
    private static final int MOST_WORDS = 16;

    /** What is taken off one that is no more. */
    private static final int ENDED = 100;

    private record Part(List<Integer> words, int worth) {}

    private record Entry(Facility facility, List<Part> parts) {}

    private record Scored(Facility facility, int score) {}

    private final WordList words = new WordList(word -> true);
    private final List<Entry> entries;
    private final Lexicon lexicon;

    public FacilitySearch(Directory directory) {
        entries = directory.facilities().stream()
                .map(facility -> entry(directory, facility))
                .toList();
        lexicon = words.lexicon();
    }

    /** The facilities that every word of the query fits, best first; all in the order of the directory without one. */
    public List<Facility> find(String query) {
        if (SearchText.words(query).isEmpty()) {
            return entries.stream().map(Entry::facility).toList();
        }
        List<Facility> found = find(Set.of(query), 0);
        Set<String> otherLayouts = found.isEmpty() ? Keyboard.inOtherLayout(query) : Set.of();
        if (found.isEmpty()) {
            found = find(otherLayouts, 0);
        }
        for (int slips = 1; found.isEmpty() && slips <= MOST_SLIPS; slips++) {
            found = find(Set.of(query), slips);
        }
        return found.isEmpty() ? find(otherLayouts, 1) : found;
    }

    /** What a person held there can be found by. */
    static Stream<String> texts(Facility facility) {
        return Stream.of(
                        facility.name(),
                        facility.nickname(),
                        facility.region(),
                        facility.address().postcode(),
                        facility.address().onOneLine())
                .filter(Objects::nonNull);
    }

    private List<Facility> find(Collection<String> queries, int slips) {
        return queries.stream()
                .map(query -> ranked(FacilityWords.words(query), slips))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private List<Facility> ranked(List<String> query, int slips) {
        if (query.size() > MOST_WORDS) {
            return List.of();
        }
        List<Matches> typed = query.stream()
                .map(word -> lexicon.match(word, CaseForms.nominatives(word), Ranking.slips(word, query.size(), slips)))
                .filter(matches -> matches.size() > 0 || slips == 0)
                .toList();
        return typed.isEmpty()
                ? List.of()
                : entries.stream()
                        .map(entry -> new Scored(entry.facility(), score(entry, typed)))
                        .filter(scored -> scored.score() > 0)
                        .sorted(Comparator.comparingInt(Scored::score).reversed())
                        .map(Scored::facility)
                        .toList();
    }

    private static int score(Entry entry, List<Matches> typed) {
        int sum = 0;
        for (Matches matches : typed) {
            int best = 0;
            for (Part part : entry.parts()) {
                for (int word : part.words()) {
                    best = Math.max(best, matches.score(word) * part.worth() / 1000);
                }
            }
            if (best == 0) {
                return 0;
            }
            sum += best;
        }
        return sum / typed.size() - (entry.facility().ended() == null ? 0 : ENDED);
    }

    private Entry entry(Directory directory, Facility facility) {
        String number = Objects.toString(facility.number(), "");
        return new Entry(
                facility,
                List.of(
                        part(1000, Stream.of(facility.type(), number)),
                        part(1000, Nicknames.of(facility).stream()),
                        part(1000, KnownFacility.postcodes(facility).stream()),
                        part(950, towns(facility)),
                        part(900, regions(directory, facility)),
                        part(880, kindWords(facility)),
                        part(
                                600,
                                Stream.of(
                                        facility.name(),
                                        facility.address().district(),
                                        facility.address().street()))));
    }

    private Part part(int worth, Stream<String> texts) {
        return new Part(
                texts.filter(Objects::nonNull)
                        .map(text -> words.of(apart(text), false).whole())
                        .flatMap(List::stream)
                        .distinct()
                        .toList(),
                worth);
    }

    /** «99/1» and «ИК-6» as typed words are. */
    private static String apart(String text) {
        return String.join(" ", FacilityWords.words(text));
    }

    private static Stream<String> towns(Facility facility) {
        return Stream.of(facility.address().city(), facility.address().locality())
                .filter(Objects::nonNull)
                .flatMap(town -> Stream.of(town, ENGLISH.place(town)));
    }

    private static Stream<String> regions(Directory directory, Facility facility) {
        return Stream.of(
                        Stream.of(facility.region()),
                        directory.regionInEnglish(facility.region()).stream(),
                        FacilityWords.bodies().stream()
                                .filter(body -> body.id().equals(facility.body()))
                                .flatMap(body -> body.words().stream()))
                .flatMap(Function.identity());
    }

    private static Stream<String> kindWords(Facility facility) {
        Stream<FacilityKind> kind = FacilityKinds.of(facility.type()).stream();
        return Stream.concat(
                kind.flatMap(each -> Stream.of(each.name(), each.nameEn())),
                FacilityWords.kinds().stream()
                        .filter(each -> each.code().equals(facility.type()))
                        .flatMap(each -> each.words().stream()));
    }
}
