package konvert.app.control;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import konvert.app.Screenshots;
import konvert.app.shell.Place;
import konvert.app.shell.Shell;
import konvert.app.shell.Theme;
import konvert.app.shell.WindowSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kordamp.ikonli.feather.Feather;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class GalleryTest {

    private final ObjectProperty<WindowSettings> settings = new SimpleObjectProperty<>(WindowSettings.first());
    private Scene scene;

    @Start
    void open(Stage stage) {
        Background background = Background.inline();
        Place gallery = new Place("people", Feather.USERS, KeyCode.DIGIT1, words -> Gallery.of(words, background));
        scene = new Shell(List.of(gallery), settings, background).scene();
        stage.setScene(scene);
        stage.setWidth(1280);
        stage.setHeight(940);
        stage.show();
    }

    @Test
    void is_there_to_be_looked_at_in_both_themes_and_at_twice_the_size(FxRobot robot) throws Exception {
        Screenshots.take(robot, "gallery", scene, settings);
        robot.interact(() -> settings.set(settings.get().with(Theme.LIGHT).withFont(200)));
        Screenshots.take("gallery-200-percent", scene);
    }
}
