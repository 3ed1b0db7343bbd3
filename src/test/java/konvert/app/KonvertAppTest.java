package konvert.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import konvert.app.shell.Language;
import konvert.app.shell.Theme;
import konvert.app.shell.WindowSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class KonvertAppTest {

    private final List<WindowSettings> saved = new ArrayList<>();
    private Stage window;

    @Start
    void open(Stage stage) {
        window = stage;
        new KonvertApp(() -> WindowSettings.first().with(Language.RUSSIAN).with(Theme.DARK), saved::add).start(stage);
    }

    @Test
    void opens_as_the_settings_say(FxRobot robot) {
        assertThat(window.isShowing()).isTrue();
        assertThat(window.getIcons()).hasSize(3);
        assertThat(robot.lookup("Люди").tryQuery()).isPresent();
    }

    @Test
    void every_change_of_a_setting_is_saved(FxRobot robot) {
        robot.push(KeyCode.SHORTCUT, KeyCode.COMMA);
        robot.clickOn("Светлое");
        assertThat(saved)
                .last()
                .isEqualTo(WindowSettings.first().with(Language.RUSSIAN).with(Theme.LIGHT));
    }

    @Test
    void its_size_is_saved_when_it_closes(FxRobot robot) {
        robot.interact(() -> {
            window.setWidth(1000);
            window.hide();
        });
        assertThat(saved)
                .last()
                .extracting(
                        settings -> Objects.requireNonNull(settings.bounds()).width())
                .isEqualTo(1000.0);
    }

    @Test
    void a_fault_of_the_program_is_said_at_the_foot_of_the_window(FxRobot robot) {
        robot.interact(() -> Thread.currentThread()
                .getUncaughtExceptionHandler()
                .uncaughtException(Thread.currentThread(), new IllegalStateException("for the test")));
        assertThat(robot.lookup("#status").query().isVisible()).isTrue();
    }
}
