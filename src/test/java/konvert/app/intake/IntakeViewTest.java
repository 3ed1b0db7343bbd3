package konvert.app.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import konvert.app.Screenshots;
import konvert.app.control.Background;
import konvert.app.control.Notice;
import konvert.app.control.SearchField;
import konvert.app.editor.Editor;
import konvert.app.editor.Underline;
import konvert.app.shell.Language;
import konvert.app.shell.Place;
import konvert.app.shell.Shell;
import konvert.app.shell.Theme;
import konvert.app.shell.WindowSettings;
import konvert.directory.BundledDirectory;
import konvert.directory.Corrections;
import konvert.directory.Directory;
import konvert.directory.Overlay;
import konvert.directory.Person;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.kordamp.ikonli.feather.Feather;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** A page or a list, from the paste to the people added; with an empty screen in the place of the people. */
@ExtendWith(ApplicationExtension.class)
class IntakeViewTest {

    private static final Directory BUNDLED = BundledDirectory.load();

    private static final String PAGE = """
            Громов Павел Николаевич

            Громов Павел Николаевич родился 7 мая 1975 года. 10 июня 2023 года осуждён по ч. 1 ст. 280.3 УК РФ к 2 годам \
            6 месяцам колонии строгого режима. Находится под стражей с 4 февраля 2023 года.

            601967, Владимирская область, Ковровский р-н, п. Мелехово, ул. Первомайская, д. 261А, ФКУ ИК-6 УФСИН \
            России по Владимирской области, Громову Павлу Николаевичу, 1975 г. р.
            """;

    private static final String TABLE = """
            ФИО;Год рождения;Отряд;Адрес;Заметка
            Бахтин Александр Сергеевич;1971;отряд № 3;143600, Московская область, г. Волоколамск, ФКУ СИЗО-2 УФСИН России по Московской области;x
            Лебедева Вера;1990;;;
            Орлова Анна;1985;;171299, Тверская область, п. Озёрный, ул. Садовая, д. 5, ФКУ ИК-77 УФСИН России по Тверской области;
            ;;;;x
            """;

    @TempDir
    Path folder;

    private final ObjectProperty<Overlay> own = new SimpleObjectProperty<>(Overlay.NONE);
    private final ObjectProperty<WindowSettings> settings = new SimpleObjectProperty<>(
            WindowSettings.first().with(Language.ENGLISH).with(Theme.LIGHT));
    private final List<Person> added = new ArrayList<>();
    private final IntakeModel model = new IntakeModel(Background.inline(), own, added::addAll);
    private Scene scene;

    @Start
    void start(Stage stage) {
        Place people = new Place("people", Feather.USERS, KeyCode.DIGIT1, words -> {
            SearchField search = new SearchField(words, "");
            search.setId("search");
            return new IntakeHost(words, model, new StackPane(search));
        });
        scene = new Shell(List.of(people), settings, Background.inline()).scene();
        stage.setScene(scene);
        stage.setWidth(1280);
        stage.setHeight(860);
        stage.show();
        model.open(BUNDLED);
        scene.lookup("#search").requestFocus();
    }

    @Test
    void a_pasted_page_is_looked_through_value_by_value_before_anyone_is_added(FxRobot robot) {
        robot.push(KeyCode.SHORTCUT, KeyCode.I);
        robot.interact(() -> model.text().set(PAGE));
        robot.clickOn("#intake-read");
        assertThat(text(robot, "#intake-summary")).isEqualTo("1 new");
        assertThat(text(robot, "#value-born")).isEqualTo("7 May 1975");
        assertThat(robot.lookup("#value-born").queryButton().getAccessibleHelp())
                .contains("7 мая 1975");
        robot.clickOn("#value-born");
        assertThat(shownWords(robot))
                .anyMatch(words -> words.contains("7 мая 1975"))
                .noneMatch(PAGE::equals);
        assertThat(says(robot, "601967"))
                .as("the address of the facility recognised")
                .isTrue();
        assertThat(own.get()).isEqualTo(Overlay.NONE);
        robot.clickOn("#intake-add");
        assertThat(own.get().people()).extracting(Person::id).containsExactly("gromov-pavel-1975");
        assertThat(added).isEqualTo(own.get().people());
        assertThat(robot.lookup("#intake").tryQuery()).as("back to the people").isEmpty();
    }

