package konvert.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UserFoldersTest {

    @Test
    void each_system_has_its_custom() {
        assertThat(root("Linux", Map.of())).isEqualTo(Path.of("/home/anna/.local/share/konvert"));
        assertThat(root("Linux", Map.of("XDG_DATA_HOME", "/data"))).isEqualTo(Path.of("/data/konvert"));
        assertThat(root("Mac OS X", Map.of())).isEqualTo(Path.of("/home/anna/Library/Application Support/Konvert"));
        assertThat(root("Windows 11", Map.of("APPDATA", "/roaming"))).isEqualTo(Path.of("/roaming/Konvert"));
        assertThat(root("Windows 11", Map.of())).isEqualTo(Path.of("/home/anna/AppData/Roaming/Konvert"));
    }

    @Test
    void one_variable_moves_everything() {
        assertThat(root("Linux", Map.of("KONVERT_HOME", "/stick", "XDG_DATA_HOME", "/data")))
                .isEqualTo(Path.of("/stick"));
    }

    private static Path root(String system, Map<String, String> environment) {
        return UserFolders.of(system, "/home/anna", environment).root();
    }
}
