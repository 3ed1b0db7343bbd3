package konvert.app.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ZoomTest {

    private static final double A4_WIDTH_MM = 210;

    @Test
    void a_page_that_fits_is_as_wide_as_the_room() {
        assertThat(Zoom.toFit().pointsPerMm(A4_WIDTH_MM, 420)).isEqualTo(2);
    }

    @Test
    void but_a_small_one_is_not_blown_up() {
        assertThat(Zoom.percent(Zoom.toFit().pointsPerMm(100, 2000))).isEqualTo(160);
    }

    @Test
    void real_size_is_96_points_to_the_inch() {
        assertThat(new Zoom(false, 100).pointsPerMm(A4_WIDTH_MM, 300) * 25.4).isCloseTo(96, within(1e-9));
    }

    @Test
    void larger_and_smaller_begin_at_what_is_shown() {
        assertThat(Zoom.toFit().in(Zoom.REAL_SIZE / 2)).isEqualTo(new Zoom(false, 63));
        assertThat(Zoom.toFit().out(Zoom.REAL_SIZE / 2)).isEqualTo(new Zoom(false, 40));
    }

    @Test
    void there_is_a_smallest_and_a_largest_size() {
        assertThat(Zoom.toFit().out(Zoom.REAL_SIZE / 4).percent()).isEqualTo(25);
        assertThat(Zoom.toFit().in(Zoom.REAL_SIZE * 4).percent()).isEqualTo(400);
    }
}
