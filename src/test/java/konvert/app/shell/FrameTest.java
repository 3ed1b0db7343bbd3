package konvert.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.geometry.Rectangle2D;
import konvert.app.shell.WindowSettings.Bounds;
import org.junit.jupiter.api.Test;

class FrameTest {

    private static final Rectangle2D LAPTOP = new Rectangle2D(0, 0, 1440, 900);
    private static final Rectangle2D SECOND = new Rectangle2D(1440, 0, 1920, 1080);

    @Test
    void the_first_window_stands_in_the_middle_of_the_screen() {
        assertThat(Frame.onto(null, List.of(LAPTOP))).isEqualTo(new Bounds(80, 20, 1280, 860, false));
    }

    @Test
    void it_comes_back_where_it_was_left() {
        Bounds left = new Bounds(1500, 40, 1000, 700, false);
        assertThat(Frame.onto(left, List.of(LAPTOP, SECOND))).isEqualTo(left);
    }

    @Test
    void but_not_on_a_screen_that_is_gone() {
        Bounds left = new Bounds(1500, 40, 1000, 700, true);
        assertThat(Frame.onto(left, List.of(LAPTOP))).isEqualTo(new Bounds(80, 20, 1280, 860, true));
    }

    @Test
    void nor_with_its_title_above_the_screen() {
        Bounds left = new Bounds(100, -300, 1000, 700, false);
        assertThat(Frame.onto(left, List.of(LAPTOP)).y()).isEqualTo(20);
    }

    @Test
    void on_a_small_screen_it_is_no_larger_than_the_screen() {
        assertThat(Frame.onto(null, List.of(new Rectangle2D(0, 0, 800, 500))))
                .isEqualTo(new Bounds(0, 0, 800, 500, false));
    }
}
