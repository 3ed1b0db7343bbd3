package konvert.letter;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import konvert.russian.Plural;

/** What is put into the envelope besides the letter, from {@code resources/letter/enclosures.json}. */
public final class Enclosures {

    private record File(List<Enclosure> enclosures) {}

    private static final List<Enclosure> ALL = read();

    private Enclosures() {}

    /** All, in the order they are offered. */
    public static List<Enclosure> all() {
        return ALL;
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
        return Optional.of("Вкладываю " + list + ".");
    }

    private static String counted(Enclosure kind, int count) {
        return count == 1 ? kind.one() : new Plural.Noun(kind.one(), kind.few(), kind.many()).after(count);
    }

    private static List<Enclosure> read() {
        JsonMapper mapper = JsonMapper.builder()
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
        try (InputStream in = Enclosures.class.getResourceAsStream("/letter/enclosures.json")) {
            return mapper.readValue(Objects.requireNonNull(in), File.class).enclosures();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
