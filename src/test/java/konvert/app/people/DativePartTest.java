package konvert.app.people;

import static konvert.app.people.PeopleScreen.says;
import static konvert.app.people.PeopleScreen.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import konvert.app.Screenshots;
import konvert.app.control.AddressCard;
import konvert.app.shell.Language;
import konvert.directory.DirectoryReader;
import konvert.directory.PeopleFinder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class DativePartTest {

    private static final String BAKHTIN = "bakhtin-aleksandr-1971";

    private PeopleScreen screen;

    @Start
    void open(Stage stage) {
        screen = new PeopleScreen(stage);
    }

    @Test
    void the_form_on_the_envelope_stands_under_the_name(FxRobot robot) {
        robot.write("bakhtin");
        assertThat(says(robot, "To: Бахтину Александру Сергеевичу")).isTrue();
        assertThat(says(robot, "check me")).isFalse();
    }

    @Test
    void is_corrected_by_keyboard_alone_and_undone(FxRobot robot) {
        robot.write("bakhtin");
        robot.push(KeyCode.F2);
        assertThat(field(robot).isFocused()).isTrue();
        robot.push(KeyCode.SHORTCUT, KeyCode.A);
        robot.write("Бахтину А. С.");
        robot.push(KeyCode.ENTER);
        assertThat(screen.corrections.get().dative(BAKHTIN)).isEqualTo("Бахтину А. С.");
        assertThat(says(robot, "To: Бахтину А. С.")).isTrue();
        assertThat(says(robot, "your own correction")).isTrue();
        assertThat(robot.lookup(".address-card").queryAs(AddressCard.class).getAccessibleText())
                .startsWith("Бахтину А. С., 1971");
        assertThat(robot.lookup("#correct").query().isFocused()).isTrue();
        robot.push(KeyCode.SHORTCUT, KeyCode.Z);
        assertThat(screen.corrections.get().people()).isEmpty();
        assertThat(says(robot, "To: Бахтину Александру Сергеевичу")).isTrue();
    }

    @Test
    void a_double_click_opens_it_and_escape_lets_it_be(FxRobot robot) {
        robot.write("bakhtin");
        robot.doubleClickOn("To: Бахтину Александру Сергеевичу", MouseButton.PRIMARY);
        robot.write("!");
        robot.push(KeyCode.ESCAPE);
        assertThat(robot.lookup("#dative-field").tryQuery()).isEmpty();
        assertThat(screen.corrections.get().people()).isEmpty();
        assertThat(robot.lookup("#correct").query().isFocused()).isTrue();
    }

    @Test
    void the_computed_form_comes_back_with_a_click_and_so_does_the_own_one(FxRobot robot) {
        robot.write("bakhtin");
        correct(robot, "Бахтину А. С.");
        robot.clickOn("Use the computed form");
        assertThat(says(robot, "To: Бахтину Александру Сергеевичу")).isTrue();
        robot.clickOn("#undo-dative");
        assertThat(says(robot, "To: Бахтину А. С.")).isTrue();
    }

    @Test
    void what_cannot_stand_on_an_envelope_is_said_and_what_was_typed_stays(FxRobot robot) throws Exception {
        robot.write("bakhtin");
        correct(robot, " ");
        assertThat(text(robot, "#dative-fault")).startsWith("The form of the name is empty");
        assertThat(field(robot).isFocused()).isTrue();
        Screenshots.take("people-dative-fault", screen.scene);
        correct(robot, "а".repeat(201));
        assertThat(text(robot, "#dative-fault")).contains("longer than 200 characters");
        assertThat(field(robot).getText()).hasSize(201);
        robot.write("б");
        assertThat(robot.lookup("#dative-fault").query().isVisible()).isFalse();
        assertThat(screen.corrections.get().people()).isEmpty();
    }

    @Test
    void what_is_being_typed_survives_another_language_but_not_another_person(FxRobot robot) {
        robot.write("bakhtin");
        robot.clickOn("#correct");
        robot.write(" младшему");
        screen.speak(robot, Language.RUSSIAN);
        assertThat(field(robot).getText()).isEqualTo("Бахтину Александру Сергеевичу младшему");
        robot.clickOn("#search");
        robot.push(KeyCode.SHORTCUT, KeyCode.A);
        robot.write("gorinov");
        assertThat(robot.lookup("#dative-field").tryQuery()).isEmpty();
    }

    @Test
    void a_doubtful_form_is_marked_with_the_reason_until_it_is_corrected(FxRobot robot, @TempDir Path folder)
            throws Exception {
        Path file = folder.resolve("directory.json");
        Files.writeString(file, """
                {"format": "konvert-directory/1", "people": [{
                  "id": "koval-zhenya", "name": {"surname": "Коваль", "given": "Женя"},
                  "custody": {"state": "held", "facility": "sizo-2-moskovskaya", "confirmedOn": "2026-11-01"}}]}
                """);
        PeopleFinder finder = new PeopleFinder(
                DirectoryReader.read(file, PeopleScreen.BUNDLED).directory());
        robot.interact(() -> screen.model.open(finder));
        robot.write("koval");
        assertThat(says(robot, "check me")).isTrue();
        assertThat(says(robot, "Check the form of the name: The name does not say whether"))
                .isTrue();
        Screenshots.take(robot, "people-dative-unsure", screen.scene, screen.settings);
        correct(robot, "Ковалю Жене");
        assertThat(says(robot, "check me")).isFalse();
        assertThat(says(robot, "To: Ковалю Жене")).isTrue();
        Screenshots.take(robot, "people-dative-own", screen.scene, screen.settings);
        robot.clickOn("#correct");
        Screenshots.take(robot, "people-dative-edit", screen.scene, screen.settings);
        screen.font(robot, 200);
        screen.small(robot);
        Screenshots.take("people-dative-edit-small-200-percent", screen.scene);
    }

    private static void correct(FxRobot robot, String form) {
        if (robot.lookup("#dative-field").tryQuery().isEmpty()) {
            robot.clickOn("#correct");
        }
        robot.interact(() -> field(robot).setText(form));
        robot.clickOn("#save-dative");
    }

    private static TextField field(FxRobot robot) {
        return robot.lookup("#dative-field").queryAs(TextField.class);
    }
}
