package konvert.app.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import konvert.directory.BundledDirectory;
import konvert.directory.Overlay;
import konvert.file.OwnFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class KeptTest {

    @Test
    void someone_added_is_on_the_disk_at_once_and_not_a_second_later(FxRobot robot, @TempDir Path folder)
            throws Exception {
        OwnFile<Overlay> file = new OwnFile<>(folder.resolve("own-people.json"), Overlay.FORMAT);
        Overlay own = new Overlay(List.of(BundledDirectory.load().people().getFirst()), List.of());
        robot.interact(() -> {
            Kept<Overlay> kept = new Kept<>(file, Overlay.NONE, Kept.AT_ONCE);
            kept.keep(Background.inline(), said -> {});
            kept.value().set(own);
            assertThat(file.path()).exists();
        });
        assertThat(file.load().value()).isEqualTo(own);
    }
}
