package konvert.app.people;

import static konvert.app.people.PeopleScreen.says;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Spinner;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import konvert.app.Screenshots;
import konvert.app.people.SeveralChoices.Kind;
import konvert.app.shell.Language;
import konvert.directory.Directory;
import konvert.directory.PeopleFinder;
import konvert.letter.SenderProfile;
import konvert.letter.SenderProfiles;
import konvert.post.LabelSheets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Labels and cards for everyone in the list. */
@ExtendWith(ApplicationExtension.class)
class SeveralTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private PeopleScreen screen;

    @Start
    void open(Stage stage) {
        screen = new PeopleScreen(stage);
    }

    private static void open(FxRobot robot) {
        robot.clickOn("#several-open");
    }

    /** Saves without the system's own dialog. */
    private String saved(FxRobot robot) throws IOException {
        Path file = folder.resolve("out.pdf");
        robot.interact(() -> robot.lookup("#several").queryAs(SeveralView.class).save(file));
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            return new PDFTextStripper().getText(document);
        }
    }

    @Test
    void labels_are_printed_for_those_the_search_leaves(FxRobot robot) throws Exception {
        robot.write("bakhtin");
        open(robot);
        assertThat(says(robot, "1 person")).isTrue();
        assertThat(saved(robot)).contains("Бахтину Александру Сергеевичу", "143600");
        assertThat(says(robot, "out.pdf, sheets: 1, is in")).isTrue();
    }

    @Test
    void who_has_no_address_is_named_and_left_out(FxRobot robot) throws Exception {
        open(robot);
        assertThat(says(robot, "58 people")).isTrue();
        assertThat(says(robot, "Left out")).isTrue();
        Screenshots.take(robot, "people-labels", screen.scene, screen.settings);
        assertThat(saved(robot).split("RUSSIA / РОССИЯ", -1)).hasSize(58 + 1);
    }

    @Test
    void cards_are_in_the_language_of_the_window_and_the_choice_is_remembered(FxRobot robot) throws Exception {
        screen.speak(robot, Language.RUSSIAN);
        robot.interact(() -> robot.lookup("#search").query().requestFocus());
        robot.write("bakhtin");
        open(robot);
        robot.clickOn("Карточки для вечера писем");
        assertThat(saved(robot)).contains("Начало письма: Здравствуйте, Александр");
        assertThat(screen.choices.get().several().kind()).isEqualTo(Kind.CARDS);
        Screenshots.take("people-cards-ru", screen.scene);
    }

    @Test
    void a_label_that_is_too_small_is_refused_with_a_larger_one(FxRobot robot) {
        open(robot);
        robot.interact(() -> screen.model
                .several()
                .choose(screen.model
                        .several()
                        .choices()
                        .with(LabelSheets.byId("5167").orElseThrow())));
        Path file = folder.resolve("out.pdf");
        robot.interact(() -> robot.lookup("#several").queryAs(SeveralView.class).save(file));
        assertThat(says(robot, "have no room on Avery 5167")).isTrue();
        assertThat(file).doesNotExist();
    }

    @Test
    void a_sheet_already_begun_is_used_up(FxRobot robot) {
        open(robot);
        Spinner<?> start = robot.lookup("#several-start").queryAs(Spinner.class);
        robot.interact(() -> start.increment(3));
        assertThat(screen.model.several().start().get()).isEqualTo(4);
        robot.clickOn("Draw the edges of the labels, for a test on plain paper");
        assertThat(screen.model.several().outlines().get()).isTrue();
    }

    @Test
    void ones_own_address_is_printed_as_often_as_one_likes_and_the_choice_is_remembered(FxRobot robot)
            throws Exception {
        robot.interact(() -> screen.senders.set(
                SenderProfiles.of(SenderProfile.blank().withReturnAddress("А. Шмидт\n\n10115 Berlin", true))));
        open(robot);
        robot.clickOn("My own address");
        Spinner<Integer> count = robot.lookup("#several-count").query();
        robot.interact(() -> count.getValueFactory().setValue(10));
        assertThat(says(robot, "А. Шмидт\n10115 Berlin")).isTrue();
        assertThat(robot.lookup("#several-written").query().isVisible()).isFalse();
        assertThat(saved(robot).split("10115 Berlin", -1)).hasSize(10 + 1);
        assertThat(screen.choices.get().several().own()).isTrue();
        assertThat(screen.choices.get().several().count()).isEqualTo(10);
        Screenshots.take(robot, "people-sender", screen.scene, screen.settings);
        robot.clickOn("Cards for a letter evening");
        assertThat(says(robot, "58 people")).isTrue();
    }

    @Test
    void without_an_address_of_ones_own_it_is_said_where_to_write_it(FxRobot robot) {
        open(robot);
        robot.clickOn("My own address");
        assertThat(says(robot, "No return address is kept yet")).isTrue();
        assertThat(robot.lookup("#several-save").query().isDisabled()).isTrue();
    }

    @Test
    void ones_own_address_is_printed_also_while_nobody_is_in_the_list(FxRobot robot) throws Exception {
        robot.interact(() -> {
            screen.senders.set(
                    SenderProfiles.of(SenderProfile.blank().withReturnAddress("А. Шмидт\n\n10115 Berlin", true)));
            screen.model.open(new PeopleFinder(new Directory(List.of(), List.of(), List.of(), List.of())));
        });
        assertThat(says(robot, "There is nobody in this list.")).isTrue();
        open(robot);
        assertThat(says(robot, "0 people")).isTrue();
        assertThat(robot.lookup("#several-save").query().isDisabled()).isTrue();
        robot.clickOn("My own address");
        assertThat(robot.lookup("#several-save").query().isDisabled()).isFalse();
        Screenshots.take(robot, "people-sender-nobody", screen.scene, screen.settings);
        assertThat(saved(robot)).contains("10115 Berlin");
        robot.clickOn("#several-close");
        assertThat(robot.lookup("#several").tryQuery()).isEmpty();
    }

    @Test
    void in_a_small_window_with_large_type_labels_are_in_a_menu_below_the_list(FxRobot robot) throws Exception {
        screen.small(robot);
        screen.font(robot, 200);
        Screenshots.take("people-small-200", screen.scene);
        MenuButton more = robot.lookup("#more").query();
        assertThat(more.localToScene(more.getBoundsInLocal()).getMaxY()).isLessThanOrEqualTo(screen.scene.getHeight());
        robot.interact(() -> more.getItems().getLast().fire());
        assertThat(robot.lookup("#several").tryQuery()).isPresent();
        Screenshots.take("people-labels-small-200", screen.scene);
    }

    @Test
    void escape_and_looking_at_someone_else_lead_back_to_the_card(FxRobot robot) {
        open(robot);
        robot.push(KeyCode.ESCAPE);
        assertThat(robot.lookup("#several").tryQuery()).isEmpty();
        open(robot);
        robot.clickOn("#people");
        robot.push(KeyCode.END);
        assertThat(robot.lookup("#several").tryQuery()).isEmpty();
        assertThat(screen.model.selected().get()).isNotNull();
    }

    @Test
    void with_large_writing_everything_can_be_reached(FxRobot robot) throws Exception {
        open(robot);
        screen.font(robot, 200);
        Screenshots.take("people-labels-200", screen.scene);
        screen.speak(robot, Language.RUSSIAN);
        Screenshots.take("people-labels-200-ru", screen.scene);
        robot.clickOn("Мой адрес");
        Screenshots.take("people-sender-200-ru", screen.scene);
        assertThat(robot.lookup("#several-save").query().localToScene(0, 0).getY())
                .isLessThan(screen.scene.getHeight());
    }
}
