package konvert.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import konvert.file.OwnFile;
import konvert.russian.Gender;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SenderProfilesTest {

    private static final SenderProfile ANNA =
            new SenderProfile("1", "Анна", "А. Шмидт\nBerlin", true, "Берлин", "Анна", "f", List.of("de", "en"));
    private static final SenderProfile MOTH = SenderProfile.blank().withName("Мотылёк");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path home;

    @Test
    void there_is_always_one_and_one_of_them_is_the_usual_one() {
        SenderProfiles none = new SenderProfiles(List.of(), "");
        assertThat(none.profiles()).hasSize(1);
        assertThat(none.byId(none.usual()).shownName()).isEmpty();
        SenderProfiles two = SenderProfiles.of(ANNA).with(MOTH);
        assertThat(two.usual()).isEqualTo(ANNA.id());
        assertThat(two.withUsual(MOTH).usual()).isEqualTo(MOTH.id());
        assertThat(two.withUsual(MOTH).without(MOTH).usual()).isEqualTo(ANNA.id());
        assertThat(two.without(MOTH).without(ANNA).profiles()).hasSize(1).doesNotContain(ANNA);
    }

    @Test
    void a_profile_changed_keeps_its_place_and_one_that_is_gone_gives_way_to_the_usual_one() {
        SenderProfiles two = SenderProfiles.of(ANNA).with(MOTH);
        SenderProfiles changed = two.with(ANNA.withName("Аня"));
        assertThat(changed.profiles()).extracting(SenderProfile::name).containsExactly("Аня", "Мотылёк");
        assertThat(two.byId("gone")).isEqualTo(ANNA);
    }

    @Test
    void a_profile_is_called_by_its_name_else_by_what_stands_on_paper() {
        assertThat(ANNA.shownName()).isEqualTo("Анна");
        assertThat(ANNA.withName("").shownName()).isEqualTo("А. Шмидт");
        assertThat(ANNA.withName("").withReturnAddress("", false).shownName()).isEqualTo("Анна");
    }

    @Test
    void profiles_are_there_again() throws Exception {
        OwnFile<SenderProfiles> file = new OwnFile<>(home.resolve("senders.json"), SenderProfiles.class);
        SenderProfiles two = SenderProfiles.of(ANNA).with(MOTH).withUsual(MOTH);
        file.save(two);
        assertThat(file.load().value()).isEqualTo(two);
    }

    @Test
    void choices_of_an_earlier_version_read_as_a_profile() throws Exception {
        Path path = Files.writeString(home.resolve("writing.json"), """
                {"country": "DE", "returnAddress": "А. Шмидт\\n10115 Berlin", "withReturnAddress": false,
                 "place": "Берлин", "signature": "Анна", "writer": "f", "latinKeys": true}
                """);
        SenderProfile earlier = Objects.requireNonNull(
                new OwnFile<>(path, SenderProfile.class).load().value());
        assertThat(earlier.returnAddress()).isEqualTo("А. Шмидт\n10115 Berlin");
        assertThat(earlier.printsAddress()).isFalse();
        assertThat(earlier.gender()).isEqualTo(Gender.FEMALE);
        assertThat(earlier.id()).isNotEmpty();
        assertThat(earlier.languages()).isEmpty();
    }
}
