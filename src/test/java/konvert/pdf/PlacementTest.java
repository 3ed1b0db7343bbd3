package konvert.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Point2D;
import konvert.pdf.Placement.Size;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the address of an envelope ends on the paper that goes through the printer. */
class PlacementTest {

    private static final Size DL = new Size(220, 110);
    private static final Size A4 = new Size(210, 297);

    /** The top left corner of the address, and a place one millimetre to the right of it. */
    private static final Point2D ADDRESS = new Point2D.Double(120, 60);

    private static final Point2D BESIDE = new Point2D.Double(121, 60);

    @ParameterizedTest
    @CsvSource({
        "0, 120, 60, 1, 0", //
        "90, 50, 120, 0, 1",
        "180, 100, 50, -1, 0",
        "270, 60, 100, 0, -1"
    })
    void an_envelope_told_in_its_own_size_is_only_turned(int rotation, double x, double y, int right, int down) {
        PrinterProfile profile = PrinterProfile.usual("p").withRotation(rotation);
        Placement place = Placement.ofEnvelope(DL, DL.turned(rotation), profile);
        assertAt(place, ADDRESS, x, y);
        assertAt(place, BESIDE, x + right, y + down);
    }

    @ParameterizedTest
    @CsvSource({
        "LEFT_FACE_UP, 0", //
        "CENTRE_FACE_UP, 50",
        "RIGHT_FACE_UP, 100",
        "LEFT_FACE_DOWN, 100",
        "CENTRE_FACE_DOWN, 50",
        "RIGHT_FACE_DOWN, 0"
    })
    void on_a_wider_paper_it_lies_where_it_is_fed(Feed feed, double left) {
        Placement place = Placement.ofEnvelope(DL, A4, PrinterProfile.usual("p").with(feed));
        assertAt(place, ADDRESS, left + 50, 120);
        assertThat(place.paper()).isEqualTo(A4);
    }

    @ParameterizedTest
    @CsvSource({"0", "90", "180", "270"})
    void the_offset_moves_right_and_down_on_the_paper_however_the_envelope_is_turned(int rotation) {
        PrinterProfile off = PrinterProfile.usual("p").withRotation(rotation);
        Point2D before =
                Placement.ofEnvelope(DL, DL.turned(rotation), off).transform().transform(ADDRESS, null);
        Placement after = Placement.ofEnvelope(DL, DL.turned(rotation), off.withOffset(1.3, -0.4));
        assertAt(after, ADDRESS, before.getX() + 1.3, before.getY() - 0.4);
    }

    @ParameterizedTest
    @CsvSource({"210, 297, 120, 60", "297, 210, 150, 120"})
    void paper_stands_upright_in_the_printer(double width, double height, double x, double y) {
        Placement place = Placement.ofPaper(new Size(width, height), 0, 0);
        assertThat(place.paper()).isEqualTo(A4);
        assertAt(place, ADDRESS, x, y);
    }

    private static void assertAt(Placement place, Point2D page, double x, double y) {
        Point2D paper = place.transform().transform(page, null);
        assertThat(paper.getX()).isCloseTo(x, within(1e-9));
        assertThat(paper.getY()).isCloseTo(y, within(1e-9));
    }
}
