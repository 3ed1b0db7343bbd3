package konvert.letter;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import konvert.data.BundledTable;
import konvert.directory.Localised;
import org.jspecify.annotations.Nullable;

/** The ways a letter can go, from {@code resources/letter/channels.json} or a file of the user's own in that form. */
public record Channels(List<Channel> channels) {

    public static final Channels NONE = new Channels(List.of());

    /**
     * One way.
     *
     * @param service id of the e-letter service in {@link Services}; none for paper and groups
     * @param limit the most characters of one page or form; none where there is no limit
     * @param price what it costs, as a note
     * @param payers who can pay
     * @param note what else is known
     * @param fieldsNote where the fields are known from, and what is not known of them
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
            @Nullable Fact note,
            @Nullable Fact fieldsNote,
            List<Field> fields,
            @Nullable String url) {

        /**
         * Without fields there is no form.
         *
         * @throws IllegalArgumentException where a file gives no id or no name
         */
        public Channel {
            fields = List.copyOf(Objects.requireNonNullElse(fields, List.of()));
            if (id == null || name == null) {
                throw new IllegalArgumentException("A channel without id or name");
            }
        }
    }

    /**
     * How much goes into one page or form.
     *
     * @param characters with blanks and line ends
     * @param source who says so; none where it is not verified
     * @param date the day, month or year of the source
     * @param note what is said of it, where it is not verified
     */
    public record Limit(
            int characters,
            @Nullable String source,
            @Nullable String date,
            @Nullable Localised note) {

        /** @throws IllegalArgumentException where a file names no limit that a letter could keep */
        public Limit {
            if (characters < 1) {
                throw new IllegalArgumentException("No limit: " + characters);
            }
        }

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

    private static final class Bundled {
        static final Channels CHANNELS = read();
    }

    /** What a file leaves out is empty. */
    public Channels {
        channels = List.copyOf(Objects.requireNonNullElse(channels, List.of()));
    }

    /** What the program knows. */
    public static Channels bundled() {
        return Bundled.CHANNELS;
    }

    public Optional<Channel> byId(String id) {
        return channels.stream().filter(channel -> channel.id().equals(id)).findFirst();
    }

    /** The same where the user's own channels stand in the place of those of their id; others of hers at the end. */
    public Channels with(Channels own) {
        return new Channels(Stream.concat(
                        channels.stream().map(channel -> own.byId(channel.id()).orElse(channel)),
                        own.channels.stream().filter(mine -> byId(mine.id()).isEmpty()))
                .toList());
    }

    /** With a channel in the place of the one of its id. */
    public Channels with(Channel channel) {
        return new Channels(Stream.concat(without(channel.id()).channels.stream(), Stream.of(channel))
                .toList());
    }

    public Channels without(String id) {
        return new Channels(
                channels.stream().filter(channel -> !channel.id().equals(id)).toList());
    }

    private static Channels read() {
        return BundledTable.read("/letter/channels.json", Channels.class);
    }
}
