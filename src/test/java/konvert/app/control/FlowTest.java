package konvert.app.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import konvert.app.shell.Look;
import konvert.app.shell.WindowSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class FlowTest {

    private Label above;
    private Button wordy;
    private Button small;
    private Button other;
    private Label below;
    private Stage window;

    @Start
    void open(Stage stage) {
        window = stage;
        above = new Label("above");
        wordy = new Button("Many words on a button that is wider than its column");
        small = new Button("Few");
        other = new Button("More");
        below = new Label("below");
        Scene scene = new Scene(new VBox(above, new Flow(wordy, small, other), below), 220, 400);
        Look.dress(scene, new SimpleObjectProperty<>(WindowSettings.first()));
        stage.setScene(scene);
        stage.sizeToScene(); // the window is the one of the test before
        stage.show();
    }

    private static Bounds at(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    @Test
    void a_button_that_wraps_covers_neither_what_is_above_nor_what_is_below() {
        assertThat(at(wordy).getHeight()).isGreaterThan(1.3 * at(small).getHeight());
        assertThat(at(wordy).getMinY()).isGreaterThanOrEqualTo(at(above).getMaxY());
        assertThat(at(small).getMinY()).isGreaterThan(at(wordy).getMaxY());
        assertThat(at(below).getMinY()).isGreaterThanOrEqualTo(at(small).getMaxY());
    }

    @Test
    void what_fits_in_one_line_stands_in_one_line_with_the_middles_level(FxRobot robot) {
        assertThat(at(other).getCenterY()).isEqualTo(at(small).getCenterY());
        assertThat(at(other).getMinX()).isGreaterThan(at(small).getMaxX());
        double height = at(small).getHeight();
        robot.interact(() -> window.setWidth(900));
        assertThat(at(wordy).getHeight()).isEqualTo(height);
        assertThat(at(other).getCenterY()).isEqualTo(at(wordy).getCenterY());
    }

    @Test
    void a_field_with_its_name_above_it_is_level_with_the_button_beside_it(FxRobot robot) {
        TextField field = new TextField();
        field.setPrefColumnCount(2);
        VBox named = new VBox(new Label("name"), field);
        named.getStyleClass().add("field");
        robot.interact(() -> ((Flow) small.getParent()).getChildren().setAll(named, small));
        assertThat(at(small).getMinX()).isGreaterThan(at(field).getMaxX());
        assertThat(at(small).getCenterY()).isCloseTo(at(field).getCenterY(), within(0.5));
        assertThat(at(below).getMinY()).isGreaterThanOrEqualTo(at(named).getMaxY());
    }

    @Test
    void what_is_hidden_takes_no_room(FxRobot robot) {
        double left = at(small).getMinX();
        robot.interact(() -> small.setManaged(false));
        assertThat(at(other).getMinX()).isEqualTo(left);
    }
}
