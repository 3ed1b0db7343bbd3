package konvert.app.people;

import static konvert.app.people.PeopleScreen.list;
import static konvert.app.people.PeopleScreen.says;
import static konvert.app.people.PeopleScreen.search;
import static konvert.app.people.PeopleScreen.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import konvert.app.Screenshots;
import konvert.app.shell.Language;
import konvert.app.shell.Theme;
import konvert.directory.Facet;
import konvert.directory.PeopleFilter;
import konvert.directory.PeopleSort;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class FilterBarTest {

    private PeopleScreen screen;

    @Start
    void open(Stage stage) {
        screen = new PeopleScreen(stage);
    }

    @Test
    void a_region_is_found_by_typing_and_chosen_by_keyboard_alone(FxRobot robot) {
        robot.push(KeyCode.TAB);
        assertThat(focused()).isEqualTo("filter-region");
        robot.push(KeyCode.SPACE);
        robot.write("moscow r");
        assertThat(rows(robot)).extracting(FilterRow::name).containsExactly("Moscow region");
        int count = rows(robot).getFirst().count();
        robot.push(KeyCode.ENTER);
        assertThat(screen.found()).hasSize(count).contains("bakhtin-aleksandr-1971");
        assertThat(rows(robot).getFirst().chosen()).isTrue();
        robot.push(KeyCode.ESCAPE);
        assertThat(rowsShown(robot))
                .as("the first escape clears what was typed")
                .isTrue();
        robot.push(KeyCode.ESCAPE);
        assertThat(rowsShown(robot)).isFalse();
        assertThat(focused()).isEqualTo("filter-region");
        assertThat(text(robot, "#count")).isEqualTo(count + " of 62 people");
    }

    @Test
    void several_values_are_chosen_one_after_the_other_and_the_list_follows(FxRobot robot) throws Exception {
        robot.clickOn("#filter-kind");
        WaitForAsyncUtils.waitFor(
                10,
                TimeUnit.SECONDS,
                () -> robot.lookup("#filter-options").query().isFocused());
        robot.push(KeyCode.SPACE);
        int first = screen.found().size();
        assertThat(first).isLessThan(62);
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.ENTER);
        assertThat(screen.found()).hasSizeGreaterThan(first);
        assertThat(chips(robot)).hasSize(2);
        robot.push(KeyCode.END);
        robot.push(KeyCode.SPACE);
        assertThat(chips(robot)).hasSize(3);
        robot.push(KeyCode.ESCAPE);
        assertThat(rowsShown(robot)).isFalse();
    }

    @Test
    void the_other_facets_stand_under_their_headings(FxRobot robot) {
        robot.clickOn("#filter-more");
        assertThat(rows(robot).stream().filter(FilterRow::isHeading).map(FilterRow::name))
                .containsExactly("E-letters", "Address", "Language", "Article");
        assertThat(rows(robot))
                .extracting(FilterRow::name)
                .startsWith("Can be written to", "Birthday in the next 30 days", "E-letters")
                .containsSubsequence("Article 105", "Article 205", "Article 205.1", "Article 354.1")
                .containsSubsequence("Address older than 6 months", "Address older than 2 years");
        robot.write("207.3");
        assertThat(rows(robot)).extracting(FilterRow::name).containsExactly("Article", "Article 207.3");
        robot.push(KeyCode.ENTER);
        assertThat(screen.model.filter().get()).isEqualTo(PeopleFilter.NONE.toggled(Facet.ARTICLE, "207.3"));
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.UP);
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.SPACE);
        assertThat(screen.model.filter().get().isEmpty()).isTrue();
        robot.push(KeyCode.ESCAPE);
    }

    @Test
    void a_chip_lets_its_value_go_and_hands_the_keyboard_on(FxRobot robot) {
        choose(robot, Facet.KIND, "remand_prison");
        choose(robot, Facet.SERVICE, "f-pismo");
        assertThat(chips(robot)).extracting(Button::getText).containsExactly("Remand prison", "F-pismo");
        assertThat(chips(robot))
                .extracting(Node::getAccessibleText)
                .containsExactly("Remand prison: remove this filter", "F-pismo: remove this filter");
        robot.interact(chips(robot).getFirst()::requestFocus);
        robot.push(KeyCode.SPACE);
        assertThat(chips(robot))
                .singleElement()
                .satisfies(chip -> assertThat(chip.isFocused()).isTrue());
        robot.push(KeyCode.SPACE);
        assertThat(screen.found()).hasSize(62);
        assertThat(focused()).isEqualTo("filter-region");
    }

    @Test
    void all_filters_are_cleared_with_one_click(FxRobot robot) {
        choose(robot, Facet.KIND, "remand_prison");
        choose(robot, Facet.WRITABLE, Facet.YES);
        robot.clickOn("#clear-filters");
        assertThat(screen.found()).hasSize(62);
        assertThat(chips(robot)).isEmpty();
    }

    @Test
    void filters_that_leave_nobody_say_so_and_can_be_cleared(FxRobot robot) throws Exception {
        choose(robot, Facet.BIRTHDAY, Facet.YES);
        robot.write("bakhtin");
        assertThat(says(robot, "Nobody is left with these filters.")).isTrue();
        assertThat(text(robot, "#count")).isEmpty();
        Screenshots.take(robot, "people-nobody-filtered", screen.scene, screen.settings);
        robot.clickOn(robot.lookup(".empty-state .button").queryButton());
        assertThat(screen.selected()).isEqualTo("bakhtin-aleksandr-1971");
        assertThat(search(robot).getText()).isEqualTo("bakhtin");
    }

    @Test
    void filters_survive_another_language(FxRobot robot) {
        choose(robot, Facet.REGION, "Московская область");
        int few = screen.found().size();
        screen.speak(robot, Language.RUSSIAN);
        assertThat(chips(robot)).extracting(Button::getText).containsExactly("Московская область");
        assertThat(text(robot, "#count")).isEqualTo(few + " из 62 человек");
        assertThat(list(robot).getItems()).hasSize(few);
    }

    @Test
    void the_order_is_chosen_and_remembered(FxRobot robot) {
        assertThat(text(robot, "#sort")).isEqualTo("Best match first");
        robot.clickOn("#sort");
        robot.clickOn("By name");
        assertThat(screen.choices.get().sort()).isEqualTo(PeopleSort.NAME);
        assertThat(text(robot, "#sort")).isEqualTo("By name");
        assertThat(screen.found().getFirst()).isEqualTo("abdulvapov-ametkhan-1989");
        screen.speak(robot, Language.RUSSIAN);
        assertThat(text(robot, "#sort")).isEqualTo("По имени");
    }

    @Test
    void someone_is_chosen_for_whoever_does_not_know_whom(FxRobot robot) {
        choose(robot, Facet.KIND, "remand_prison");
        robot.clickOn("Choose someone for me");
        String first = screen.selected();
        assertThat(screen.found()).contains(first);
        assertThat(list(robot).getSelectionModel().getSelectedItem().person().id())
                .isEqualTo(first);
        robot.clickOn("Choose someone for me");
        assertThat(screen.selected()).isIn(screen.found()).isNotEqualTo(first);
    }

    @Test
    void where_nobody_can_be_written_to_nobody_can_be_chosen_and_the_button_says_why(FxRobot robot) {
        robot.write("naumov");
        Button choose = robot.lookup("#choose").queryButton();
        assertThat(choose.isDisabled()).isTrue();
        assertThat(choose.getAccessibleHelp()).contains("Nobody among these can be written to");
    }

    @Test
    void every_choice_says_itself_to_a_screen_reader(FxRobot robot) {
        choose(robot, Facet.KIND, "remand_prison");
        robot.clickOn("#filter-kind");
        assertThat(robot.lookup(".filter-cell")
                        .match((FilterCell cell) -> cell.getItem() != null)
                        .queryAllAs(FilterCell.class))
                .isNotEmpty()
                .anySatisfy(cell -> assertThat(cell.getAccessibleText()).matches("Remand prison, \\d+ people, chosen"))
                .anySatisfy(cell -> assertThat(cell.getAccessibleText()).matches("Penal colony, \\d+ people"));
        robot.push(KeyCode.ESCAPE);
    }

    @Test
    void in_little_room_the_filters_stand_in_place_of_the_list_and_go_by_key(FxRobot robot) throws Exception {
        choose(robot, Facet.KIND, "remand_prison");
        small(robot);
        assertThat(text(robot, "#filters-open")).isEqualTo("Filters: 1");
        assertThat(shown(robot, ".filters")).isFalse();
        robot.push(KeyCode.TAB);
        assertThat(focused()).isEqualTo("filters-open");
        robot.push(KeyCode.SPACE);
        assertThat(shown(robot, ".filters")).isTrue();
        assertThat(shown(robot, ".middle")).isFalse();
        robot.push(KeyCode.TAB);
        assertThat(focused()).isEqualTo("filter-region");
        robot.push(KeyCode.SPACE);
        WaitForAsyncUtils.waitFor(
                10, TimeUnit.SECONDS, () -> robot.lookup("#filter-find").query().isFocused());
        robot.push(KeyCode.ENTER);
        assertThat(text(robot, "#filters-open")).isEqualTo("Filters: 2");
        robot.push(KeyCode.ESCAPE);
        assertThat(rowsShown(robot)).isFalse();
        assertThat(shown(robot, ".filters"))
                .as("only what was on top is closed")
                .isTrue();
        robot.push(KeyCode.ESCAPE);
        assertThat(focused()).isEqualTo("filters-open");
        assertThat(shown(robot, ".filters")).isFalse();
        assertThat(shown(robot, ".middle")).isTrue();
    }

    @Test
    void the_search_leads_from_the_filters_to_the_list(FxRobot robot) {
        small(robot);
        robot.clickOn("#filters-open");
        assertThat(shown(robot, ".middle")).isFalse();
        robot.push(KeyCode.SHORTCUT, KeyCode.F);
        robot.write("bakhtin");
        assertThat(shown(robot, ".middle")).isTrue();
        assertThat(screen.found()).startsWith("bakhtin-aleksandr-1971");
        screen.font(robot, 100);
        assertThat(shown(robot, "#filters-open")).isFalse();
        assertThat(shown(robot, ".filters")).isTrue();
    }

    @Test
    void in_little_room_there_are_filters_a_list_and_words_that_are_not_cut(FxRobot robot) throws Exception {
        assertThat(search(robot).getPromptText()).isEqualTo("Name, facility, place or article");
        small(robot);
        for (Language language : List.of(Language.ENGLISH, Language.RUSSIAN)) {
            screen.speak(robot, language);
            robot.interact(() -> {
                screen.scene.getRoot().applyCss();
                screen.scene.getRoot().layout();
            });
            assertThat(list(robot).getHeight()).isGreaterThan(0.4 * screen.scene.getHeight());
            Text prompt = robot.from(search(robot))
                    .lookup((Text text) -> text.getText().equals(search(robot).getPromptText()))
                    .query();
            assertThat(prompt.getLayoutBounds().getWidth())
                    .isLessThan(search(robot).getWidth() - 3.5 * 30);
            assertThat(search(robot).getAccessibleText())
                    .startsWith(prompt.getText().replace(" …", ","));
            ToggleButton button = robot.lookup("#filters-open").query();
            Screenshots.take("people-narrow-" + language, screen.scene);
            robot.interact(button::fire);
            robot.interact(() -> screen.scene.getRoot().layout());
            ScrollPane filters = robot.lookup(".people-list .filters").query();
            assertThat(filters.getViewportBounds().getHeight())
                    .as("nothing to scroll")
                    .isGreaterThanOrEqualTo(
                            filters.getContent().getLayoutBounds().getHeight() - 1);
            Screenshots.take("people-narrow-filters-" + language, screen.scene);
            robot.interact(() -> screen.settings.set(screen.settings.get().with(Theme.DARK)));
        }
    }

    /** The smallest window of a common screen, in the largest type. */
    private void small(FxRobot robot) {
        robot.interact(() -> {
            screen.window.setWidth(1024);
            screen.window.setHeight(768);
        });
        screen.font(robot, 200);
        robot.interact(() -> screen.scene.getRoot().layout());
    }

    private static boolean shown(FxRobot robot, String part) {
        return robot.lookup(".people-list > " + part).query().isVisible();
    }

    @Test
    void is_there_to_be_looked_at(FxRobot robot) throws Exception {
        choose(robot, Facet.KIND, "remand_prison");
        choose(robot, Facet.ADDRESS_AGE, "12");
        robot.write("aleks");
        Screenshots.take(robot, "people-filters", screen.scene, screen.settings);
        screen.font(robot, 200);
        Screenshots.take("people-filters-200-percent", screen.scene);
        screen.small(robot);
        Screenshots.take("people-filters-small-200-percent", screen.scene);
        screen.font(robot, 100);
        Screenshots.take("people-filters-small", screen.scene);
        screen.font(robot, 200);
        screen.speak(robot, Language.RUSSIAN);
        robot.clickOn("#filters-open");
        robot.clickOn("#filter-region");
        Screenshots.take(
                "people-filters-region-200-percent",
                robot.lookup("#filter-options").query().getScene());
    }

    private void choose(FxRobot robot, Facet facet, String value) {
        robot.interact(
                () -> screen.model.filter().set(screen.model.filter().get().toggled(facet, value)));
    }

    private String focused() {
        return Objects.requireNonNullElse(screen.scene.getFocusOwner().getId(), "");
    }

    private static boolean rowsShown(FxRobot robot) {
        return robot.lookup("#filter-options").tryQuery().isPresent();
    }

    @SuppressWarnings("unchecked")
    private static List<FilterRow> rows(FxRobot robot) {
        return ((ListView<FilterRow>) robot.lookup("#filter-options").queryAs(ListView.class)).getItems();
    }

    private static List<Button> chips(FxRobot robot) {
        return List.copyOf(robot.lookup(".filter-bar .chosen").queryAllAs(Button.class));
    }
}