    @Test
    void those_added_are_taken_out_again_by_one_undo(FxRobot robot) {
        robot.interact(() -> model.paste(PAGE, ""));
        robot.clickOn("#intake-add");
        robot.clickOn("#search").push(KeyCode.SHORTCUT, KeyCode.Z);
        assertThat(own.get()).isEqualTo(Overlay.NONE);
        assertThat(model.canUndo()).isFalse();
    }

    @Test
    void an_undo_never_takes_what_came_since(FxRobot robot) {
        robot.interact(() -> model.paste(PAGE, ""));
        robot.clickOn("#intake-add");
        Overlay more = own.get().with(BUNDLED.people().getFirst());
        robot.interact(() -> {
            own.set(more);
            model.undo();
        });
        assertThat(own.get()).isEqualTo(more);
    }

    @Test
    void a_list_says_who_is_new_changed_and_unreadable_and_what_was_not_read(FxRobot robot) throws Exception {
        openTable(robot);
        assertThat(text(robot, "#intake-summary")).isEqualTo("2 new, 1 changed, 1 unreadable");
        assertThat(text(robot, "#intake-ignored")).contains("Заметка");
        assertThat(says(robot, "Line or entry 5: There is no name.")).isTrue();
        assertThat(robot.lookup("#intake-entries .check-box").queryAllAs(CheckBox.class))
                .hasSize(3)
                .allMatch(CheckBox::isSelected);
        select(robot, 0);
        assertThat(says(robot, "отряд № 3")).isTrue();
        assertThat(says(robot, "until now: not known")).isTrue();
        assertThat(robot.lookup("#intake-page").tryQuery())
                .as("a list has no text")
                .isEmpty();
    }

    @Test
    void only_the_chosen_are_added(FxRobot robot) throws Exception {
        openTable(robot);
        select(robot, 1);
        robot.interact(() -> list(robot).requestFocus());
        robot.push(KeyCode.SPACE);
        assertThat(text(robot, "#intake-add")).isEqualTo("Add the chosen (2)");
        robot.clickOn("#intake-add");
        assertThat(own.get().people())
                .extracting(Person::id)
                .containsExactly("bakhtin-aleksandr-1971", "orlova-anna-1985");
    }

    @Test
    void a_place_that_was_not_recognised_is_chosen_by_hand(FxRobot robot) throws Exception {
        openTable(robot);
        select(robot, 2);
        assertThat(says(robot, "No list has this place")).isTrue();
        robot.clickOn("#intake-other-place");
        robot.interact(() -> model.facilities().query().set("СИЗО-2 Волоколамск"));
        robot.clickOn("#intake-facility").push(KeyCode.ENTER);
        assertThat(selected().entry().taken().name().surname()).isEqualTo("Орлова");
        assertThat(selected().entry().taken().custody().facility()).isEqualTo("sizo-2-moskovskaya");
        assertThat(says(robot, "143600")).isTrue();
        robot.clickOn("#intake-add");
        assertThat(own.get().facilities()).isEmpty();
    }

    @Test
    void a_page_without_a_prisoner_says_so_and_stays_to_be_corrected(FxRobot robot) {
        robot.interact(() -> model.paste("Борщ: варить два часа.", ""));
        assertThat(robot.lookup("#intake-said").queryAs(Notice.class).getAccessibleText())
                .contains("No prisoner was found");
        assertThat(model.text().get()).startsWith("Борщ");
    }

    @Test
    void a_file_that_is_no_list_is_refused_in_words(FxRobot robot) throws Exception {
        Path file = Files.writeString(folder.resolve("other.json"), "{\"a\": 1}");
        robot.interact(() -> model.read(file));
        assertThat(robot.lookup("#intake-said").queryAs(Notice.class).getAccessibleText())
                .contains("other.json", "neither a map");
    }

    @Test
    void a_map_is_read_as_a_list_is(FxRobot robot) throws Exception {
        Path file = Files.writeString(folder.resolve("map.geojson"), """
                {"type": "FeatureCollection", "features": [{"type": "Feature", "geometry": null,
                 "properties": {"name": "Лебедева Вера", "born": "1990"}}]}
                """);
        robot.interact(() -> model.read(file));
        assertThat(text(robot, "#intake-summary")).isEqualTo("1 new");
    }

