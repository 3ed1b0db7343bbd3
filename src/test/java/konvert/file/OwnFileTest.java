package konvert.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OwnFileTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @SuppressWarnings("NullAway.Init")
    private OwnFile<Settings> file;

    @BeforeEach
    void name() {
        file = new OwnFile<>(folder.resolve("settings.json"), Settings.class);
    }

    @Test
    void what_is_saved_is_loaded() throws Exception {
        Settings settings = new Settings("ru", null, 150, "DE", "c6", null, null, null, "Берлин", 1200.0, 800.0, null);
        file.save(settings);
        Settings loaded = Objects.requireNonNull(file.load().value());
        assertThat(loaded).usingRecursiveComparison().ignoringFields("others").isEqualTo(settings);
    }

    @Test
    void no_file_is_nothing_chosen_yet() throws Exception {
        assertThat(file.load()).isEqualTo(new OwnFile.Loaded<Settings>(null, null));
    }

    @Test
    void what_a_newer_version_wrote_stays() throws Exception {
        Files.writeString(file.path(), "{\"language\": \"ru\", \"calendar\": {\"week\": 1}}");
        file.save(Objects.requireNonNull(file.load().value()));
        assertThat(Files.readString(file.path())).contains("\"calendar\"").contains("\"week\" : 1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[1]", "null", "{\"fontPercent\": \"large\"}", "\u0000\u0001"})
    void what_cannot_be_read_is_set_aside_and_not_lost(String content) throws Exception {
        Files.writeString(file.path(), content);
        OwnFile.Loaded<Settings> loaded = file.load();
        assertThat(loaded.value()).isNull();
        assertThat(loaded.setAside()).hasContent(content);
        assertThat(file.path()).doesNotExist();
    }
}
