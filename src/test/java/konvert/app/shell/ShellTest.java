package konvert.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import konvert.app.Screenshots;
import konvert.app.control.Action;
import konvert.app.control.Background;
import konvert.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kordamp.ikonli.feather.Feather;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class ShellTest {

    private final ObjectProperty<WindowSettings> settings = new SimpleObjectProperty<>(
            WindowSettings.first().with(Language.ENGLISH).with(Theme.LIGHT));
    private final Background background = Background.inline();
    private final Place people = new Place("people", Feather.USERS, KeyCode.DIGIT1, words -> view("people", words));
    private final Place letters = new Place("letters", Feather.MAIL, KeyCode.DIGIT2, words -> view("letters", words));
    private Shell shell;
    private Scene scene;

    private static StackPane view(String id, Words words) {
        StackPane view = new StackPane(new Label(words.locale().getLanguage()));
        view.setId(id);
        return view;
    }

    @Start
    void open(Stage stage) {
        shell = new Shell(List.of(people, letters), settings, background);
        scene = shell.scene();
        stage.setScene(scene);
        stage.setWidth(1000);
        stage.setHeight(700);
        stage.show();
        scene.getRoot().lookup("#rail-people").requestFocus();
    }

    @Test
    void the_first_place_is_shown_and_marked(FxRobot robot) {
        assertThat(robot.lookup("#people").tryQuery()).isPresent();
        assertThat(button(robot, "#rail-people").isSelected()).isTrue();
        assertThat(button(robot, "#rail-letters").isSelected()).isFalse();
    }

    @Test
    void a_click_or_the_shortcut_key_with_a_digit_leads_to_another_place(FxRobot robot) {
        robot.clickOn("#rail-letters");
        assertThat(shell.current().get()).isEqualTo(letters);
        robot.push(KeyCode.SHORTCUT, KeyCode.DIGIT1);
        assertThat(shell.current().get()).isEqualTo(people);
        assertThat(robot.lookup("#people").tryQuery()).isPresent();
        robot.push(KeyCode.SHORTCUT, KeyCode.DIGIT2);
        assertThat(button(robot, "#rail-letters").isSelected()).isTrue();
    }

    @Test
    void arrow_keys_walk_the_rail(FxRobot robot) {
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.SPACE);
        assertThat(shell.current().get()).isEqualTo(letters);
    }

    @Test
    void choosing_the_place_one_is_at_changes_nothing(FxRobot robot) {
        robot.clickOn("#rail-people");
        assertThat(button(robot, "#rail-people").isSelected()).isTrue();
        assertThat(shell.current().get()).isEqualTo(people);
    }

    @Test
    void every_button_of_the_rail_has_its_name_for_a_screen_reader(FxRobot robot) {
        assertThat(List.of("#rail-people", "#rail-letters", "#rail-settings"))
                .map(id -> button(robot, id).getAccessibleText())
                .containsExactly("People", "Letters", "Settings");
    }

    @Test
    void another_language_is_spoken_at_once_and_the_settings_stay_open(FxRobot robot) {
        robot.push(KeyCode.SHORTCUT, KeyCode.COMMA);
        robot.clickOn("Русский");
        assertThat(settings.get().language()).isEqualTo(Language.RUSSIAN);
        assertThat(button(robot, "#rail-letters").getText()).isEqualTo("Письма");
        assertThat(robot.lookup("ru").tryQuery()).isPresent();
        assertThat(((ToggleButton) scene.getFocusOwner()).getText()).isEqualTo("Русский");
        robot.push(KeyCode.ESCAPE);
        assertThat(robot.lookup("#settings").tryQuery()).isEmpty();
    }

    @Test
    void the_place_one_is_at_stays_through_a_change_of_language(FxRobot robot) {
        robot.clickOn("#rail-letters");
        robot.interact(() -> settings.set(settings.get().with(Language.RUSSIAN)));
        assertThat(shell.current().get()).isEqualTo(letters);
        assertThat(button(robot, "#rail-letters").isSelected()).isTrue();
    }

    @Test
    void dark_and_light_change_at_once(FxRobot robot) {
        robot.clickOn("#rail-settings");
        robot.clickOn("Dark");
        assertThat(ground().getBrightness()).isLessThan(0.3);
        robot.clickOn(".theme .toggle-button:selected");
        assertThat(settings.get().theme()).isEqualTo(Theme.DARK);
        robot.interact(() -> settings.set(settings.get().with(Theme.LIGHT)));
        assertThat(ground().getBrightness()).isGreaterThan(0.9);
    }

    @Test
    void the_size_of_the_writing_follows_the_slider_in_steps(FxRobot robot) {
        robot.clickOn("#rail-settings");
        Slider slider = robot.lookup("#font").query();
        robot.interact(slider::requestFocus);
        robot.push(KeyCode.RIGHT);
        assertThat(settings.get().fontPercent()).isEqualTo(110);
        robot.push(KeyCode.END);
        assertThat(settings.get().fontPercent()).isEqualTo(200);
        Label label = robot.lookup(".font .label").query();
        assertThat(label.getText()).isEqualTo("Size of the writing: 200 %");
        assertThat(label.getFont().getFamily()).isEqualTo("PT Sans");
        assertThat(label.getFont().getSize()).isEqualTo(30);
    }

    @Test
    void the_status_line_is_there_only_when_it_has_something_to_say(FxRobot robot) {
        assertThat(robot.lookup("#status").query().isVisible()).isFalse();
        boolean[] undone = {false};
        robot.interact(() -> shell.say("Letter and envelope are saved.", new Action("Undo", () -> undone[0] = true)));
        assertThat(robot.lookup("#status").query().isVisible()).isTrue();
        robot.clickOn("Undo");
        assertThat(undone[0]).isTrue();
    }

    @Test
    void is_there_to_be_looked_at_with_the_settings_open(FxRobot robot) throws Exception {
        robot.push(KeyCode.SHORTCUT, KeyCode.COMMA);
        Screenshots.take(robot, "settings", scene, settings);
    }

    private Color ground() {
        return (Color) ((javafx.scene.layout.Region) scene.getRoot())
                .getBackground()
                .getFills()
                .getFirst()
                .getFill();
    }

    private static ToggleButton button(FxRobot robot, String id) {
        return robot.lookup(id).query();
    }
}
