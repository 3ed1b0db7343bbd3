package konvert.app.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Bounds;
import javafx.geometry.Dimension2D;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import konvert.app.Screenshots;
import konvert.app.shell.Look;
import konvert.app.shell.WindowSettings;
import konvert.post.Zone;
import konvert.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class PagePreviewTest {

    private static final Zone STAMP = new Zone(155, 5, 60, 30);
    private static final Pages ENVELOPE = new Pages(
            List.of(new Dimension2D(220, 110)),
            List.of(List.of(
                    new Pages.Part("zone.stamp", STAMP), new Pages.Part("zone.address", new Zone(105, 45, 100, 45)))),
            Gallery::envelope);

    private final List<Double> painted = new ArrayList<>();
    private PagePreview preview;

    private final ObjectProperty<WindowSettings> settings = new SimpleObjectProperty<>(WindowSettings.first());
    private Stage window;

    @Start
    void open(Stage stage) {
        window = stage;
        preview = new PagePreview(Words.of("window", Locale.ENGLISH), Background.inline());
        Scene scene = new Scene(preview, 800, 600);
        Look.dress(scene, settings);
        stage.setScene(scene);
        stage.show();
        preview.show(ENVELOPE);
    }

    private Pages letter() {
        Dimension2D a4 = new Dimension2D(210, 297);
        return new Pages(List.of(a4, a4), (page, pixelsPerMm) -> {
            painted.add(pixelsPerMm);
            return Gallery.envelope(page, pixelsPerMm);
        });
    }

    private static Bounds sheet(FxRobot robot) {
        Node sheet = robot.lookup(".sheet").query();
        return sheet.localToScene(sheet.getLayoutBounds());
    }

    @Test
    void keys_make_it_larger_smaller_and_show_the_whole_page(FxRobot robot) {
        robot.interact(() -> preview.show(letter()));
        robot.interact(() -> preview.desk().scroll().requestFocus());
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT0);
        assertThat(sheet(robot).getHeight())
                .isLessThanOrEqualTo(Math.ceil(preview.desk().scroll().getHeight()))
                .isGreaterThan(400);
        double whole = preview.pointsPerMm().get();
        robot.push(KeyCode.CONTROL, KeyCode.EQUALS);
        assertThat(preview.pointsPerMm().get()).isCloseTo(1.25 * whole, within(0.05));
        robot.push(KeyCode.CONTROL, KeyCode.MINUS);
        assertThat(preview.pointsPerMm().get()).isCloseTo(whole, within(0.05));
        robot.push(KeyCode.ALT, KeyCode.PAGE_DOWN);
        assertThat(preview.page().get()).isEqualTo(1);
    }

    @Test
    void at_any_size_a_pixel_of_the_picture_is_a_pixel_of_the_screen(FxRobot robot) {
        robot.interact(() -> preview.show(letter()));
        for (int percent : new int[] {50, 100, 200, 400}) {
            robot.interact(() -> preview.zoom(new Zoom(Zoom.Fit.NONE, percent)));
            assertThat(painted.getLast()).isCloseTo(percent / 100.0 * 96 / 25.4, within(1e-6));
        }
    }

    @Test
    void the_old_picture_stays_until_the_new_one_is_there(FxRobot robot) {
        ImageView picture = robot.lookup(".sheet .image-view").query();
        List<Image> seen = new ArrayList<>();
        robot.interact(() -> picture.imageProperty().subscribe((was, now) -> seen.add(now)));
        robot.interact(() -> preview.show(letter()));
        robot.interact(() -> preview.turn(1));
        assertThat(seen).hasSizeGreaterThanOrEqualTo(2).doesNotContainNull();
    }

    @Test
    void parts_are_drawn_where_they_are_with_their_names(FxRobot robot) {
        robot.clickOn(".parts");
        Label stamp = robot.lookup(".part").<Label>queryAll().iterator().next();
        assertThat(stamp.getText()).isEqualTo("Stamps: leave empty");
        Bounds at = stamp.localToScene(stamp.getLayoutBounds());
        double scale = preview.pointsPerMm().get();
        assertThat(at.getMinX() - sheet(robot).getMinX()).isCloseTo(STAMP.xMm() * scale, within(1.0));
        assertThat(at.getWidth()).isCloseTo(STAMP.widthMm() * scale, within(1.0));
        robot.clickOn(".parts");
        assertThat(robot.lookup(".part").queryAll()).isEmpty();
    }

    @Test
    void a_page_without_parts_has_no_button_for_them(FxRobot robot) {
        robot.interact(() -> preview.show(letter()));
        assertThat(robot.lookup(".parts").query().isVisible()).isFalse();
    }

    @Test
    void the_place_of_the_pointer_is_told_in_mm(FxRobot robot) {
        double scale = preview.pointsPerMm().get();
        robot.interact(() -> {});
        Node sheet = robot.lookup(".sheet").query();
        robot.moveTo(sheet.localToScreen(new Point2D(100 * scale, 50 * scale)));
        Point2D mm = Objects.requireNonNull(preview.desk().pointer().get());
        assertThat(mm.getX()).isCloseTo(100, within(0.5));
        assertThat(mm.getY()).isCloseTo(50, within(0.5));
        Label shown = robot.lookup(".pointer").query();
        assertThat(shown.getText()).isEqualTo("100 × 50 mm");
    }

    @Test
    void with_large_writing_in_a_narrow_pane_the_tools_stand_in_more_lines_and_none_is_cut(FxRobot robot)
            throws Exception {
        robot.interact(() -> {
            preview.show(new Pages(
                    List.of(new Dimension2D(220, 110), new Dimension2D(220, 110)),
                    List.of(ENVELOPE.parts().getFirst(), List.of()),
                    Gallery::envelope));
            preview.desk().pointer().set(new Point2D(210, 297));
            settings.set(settings.get().withFont(200));
            window.setWidth(420);
        });
        Screenshots.take("page-preview-200", preview.getScene());
        Bounds pane = preview.localToScene(preview.getLayoutBounds());
        assertThat(pane.getWidth()).isLessThanOrEqualTo(420);
        List<Node> tools = robot.lookup(".tools").<Flow>query().getChildren().stream()
                .flatMap(each -> each instanceof HBox together ? together.getChildren().stream() : Stream.of(each))
                .toList();
        assertThat(tools).hasSize(11);
        for (Node tool : tools) {
            assertThat(pane.contains(tool.localToScene(tool.getLayoutBounds())))
                    .as(tool.toString())
                    .isTrue();
            if (tool instanceof Labeled labeled && labeled.getText() != null) {
                assertThat(labeled.lookup(".text"))
                        .isInstanceOfSatisfying(
                                Text.class, text -> assertThat(text.getText()).isEqualTo(labeled.getText()));
            }
        }
    }

    @Test
    void rulers_stand_along_the_edges(FxRobot robot) throws Exception {
        robot.clickOn(".rulers");
        assertThat(robot.lookup(".ruler").queryAll()).hasSize(3);
        robot.clickOn(".parts");
        Screenshots.take("page-preview", preview.getScene());
        assertThat(preview.looking().get()).isEqualTo(new Looking(Zoom.width(), true, true));
        robot.clickOn(".rulers");
        assertThat(robot.lookup(".ruler").queryAll()).isEmpty();
    }
}
