package konvert.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import konvert.file.OwnFile;
import konvert.letter.Channels.Channel;
import konvert.letter.Channels.Fact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChannelsTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path home;

    private OwnFile<Channels> file(String text) throws Exception {
        return new OwnFile<>(Files.writeString(home.resolve("channels.json"), text), Channels.class);
    }

    @Test
    void a_source_is_the_page_that_says_it_and_has_its_day() {
        assertThat(Channels.bundled().channels().stream().flatMap(ChannelsTest::facts))
                .allSatisfy(fact -> {
                    assertThat(fact.source() == null).isEqualTo(fact.date() == null);
                    if (fact.source() != null) {
                        assertThat(URI.create(fact.source()).getPath()).hasSizeGreaterThan(1);
                    }
                });
    }

    @Test
    void what_is_an_assumption_bears_no_source() {
        for (String id : new String[] {"zonatelecom", "prisonmail"}) {
            Channel channel = Channels.bundled().byId(id).orElseThrow();
            assertThat(Objects.requireNonNull(channel.limit()).isVerified()).isFalse();
            assertThat(Objects.requireNonNull(channel.fieldsNote()).source()).isNull();
        }
    }

    @Test
    void the_users_own_stand_in_the_place_of_those_of_their_id_and_others_at_the_end() throws Exception {
        Channels own = file("""
                {"channels": [
                  {"id": "zonatelecom", "name": {"en": "ZT", "ru": "ZT"}, "service": "zonatelecom",
                   "limit": {"characters": 3000}, "url": "https://zt.ru"},
                  {"id": "friends", "name": {"en": "Friends in Tver", "ru": "Друзья в Твери"}}
                ]}
                """).load().value();
        Channels all = Channels.bundled().with(Objects.requireNonNull(own));
        assertThat(all.byId("zonatelecom"))
                .hasValueSatisfying(channel -> assertThat(Parts.of("слово ".repeat(499), channel))
                        .as("2,994 characters")
                        .hasSize(1));
        assertThat(all.channels().getLast().name().in(Locale.ENGLISH)).isEqualTo("Friends in Tver");
        assertThat(all.channels()).hasSize(Channels.bundled().channels().size() + 1);
    }

    @Test
    void a_file_with_a_channel_that_cannot_be_is_set_aside() throws Exception {
        for (String text : new String[] {
            "{\"channels\": [{\"id\": \"x\"}]}",
            "{\"channels\": [{\"id\": \"x\", \"name\": {\"en\": \"X\"}, \"limit\": {\"characters\": 0}}]}"
        }) {
            OwnFile.Loaded<Channels> loaded = file(text).load();
            assertThat(loaded.value()).isNull();
            assertThat(loaded.setAside()).hasContent(text);
        }
    }

    private static Stream<Fact> facts(Channel channel) {
        return Stream.of(channel.price(), channel.payers(), channel.note(), channel.fieldsNote())
                .filter(Objects::nonNull);
    }
}
