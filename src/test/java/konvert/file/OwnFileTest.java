package konvert.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OwnFileTest {

    record Choices(String language, int fontPercent) {}

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @SuppressWarnings("NullAway.Init")
    private OwnFile<Choices> file;

    @BeforeEach
    void name() {
        file = new OwnFile<>(folder.resolve("settings.json"), Choices.class);
    }

    @Test
    void what_is_saved_is_loaded() throws Exception {
        Choices choices = new Choices("ru", 150);
        file.save(choices);
        assertThat(file.load()).isEqualTo(new OwnFile.Loaded<>(choices, null));
    }

    @Test
    void no_file_is_nothing_chosen_yet() throws Exception {
        assertThat(file.load()).isEqualTo(new OwnFile.Loaded<Choices>(null, null));
    }

    @Test
    void what_only_a_newer_version_knows_does_not_disturb() throws Exception {
        Files.writeString(file.path(), "{\"language\": \"ru\", \"calendar\": {\"week\": 1}}");
        assertThat(file.load().value()).isEqualTo(new Choices("ru", 0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[1]", "null", "{\"fontPercent\": \"large\"}", "\u0000\u0001"})
    void what_cannot_be_read_is_set_aside_and_not_lost(String content) throws Exception {
        Files.writeString(file.path(), content);
        OwnFile.Loaded<Choices> loaded = file.load();
        assertThat(loaded.value()).isNull();
        assertThat(loaded.setAside()).hasContent(content);
        assertThat(file.path()).doesNotExist();
    }

    @Test
    void what_is_set_aside_never_takes_the_place_of_what_was_before() throws Exception {
        Set<Path> aside = new HashSet<>();
        for (int i = 0; i < 20; i++) { // several in one millisecond
            Files.writeString(file.path(), "{" + i);
            aside.add(Objects.requireNonNull(file.load().setAside()));
        }
        assertThat(aside).hasSize(20);
    }
}
