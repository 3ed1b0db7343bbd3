package konvert.letter.advice;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import konvert.data.BundledTable;

/** The topics of {@code resources/letter/advice.json} with their sources, read when first asked for. */
public final class AdviceData {

    private static final File FILE = read("advice.json", File.class);
    private static final Map<String, Topic> TOPICS =
            FILE.topics().stream().collect(Collectors.toUnmodifiableMap(Topic::id, Function.identity()));
    private static final Map<String, Source> SOURCES =
            FILE.sources().stream().collect(Collectors.toUnmodifiableMap(Source::id, Function.identity()));

    private AdviceData() {}

    private record File(
            List<Source> sources, List<Topic> topics, Map<String, Integer> longest, List<String> abbreviations) {}

    /** Every topic, in the order it is worth reading. */
    public static List<Topic> topics() {
        return FILE.topics();
    }

    static Topic topic(String id) {
        return Objects.requireNonNull(TOPICS.get(id));
    }

    /** Those who advise so, the weightiest first. */
    static List<Source> sources(Topic topic) {
        return topic.source().stream().map(AdviceData::source).toList();
    }

    static Source source(String id) {
        return Objects.requireNonNull(SOURCES.get(id));
    }

    /** How many characters the guides of a country think enough. */
    static int longest(String country) {
        return FILE.longest().getOrDefault(country, Integer.MAX_VALUE);
    }

    /** Abbreviations that everybody knows, folded. */
    static List<String> abbreviations() {
        return FILE.abbreviations();
    }

    static <T> T read(String file, Class<T> type) {
        return BundledTable.read("/letter/" + file, type);
    }
}
