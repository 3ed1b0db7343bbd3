package konvert.app.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Dimension2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.image.Image;
import javafx.scene.image.WritableImage;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import konvert.app.shell.Look;
import konvert.app.shell.WindowSettings;
import konvert.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class ControlsTest {

    private static final Words WORDS = Words.of("window", Locale.ENGLISH);

    private final List<Integer> painted = new ArrayList<>();
    private SearchField search;
    private StepBar<String> steps;
    private Choice<String> choice;
    private PagePreview preview;

    @Start
    void open(Stage stage) {
        search = new SearchField(WORDS, "Name");
        steps = new StepBar<>(List.of("Write", "Check", "Print"), name -> name, "Write");
        choice = new Choice<>(List.of("Letter", "Envelope"), name -> name, "Letter");
        preview = new PagePreview(WORDS, Background.inline());
        preview.setPrefHeight(400);
        Scene scene = new Scene(
                new VBox(
                        search,
                        steps,
                        choice,
                        new AddressCard(WORDS, Gallery.BLOCK),
                        new CountryField(WORDS, Gallery.COUNTRIES),
                        preview),
                700,
                800);
        Look.dress(scene, new SimpleObjectProperty<>(WindowSettings.first()));
        stage.setScene(scene);
        stage.show();
    }

    private Image paint(int page, double pixelsPerMm) {
        painted.add(page);
        return new WritableImage((int) Math.ceil(210 * pixelsPerMm), (int) Math.ceil(297 * pixelsPerMm));
    }

    private Pages pages(int count) {
        List<Dimension2D> sizes = new ArrayList<>();
        for (int page = 0; page < count; page++) {
            sizes.add(new Dimension2D(210, 297));
        }
        return new Pages(sizes, this::paint);
    }

    @Test
    void escape_clears_the_search_and_so_does_its_button(FxRobot robot) {
        robot.clickOn(search).write("бахтин");
        assertThat(search.getText()).isEqualTo("бахтин");
        robot.push(KeyCode.ESCAPE);
        assertThat(search.getText()).isEmpty();
        robot.write("ivanov").clickOn(".clear");
        assertThat(search.getText()).isEmpty();
        assertThat(search.isFocused()).isTrue();
    }

    @Test
    void every_step_can_be_reached_by_mouse_and_arrow_keys_backwards_too(FxRobot robot) {
        robot.clickOn("Print");
        assertThat(steps.step().get()).isEqualTo("Print");
        robot.push(KeyCode.LEFT).push(KeyCode.LEFT);
        assertThat(steps.step().get()).isEqualTo("Write");
        robot.clickOn("Write");
        assertThat(steps.step().get()).isEqualTo("Write");
    }

    @Test
    void a_choice_follows_the_mouse_the_keys_and_its_value(FxRobot robot) {
        robot.clickOn("Envelope");
        assertThat(choice.value().get()).isEqualTo("Envelope");
        robot.push(KeyCode.LEFT);
        assertThat(choice.value().get()).isEqualTo("Letter");
        robot.interact(() -> choice.value().set("Envelope"));
        assertThat(choice.getButtons()).map(button -> button.isSelected()).containsExactly(false, true);
    }

    @Test
    void an_address_is_copied_line_by_line(FxRobot robot) {
        robot.clickOn(".copy");
        List<String> copied = new ArrayList<>();
        robot.interact(() -> copied.add(Clipboard.getSystemClipboard().getString()));
        assertThat(copied.getFirst())
                .startsWith("Иванову Ивану Ивановичу, 1980 г. р.\n")
                .hasLineCount(7);
        assertThat(robot.lookup(".copy").queryButton().getText()).isEqualTo("Copied");
    }

    @Test
    void countries_stand_in_the_order_of_the_reader_s_language() {
        assertThat(new CountryField(WORDS, Gallery.COUNTRIES).getItems())
                .map(country -> country.code())
                .containsExactly("GE", "DE", "US");
        assertThat(new CountryField(Words.of("window", Locale.of("ru")), Gallery.COUNTRIES).getItems())
                .map(country -> country.code())
                .containsExactly("DE", "GE", "US");
    }

    @Test
    void leafing_paints_the_page_and_stops_at_the_last(FxRobot robot) {
        robot.interact(() -> preview.show(pages(2)));
        robot.clickOn(".next");
        assertThat(preview.page().get()).isEqualTo(1);
        assertThat(painted).contains(0).last().isEqualTo(1);
        assertThat(robot.lookup(".next").queryButton().isDisabled()).isTrue();
        robot.clickOn(".back");
        assertThat(preview.page().get()).isZero();
    }

    @Test
    void when_pages_fall_away_the_last_that_is_left_is_shown(FxRobot robot) {
        robot.interact(() -> preview.show(pages(3)));
        robot.interact(() -> preview.page().set(2));
        robot.interact(() -> preview.show(pages(1)));
        assertThat(preview.page().get()).isZero();
    }

    @Test
    void a_page_that_cannot_be_drawn_is_said_with_a_way_to_try_again(FxRobot robot) {
        boolean[] broken = {true};
        Pages pages = new Pages(List.of(new Dimension2D(210, 297)), (page, scale) -> {
            if (broken[0]) {
                throw new java.io.IOException("no page");
            }
            return paint(page, scale);
        });
        robot.interact(() -> preview.show(pages));
        assertThat(preview.getTop()).isInstanceOf(Notice.class);
        broken[0] = false;
        robot.clickOn("Try again");
        assertThat(preview.getTop()).isNull();
    }

    @Test
    void every_button_without_words_has_words_for_a_screen_reader(FxRobot robot) {
        List<Node> mute = robot
                .lookup(node ->
                        node instanceof Button button && button.getText() == null && button.getAccessibleText() == null)
                .queryAll()
                .stream()
                .toList();
        assertThat(mute).isEmpty();
    }
}
