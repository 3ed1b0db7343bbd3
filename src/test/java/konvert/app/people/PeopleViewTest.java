package konvert.app.people;

import static konvert.app.people.PeopleScreen.BUNDLED;
import static konvert.app.people.PeopleScreen.list;
import static konvert.app.people.PeopleScreen.notice;
import static konvert.app.people.PeopleScreen.says;
import static konvert.app.people.PeopleScreen.search;
import static konvert.app.people.PeopleScreen.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import konvert.app.Screenshots;
import konvert.app.control.AddressCard;
import konvert.app.shell.Language;
import konvert.directory.Custody;
import konvert.directory.Directory;
import konvert.directory.DirectoryReader;
import konvert.directory.PeopleFinder;
import konvert.directory.Person;
import konvert.post.AddressUse;
import konvert.tools.Crowd;
import konvert.words.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class PeopleViewTest {

    private PeopleScreen screen;

    @Start
    void open(Stage stage) {
        screen = new PeopleScreen(stage);
    }

    @Test
    void everyone_is_listed_and_counted_and_the_card_says_what_to_do(FxRobot robot) {
        assertThat(list(robot).getItems()).hasSize(62);
        assertThat(text(robot, "#count")).isEqualTo("62 people");
        assertThat(robot.lookup("#freshness").tryQuery()).isEmpty();
        assertThat(says(robot, "Choose someone")).isTrue();
    }

    @Test
    void typing_a_name_in_latin_letters_shows_the_person_and_the_address(FxRobot robot) {
        robot.write("bakhtin");
        assertThat(list(robot).getItems())
                .first()
                .extracting(hit -> hit.person().id())
                .isEqualTo("bakhtin-aleksandr-1971");
        assertThat(says(robot, "Александр Сергеевич Бахтин")).isTrue();
        assertThat(says(robot, "Aleksandr Sergeevich Bakhtin · born 1971")).isTrue();
        assertThat(says(robot, "Write about: music, animals")).isTrue();
        assertThat(address(robot))
                .contains("Бахтину Александру Сергеевичу, 1971", "143600")
                .endsWith("RUSSIA / РОССИЯ");
        assertThat(notice(robot, "#freshness"))
                .contains("On 25 November 2024 his page gave another address", "He has probably been moved");
    }

    @Test
    void arrow_keys_walk_the_list_and_enter_writes_a_letter(FxRobot robot) {
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.DOWN);
        Person second = BUNDLED.people().get(1);
        assertThat(screen.model.selected().get()).isEqualTo(second);
        robot.push(KeyCode.ENTER);
        assertThat(screen.went).containsExactly("letter " + second.id());
    }

    @Test
    void enter_in_the_search_leads_to_the_best_answer_and_the_next_one_to_a_letter(FxRobot robot) {
        robot.write("gorinov");
        robot.push(KeyCode.ENTER);
        assertThat(screen.went).isEmpty();
        assertThat(list(robot).isFocused()).isTrue();
        robot.push(KeyCode.ENTER);
        assertThat(screen.went).containsExactly("letter gorinov-aleksey-1961");
    }

    @Test
    void escape_clears_the_search_and_shows_everyone(FxRobot robot) {
        robot.write("bakhtin");
        robot.push(KeyCode.ESCAPE);
        assertThat(list(robot).getItems()).hasSize(62);
        robot.write("bakhtin");
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.ESCAPE);
        assertThat(screen.model.query().get()).isEmpty();
        assertThat(search(robot).isFocused()).isTrue();
        assertThat(screen.model.selected().get()).as("who was looked at stays").isNotNull();
    }

    @Test
    void the_key_f_with_shortcut_takes_the_search_in_any_layout_of_the_keyboard(FxRobot robot) {
        robot.write("bakhtin");
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.SHORTCUT, KeyCode.F);
        assertThat(search(robot).isFocused()).isTrue();
        assertThat(search(robot).getSelectedText()).isEqualTo("bakhtin");
    }

    @Test
    void up_from_the_first_of_the_list_leads_back_to_the_search(FxRobot robot) {
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.UP);
        assertThat(search(robot).isFocused()).isTrue();
    }

    @Test
    void another_language_keeps_the_query_and_the_person(FxRobot robot) {
        robot.write("ал");
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.DOWN);
        Person person = screen.model.selected().get();
        robot.interact(() -> screen.settings.set(screen.settings.get().with(Language.RUSSIAN)));
        assertThat(search(robot).getText()).isEqualTo("ал");
        assertThat(screen.model.selected().get()).isEqualTo(person);
        assertThat(list(robot).getSelectionModel().getSelectedItem().person()).isEqualTo(person);
        assertThat(text(robot, "#write")).isEqualTo("Написать письмо");
        robot.interact(() -> screen.settings.set(screen.settings.get().with(Language.ENGLISH)));
        robot.push(KeyCode.SHORTCUT, KeyCode.F);
        robot.write("gorinov");
        assertThat(says(robot, "Алексей Александрович Горинов")).isTrue();
    }

    @Test
    void where_nobody_is_found_the_nearest_are_a_press_away(FxRobot robot) throws Exception {
        robot.write("бахтин вадим");
        assertThat(says(robot, "Did you mean one of these?")).isTrue();
        Screenshots.take(robot, "people-nearest", screen.scene, screen.settings);
        robot.clickOn("Бахтин Александр Сергеевич");
        assertThat(screen.model.query().get()).isEqualTo("Бахтин Александр Сергеевич");
        assertThat(robot.lookup("#search").queryTextInputControl().isFocused()).isTrue();
    }

    @Test
    void nobody_found_is_said_with_the_next_thing_to_do(FxRobot robot) throws Exception {
        robot.write("zzzqqq");
        assertThat(says(robot, "try the surname alone")).isTrue();
        assertThat(text(robot, "#count")).isEmpty();
        Screenshots.take(robot, "people-nobody", screen.scene, screen.settings);
        robot.clickOn("Show everyone");
        assertThat(list(robot).getItems()).hasSize(62);
    }

    @Test
    void a_directory_that_cannot_be_opened_is_said_and_the_bundled_one_offered(FxRobot robot) throws Exception {
        robot.interact(() -> screen.model.fail(new Refusal("directory.empty", "directory.json")));
        assertThat(says(robot, "directory.json is empty")).isTrue();
        Screenshots.take("people-failed", screen.scene);
        robot.clickOn("Open the list that comes with Konvert");
        assertThat(screen.went).containsExactly("bundled");
        robot.interact(screen.model::load);
        assertThat(says(robot, "Opening the list of people")).isTrue();
    }

    @Test
    void someone_without_an_address_cannot_be_written_to_and_the_card_says_why(FxRobot robot) throws Exception {
        robot.write("naumov");
        for (String id : List.of("#write", "#envelope")) {
            Button button = robot.lookup(id).queryAs(Button.class);
            assertThat(button.isDisabled()).isTrue();
            assertThat(button.getAccessibleHelp()).contains("Where he is held is not known");
        }
        assertThat(notice(robot, "#freshness")).startsWith("There is no address to write to. Where he is held");
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.ENTER);
        assertThat(screen.went).isEmpty();
        robot.clickOn("#published");
        assertThat(says(robot, "Адрес колонии уточняется.")).isTrue();
        Screenshots.take("people-no-address", screen.scene);
    }

    @Test
    void someone_who_may_not_be_there_can_be_written_to_with_a_warning(FxRobot robot) {
        robot.write("akhtemov");
        assertThat(notice(robot, "#freshness")).contains("nobody has confirmed it yet");
        robot.clickOn("#envelope");
        assertThat(screen.went).containsExactly("envelope akhtemov-asan-1989");
    }

    @Test
    void what_a_directory_may_say_about_a_person_is_on_the_card(FxRobot robot, @TempDir Path folder) throws Exception {
        Path file = folder.resolve("directory.json");
        Files.writeString(file, """
                {"format": "konvert-directory/1", "people": [{
                  "id": "koval-zhenya", "name": {"surname": "Коваль", "given": "Женя"},
                  "custody": {"state": "held", "facility": "sizo-2-moskovskaya", "confirmedOn": "2026-11-01"},
                  "wishes": [{"en": "chess problems", "ru": "шахматные задачи"}],
                  "languages": ["ru", "en"], "services": ["f-pismo", "pigeon"],
                  "links": [{"url": "https://example.org/koval"}]}]}
                """);
        robot.interact(() -> screen.model.open(read(file)));
        robot.write("koval");
        assertThat(says(robot, "Wishes: chess problems")).isTrue();
        assertThat(says(robot, "Languages: Russian, English")).isTrue();
        assertThat(says(robot, "Check the form of the name: The name does not say whether"))
                .isTrue();
        assertThat(notice(robot, "#freshness")).isEqualTo("Confirmed on 1 November 2026.");
        assertThat(says(robot, "pigeon")).isFalse();
        robot.clickOn("example.org");
        assertThat(screen.went).containsExactly("page https://example.org/koval");
        Screenshots.take("people-unsure", screen.scene);
    }

    @Test
    void the_form_of_the_address_is_remembered(FxRobot robot) {
        robot.write("bakhtin");
        robot.clickOn("Posted in Russia");
        assertThat(address(robot)).endsWith("143600");
        assertThat(screen.choices.get().use()).isEqualTo(AddressUse.DOMESTIC);
        robot.clickOn("In both scripts");
        assertThat(address(robot)).contains("Aleksandr Sergeevich Bakhtin (born 1971)");
    }

    @Test
    void pages_open_on_a_click_only(FxRobot robot) {
        robot.write("kholodny");
        assertThat(screen.went).isEmpty();
        robot.clickOn("Open the page it comes from");
        robot.clickOn("F-pismo");
        Custody custody = Objects.requireNonNull(screen.model.selected().get()).custody();
        assertThat(screen.went).containsExactly("page " + custody.source(), "page https://f-pismo.ru");
    }

    @Test
    void everything_has_its_name_for_a_screen_reader(FxRobot robot) {
        robot.write("bakhtin");
        assertThat(search(robot).getAccessibleText()).isNotBlank();
        assertThat(list(robot).getAccessibleText()).isEqualTo("People");
        assertThat(robot.lookup(".person-cell")
                        .match((PersonCell cell) -> !cell.isEmpty())
                        .queryAllAs(PersonCell.class))
                .isNotEmpty()
                .allSatisfy(cell -> assertThat(cell.getAccessibleText())
                        .contains("Бахтин Александр Сергеевич, Aleksandr Sergeevich Bakhtin, СИЗО-2 · Moscow region")
                        .contains("his page gave another address"));
        assertThat(robot.lookup(".person-cell")
                        .match((PersonCell cell) -> cell.isEmpty())
                        .queryAllAs(PersonCell.class))
                .allSatisfy(cell -> assertThat(cell.getAccessibleText()).isNull());
        assertThat(robot.lookup(".button").match(Node::isVisible).queryAllAs(Button.class))
                .allSatisfy(
                        button -> assertThat(button.getText() == null ? button.getAccessibleText() : button.getText())
                                .isNotBlank());
    }

    @Test
    void a_hundred_thousand_people_need_no_more_cells_than_are_seen(FxRobot robot) {
        Directory crowd = Crowd.of(100_000);
        PeopleFinder searchable = new PeopleFinder(crowd);
        robot.interact(() -> screen.model.open(searchable));
        assertThat(text(robot, "#count")).isEqualTo("100,000 people");
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.END);
        assertThat(screen.model.selected().get()).isEqualTo(crowd.people().getLast());
        assertThat(robot.lookup(".person-cell").queryAll()).hasSizeLessThan(30);
    }

    @Test
    void is_there_to_be_looked_at(FxRobot robot) throws Exception {
        Screenshots.take("people", screen.scene);
        robot.write("bakhtin");
        Screenshots.take(robot, "people-card", screen.scene, screen.settings);
        robot.interact(() -> screen.settings.set(screen.settings.get().withFont(200)));
        Screenshots.take("people-card-200-percent", screen.scene);
        assertNothingIsCut(robot);
        robot.interact(() -> {
            screen.settings.set(screen.settings.get().withFont(100));
            screen.window.setWidth(860);
            screen.window.setHeight(560);
        });
        Screenshots.take("people-card-small", screen.scene);
        assertNothingIsCut(robot);
        robot.interact(() -> screen.settings.set(screen.settings.get().withFont(200)));
        Screenshots.take("people-card-small-200-percent", screen.scene);
        assertNothingIsCut(robot);
    }

    /** Every label and button of the card is at least as wide and as high as its text needs. */
    private static void assertNothingIsCut(FxRobot robot) {
        assertThat(
                        Stream.of(".label", ".button", ".radio-button")
                                .flatMap(kind -> robot
                                        .lookup(".person-card " + kind)
                                        .match(Node::isVisible)
                                        .queryAllAs(Labeled.class)
                                        .stream()))
                .isNotEmpty()
                .allSatisfy(label -> {
                    double width = label.isWrapText() ? 0 : label.prefWidth(-1);
                    assertThat(label.getWidth()).as(label.getText()).isGreaterThanOrEqualTo(width - 1);
                    assertThat(label.getHeight())
                            .as(label.getText())
                            .isGreaterThanOrEqualTo(label.prefHeight(label.getWidth()) - 1);
                    assertThat(label.localToScene(label.getBoundsInLocal()).getMaxX())
                            .as(label.getText())
                            .isLessThanOrEqualTo(label.getScene().getWidth());
                });
    }

    private static PeopleFinder read(Path file) {
        try {
            return new PeopleFinder(DirectoryReader.read(file, BUNDLED).directory());
        } catch (Refusal e) {
            throw new AssertionError(e);
        }
    }

    private static String address(FxRobot robot) {
        return robot.lookup(".address-card").queryAs(AddressCard.class).getAccessibleText();
    }
}
