package konvert.letter;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import konvert.directory.Localised;
import org.jspecify.annotations.Nullable;

/** The ways a letter can go, from {@code resources/letter/channels.json}. */
public final class Channels {

    /**
     * One way.
     *
     * @param service id of the e-letter service in {@link Services}; none for paper and groups
     * @param limit the most characters of one page or form; none where there is no limit
     * @param price what it costs, as a note
     * @param payers who can pay
     * @param fields what its form asks for, in its order; empty for paper
     * @param url where one writes; none for paper
     */
    public record Channel(
            String id,
            Localised name,
            @Nullable String service,
            @Nullable Limit limit,
            @Nullable Fact price,
            @Nullable Fact payers,
            List<Field> fields,
            @Nullable String url) {}

    /**
     * How much goes into one page or form.
     *
     * @param characters with blanks and line ends
     * @param source who says so; none where it is not verified
     * @param date the day, month or year of the source
     */
    public record Limit(
            int characters,
            @Nullable String source,
            @Nullable String date) {

        public boolean isVerified() {
            return source != null;
        }
    }

    /** What somebody says, with the day, month or year of the source; without a source it is not verified. */
    public record Fact(
            @Nullable String en,
            @Nullable String ru,
            @Nullable String source,
            @Nullable String date) {

        public Localised text() {
            return new Localised(en, ru);
        }
    }

    /**
     * A field of the form.
     *
     * @param about whom it tells something of: addressee, sender or letter
     */
    public record Field(String id, Localised name, String about) {}

    private record File(List<Channel> channels) {}

    private Channels() {}

    private static final class Bundled {
        static final List<Channel> ALL = read();
    }

    public static List<Channel> all() {
        return Bundled.ALL;
    }

    public static Optional<Channel> byId(String id) {
        return all().stream().filter(channel -> channel.id().equals(id)).findFirst();
    }

    private static List<Channel> read() {
        JsonMapper mapper = JsonMapper.builder()
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
        try (InputStream in = Channels.class.getResourceAsStream("/letter/channels.json")) {
            return mapper.readValue(Objects.requireNonNull(in), File.class).channels();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
