package konvert.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import konvert.app.people.PeopleChoices;
import konvert.app.shell.Language;
import konvert.app.shell.Theme;
import konvert.app.shell.WindowSettings;
import konvert.directory.Corrections;
import konvert.directory.PeopleSort;
import konvert.file.OwnFile;
import konvert.file.UserFolders;
import konvert.post.AddressUse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The whole window on a folder of its own, in Russian and dark as its settings say. */
@ExtendWith(ApplicationExtension.class)
class KonvertAppTest {

    private static final WindowSettings BEFORE =
            WindowSettings.first().with(Language.RUSSIAN).with(Theme.DARK);

    @TempDir
    Path home;

    private UserFolders folders;
    private KonvertApp app;
    private Stage window;
    private boolean exited;

    @Start
    void open(Stage stage) throws IOException {
        window = stage;
        folders = new UserFolders(home);
        new OwnFile<>(folders.window(), WindowSettings.class).save(BEFORE);
        Files.writeString(folders.people(), "{ this is no JSON");
        Files.writeString(folders.directory(), """
                {"format": "konvert-directory/1", "people": [
                  {"id": "ivanova-anna", "name": {"surname": "Иванова", "given": "Анна"},
                   "custody": {"state": "held", "facility": "sizo-2-moskovskaya"}},
                  {"id": "nameless"}]}
                """);
        app = new KonvertApp(folders, () -> exited = true);
        app.start(stage);
    }

    @Test
    void opens_as_the_settings_say(FxRobot robot) {
        assertThat(window.isShowing()).isTrue();
        assertThat(window.getIcons()).hasSize(3);
        assertThat(robot.lookup("Люди").tryQuery()).isPresent();
    }

    @Test
    void shows_the_users_directory_and_says_how_many_of_its_entries_are_left_out(FxRobot robot) throws Exception {
        waitForPeople(robot);
        assertThat(robot.lookup("#count").queryAs(Labeled.class).getText()).isEqualTo("1 человек");
        assertThat(robot.lookup("#status .label").queryAs(Label.class).getText())
                .contains("1 запись", "konvert directory check");
    }

    @Test
    void a_file_of_choices_that_cannot_be_read_is_set_aside() throws IOException {
        try (var files = Files.list(home)) {
            assertThat(files).anyMatch(file -> file.getFileName().toString().startsWith("people.json.unreadable"));
        }
    }

    @Test
    void everything_of_the_users_is_deleted_after_it_was_said_what_goes(FxRobot robot) throws Exception {
        waitForPeople(robot);
        robot.push(KeyCode.SHORTCUT, KeyCode.COMMA);
        robot.clickOn("#delete-everything");
        assertThat(robot.lookup(".own-data .notice .label").queryAllAs(Label.class))
                .anySatisfy(label -> assertThat(label.getText()).contains("0 писем", home.toString()));
        Screenshots.take("delete-everything", window.getScene());
        robot.clickOn("#delete-everything-no");
        assertThat(folders.window()).exists();
        robot.clickOn("#delete-everything");
        robot.clickOn("#delete-everything-yes");
        assertThat(exited).isTrue();
        app.stop();
        assertThat(folders.all()).noneMatch(Files::exists);
        assertThat(home)
                .satisfiesAnyOf(
                        gone -> assertThat(gone).doesNotExist(),
                        left -> assertThat(left).isEmptyDirectory());
    }

    @Test
    void every_change_of_a_setting_is_in_the_file_a_moment_later(FxRobot robot) throws Exception {
        robot.push(KeyCode.SHORTCUT, KeyCode.COMMA);
        robot.clickOn("Светлое");
        assertThat(settings()).isEqualTo(BEFORE);
        WaitForAsyncUtils.waitFor(5, TimeUnit.SECONDS, () -> settings().theme() == Theme.LIGHT);
    }

    @Test
    void what_was_changed_last_is_in_the_files_when_it_ends(FxRobot robot) throws Exception {
        waitForPeople(robot);
        robot.clickOn("Иванова Анна");
        robot.clickOn("Из России");
        robot.interact(() -> {
            window.setWidth(1000);
            window.hide();
            app.stop();
            return true;
        });
        assertThat(Objects.requireNonNull(settings().bounds()).width()).isEqualTo(1000);
        assertThat(new OwnFile<>(folders.people(), PeopleChoices.class).load().value())
                .isEqualTo(new PeopleChoices(
                        AddressUse.DOMESTIC,
                        PeopleSort.BEST,
                        PeopleChoices.first().several()));
    }

    @Test
    void a_form_that_is_corrected_is_in_a_file_of_the_users_own(FxRobot robot) throws Exception {
        waitForPeople(robot);
        robot.clickOn("Иванова Анна");
        robot.push(KeyCode.F2);
        robot.write(" П.");
        robot.push(KeyCode.ENTER);
        WaitForAsyncUtils.waitFor(
                5, TimeUnit.SECONDS, () -> robot.lookup("#use-rule").tryQuery().isPresent());
        robot.interact(() -> {
            app.stop();
            return true;
        });
        Corrections kept = Objects.requireNonNull(
                new OwnFile<>(folders.corrections(), Corrections.class).load().value());
        assertThat(kept.people().values())
                .extracting(Corrections.Correction::dative)
                .containsExactly("Ивановой Анне П.");
    }

    @Test
    void a_letter_is_written_under_letters(FxRobot robot) throws Exception {
        waitForPeople(robot);
        robot.clickOn("Иванова Анна");
        robot.clickOn("Написать письмо");
        WaitForAsyncUtils.waitFor(
                5, TimeUnit.SECONDS, () -> robot.lookup("Иванова А.").tryQuery().isPresent());
        WaitForAsyncUtils.waitFor(
                5, TimeUnit.SECONDS, () -> robot.lookup("#text").query().isFocused());
    }

    @Test
    void a_fault_of_the_program_is_said_at_the_foot_of_the_window(FxRobot robot) {
        robot.interact(() -> Thread.currentThread()
                .getUncaughtExceptionHandler()
                .uncaughtException(Thread.currentThread(), new IllegalStateException("for the test")));
        assertThat(robot.lookup("#status").query().isVisible()).isTrue();
    }

    private WindowSettings settings() throws IOException {
        return Objects.requireNonNull(
                new OwnFile<>(folders.window(), WindowSettings.class).load().value());
    }

    private static void waitForPeople(FxRobot robot) throws Exception {
        WaitForAsyncUtils.waitFor(
                20,
                TimeUnit.SECONDS,
                () -> robot.lookup("#people").tryQueryAs(ListView.class).isPresent());
        WaitForAsyncUtils.waitForFxEvents();
    }
}
