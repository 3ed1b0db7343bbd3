package konvert.letter.phrase;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import konvert.data.BundledTable;
import konvert.directory.Localised;
import org.jspecify.annotations.Nullable;

/** The phrases of {@code resources/letter/phrasebook.json}. */
public final class Phrasebook {

    private record Entry(
            String id,
            String topic,
            @Nullable String ru,
            @Nullable String vy,
            @Nullable String ty,
            String en,
            String de,
            @Nullable String du) {}

    private record File(List<Topic> topics, List<Choices> lists, List<Entry> phrases) {}

    private static final Pattern GAP = Pattern.compile("<([^>]+)>");

    private final List<Topic> topics;
    private final Map<String, Phrase> phrases = new LinkedHashMap<>();
    private final Map<Phrase, PhraseSearch> searches = new LinkedHashMap<>();

    private Phrasebook(File file) {
        topics = List.copyOf(file.topics);
        Map<String, Topic> topicsById = topics.stream().collect(Collectors.toMap(Topic::id, Function.identity()));
        Map<String, Choices> lists = file.lists.stream().collect(Collectors.toMap(Choices::id, Function.identity()));
        for (Entry entry : file.phrases) {
            Phrase phrase = phrase(entry, Objects.requireNonNull(topicsById.get(entry.topic)), lists);
            phrases.put(phrase.id(), phrase);
            searches.put(phrase, new PhraseSearch(phrase));
        }
    }

    /** The phrasebook that travels in the program; read once. */
    public static Phrasebook load() {
        return Loaded.BOOK;
    }

    /** The topics in the order of the book. */
    public List<Topic> topics() {
        return topics;
    }

    /** All phrases in the order of the book. */
    public List<Phrase> phrases() {
        return List.copyOf(phrases.values());
    }

    /** The phrases of a topic. */
    public List<Phrase> phrases(Topic topic) {
        return phrases.values().stream()
                .filter(phrase -> phrase.topic().equals(topic))
                .toList();
    }

    /** The phrase of that id. */
    public Optional<Phrase> phrase(String id) {
        return Optional.ofNullable(phrases.get(id));
    }

    /**
     * The phrases with words that begin as the words typed do, all of them in one language, whatever the case, with ё as
     * е, with or without umlauts; then those whose topic or options have such words. All phrases where nothing is typed.
     */
    public List<Phrase> find(String typed) {
        List<String> words = FoldedWord.words(typed);
        return firstThen(search -> search.inPhrase(words), search -> search.around(words));
    }

    /** The topics that a person's interests belong to, in the order of the book. */
    public List<Topic> topicsFor(List<Localised> interests) {
        List<String> words = words(interests);
        return topics.stream().filter(topic -> !topic.met(words).isEmpty()).toList();
    }

    /** The phrases of those topics; those that name the interest itself come first. */
    public List<Phrase> forInterests(List<Localised> interests) {
        List<String> words = words(interests);
        List<String> beginnings =
                topics.stream().flatMap(topic -> topic.met(words).stream()).toList();
        List<Topic> fitting = topicsFor(interests);
        List<Phrase> ofTopics =
                fitting.stream().flatMap(topic -> phrases(topic).stream()).toList();
        return firstThen(search -> search.names(beginnings), search -> true).stream()
                .filter(ofTopics::contains)
                .toList();
    }

    private List<Phrase> firstThen(Predicate<PhraseSearch> first, Predicate<PhraseSearch> then) {
        return Stream.of(first, then)
                .flatMap(wanted -> searches.entrySet().stream()
                        .filter(entry -> wanted.test(entry.getValue()))
                        .map(Map.Entry::getKey))
                .distinct()
                .toList();
    }

    private static List<String> words(List<Localised> interests) {
        return interests.stream()
                .flatMap(interest -> Stream.of(interest.en(), interest.ru()))
                .filter(Objects::nonNull)
                .flatMap(text -> FoldedWord.words(text).stream())
                .toList();
    }

    private static Phrase phrase(Entry entry, Topic topic, Map<String, Choices> lists) {
        String vy = Objects.requireNonNull(entry.ru != null ? entry.ru : entry.vy);
        String ty = Objects.requireNonNull(entry.ru != null ? entry.ru : entry.ty);
        Choices gap = GAP.matcher(vy)
                .results()
                .map((MatchResult found) -> Objects.requireNonNull(lists.get(found.group(1))))
                .findFirst()
                .orElse(null);
        return new Phrase(entry.id, topic, vy, ty, entry.en, entry.de, entry.du != null ? entry.du : entry.de, gap);
    }

    /** Read when first asked for. */
    private static final class Loaded {
        static final Phrasebook BOOK = new Phrasebook(BundledTable.read("/letter/phrasebook.json", File.class));
    }
}