    @Test
    void an_announcement_pasted_into_the_search_is_read(FxRobot robot) {
        robot.interact(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(PAGE);
            Clipboard.getSystemClipboard().setContent(content);
        });
        robot.clickOn("#search").push(KeyCode.SHORTCUT, KeyCode.V);
        assertThat(text(robot, "#intake-summary")).isEqualTo("1 new");
    }

    @Test
    void what_is_pasted_chosen_and_looked_at_stays_in_another_language(FxRobot robot) {
        robot.interact(() -> model.paste(PAGE, ""));
        robot.clickOn("#value-charges");
        robot.interact(() -> selected().chosen().set(false));
        speak(robot, Language.RUSSIAN);
        assertThat(text(robot, "#intake-summary")).isEqualTo("новых: 1");
        assertThat(shownWords(robot)).anyMatch(words -> words.contains("280.3"));
        assertThat(robot.lookup("#intake-add").queryAs(Button.class).isDisabled())
                .isTrue();
        robot.interact(() -> list(robot).requestFocus());
        robot.push(KeyCode.ESCAPE);
        assertThat(model.text().get()).isEqualTo(PAGE);
        robot.push(KeyCode.ESCAPE);
        assertThat(model.isOpen().get()).isFalse();
    }

    @Test
    void what_became_of_the_people_meanwhile_is_compared_anew(FxRobot robot) {
        robot.interact(() -> model.paste(PAGE, ""));
        Person taken = selected().entry().taken();
        robot.interact(() -> model.open(BUNDLED.with(Corrections.NONE, Overlay.NONE.with(taken))));
        assertThat(text(robot, "#intake-summary")).isEqualTo("1 the same");
        assertThat(robot.lookup("#intake-add").queryAs(Button.class).isDisabled())
                .isTrue();
    }

    @Test
    void pictures_of_the_review(FxRobot robot) throws Exception {
        robot.interact(model::begin);
        Screenshots.take(robot, "intake-start", scene, settings);
        robot.interact(() -> model.paste(PAGE, ""));
        robot.clickOn("#value-born");
        Screenshots.take(robot, "intake-page", scene, settings);
        openTable(robot);
        Screenshots.take(robot, "intake-list", scene, settings);
        select(robot, 2);
        Screenshots.take(robot, "intake-place", scene, settings);
        robot.interact(() -> settings.set(settings.get().withFont(200)));
        Screenshots.take(robot, "intake-place-200", scene, settings);
        robot.interact(() -> model.paste(PAGE, ""));
        robot.clickOn("#value-name");
        Screenshots.take(robot, "intake-page-200", scene, settings);
    }

    private void openTable(FxRobot robot) throws Exception {
        Path file = folder.resolve("people.csv");
        Files.write(file, TABLE.getBytes(Charset.forName("windows-1251")));
        robot.interact(() -> model.read(file));
    }

    /** Looks at that person of what was read. */
    private void select(FxRobot robot, int index) {
        Review review = (Review) Objects.requireNonNull(model.outcome().get());
        robot.interact(() -> model.selected().set(review.rows().get(index)));
    }

    private Row selected() {
        return Objects.requireNonNull(model.selected().get());
    }

    private void speak(FxRobot robot, Language language) {
        robot.interact(() -> settings.set(settings.get().with(language)));
    }

    private static ListView<?> list(FxRobot robot) {
        return robot.lookup("#intake-entries").queryListView();
    }

    private static List<String> shownWords(FxRobot robot) {
        Editor page = robot.lookup("#intake-page").queryAs(Editor.class);
        return page.underlines().stream()
                .filter(mark -> mark.style().equals("evidence-shown"))
                .map((Underline mark) -> page.getText(mark.start(), mark.end()))
                .toList();
    }

    private static String text(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(Labeled.class).getText();
    }

    private static boolean says(FxRobot robot, String part) {
        return robot.lookup(".label").queryAllAs(Label.class).stream()
                .anyMatch(
                        label -> Objects.requireNonNullElse(label.getText(), "").contains(part));
    }
}
