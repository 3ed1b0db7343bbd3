package konvert.app.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import javafx.geometry.Dimension2D;
import org.junit.jupiter.api.Test;

class ZoomTest {

    private static final Dimension2D A4 = new Dimension2D(210, 297);

    private static Dimension2D room(double width) {
        return new Dimension2D(width, 594);
    }

    @Test
    void a_page_that_fits_is_as_wide_as_the_room() {
        assertThat(Zoom.width().pointsPerMm(A4, room(420))).isEqualTo(2);
    }

    @Test
    void or_is_seen_whole() {
        assertThat(Zoom.page().pointsPerMm(A4, new Dimension2D(800, 594))).isEqualTo(2);
        assertThat(Zoom.page().pointsPerMm(A4, new Dimension2D(210, 594))).isEqualTo(1);
    }

    @Test
    void but_a_small_one_is_not_blown_up() {
        assertThat(Zoom.percent(Zoom.width().pointsPerMm(new Dimension2D(100, 100), room(2000))))
                .isEqualTo(160);
    }

    @Test
    void real_size_is_96_points_to_the_inch() {
        assertThat(new Zoom(Zoom.Fit.NONE, 100).pointsPerMm(A4, room(300)) * 25.4)
                .isCloseTo(96, within(1e-9));
    }

    @Test
    void larger_and_smaller_begin_at_what_is_shown() {
        assertThat(Zoom.width().in(Zoom.REAL_SIZE / 2)).isEqualTo(new Zoom(Zoom.Fit.NONE, 63));
        assertThat(Zoom.width().out(Zoom.REAL_SIZE / 2)).isEqualTo(new Zoom(Zoom.Fit.NONE, 40));
    }

    @Test
    void there_is_a_smallest_and_a_largest_size() {
        assertThat(Zoom.width().out(Zoom.REAL_SIZE / 4).percent()).isEqualTo(25);
        assertThat(Zoom.width().in(Zoom.REAL_SIZE * 4).percent()).isEqualTo(400);
    }
}
