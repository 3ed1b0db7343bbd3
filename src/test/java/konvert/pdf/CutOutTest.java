package konvert.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import konvert.post.Countries;
import konvert.post.EnvelopeFormat;
import konvert.post.EnvelopeFormats;
import konvert.post.EnvelopeOptions;
import konvert.post.Paper;
import konvert.post.Papers;
import konvert.post.ReturnAddress;
import konvert.post.Zone;
import konvert.words.Refusal;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Envelopes on sheets of paper. */
class CutOutTest {

    private static final Paper A4 = Examples.A4;

    private static EnvelopeFormat format(String id) {
        return EnvelopeFormats.byId(id).orElseThrow();
    }

    private static PdfFile onPaper(String format, Paper paper) throws Refusal {
        return EnvelopePdf.onPaper(Examples.envelope(Examples.ABROAD, Examples.SENDER, format(format)), paper);
    }

    @ParameterizedTest
    @CsvSource({
        "dl, a4, 297, 210", "us10, a4, 297, 210", "c5, a4, 297, 210", "b5, a4, 297, 210", "dl, letter, 279.4, 215.9",
        "c6, a4, 210, 297", "c6, letter, 215.9, 279.4", "b6, a4, 210, 297", "a6, letter, 279.4, 215.9",
                "a2, letter, 215.9, 279.4"
    })
    void it_lies_on_its_side_or_small_enough_to_be_folded_upright(
            String format, String paper, double width, double height) throws Exception {
        ReadBack.Size size = ReadBack.sizes(onPaper(format, Papers.byId(paper).orElseThrow()))
                .getFirst();
        assertThat(size.widthMm()).isCloseTo(width, within(0.01));
        assertThat(size.heightMm()).isCloseTo(height, within(0.01));
    }

    @ParameterizedTest
    @CsvSource({"dl, 38.5, 50", "c5, 34, 24", "c6, 24, 44.5"})
    void the_face_is_the_same_at_another_place(String format, double dx, double dy) throws Exception {
        Envelope envelope = Examples.envelope(Examples.ABROAD, Examples.SENDER, format(format));
        List<Placed> alone = EnvelopePdf.of(envelope).sheets().getFirst().placed();
        List<Placed> moved =
                EnvelopePdf.onPaper(envelope, A4).sheets().getFirst().placed();
        assertThat(moved)
                .isEqualTo(alone.stream().map(line -> line.moved(dx, dy)).toList());
    }

    @Test
    void what_its_parts_are_for_moves_along() throws Exception {
        Envelope envelope = Examples.envelope(Examples.ABROAD, Examples.SENDER, format("dl"));
        List<Marked> alone = EnvelopePdf.of(envelope).sheets().getFirst().marked();
        assertThat(alone).extracting(Marked::kind).contains(Marked.Kind.STAMP, Marked.Kind.MACHINE);
        assertThat(EnvelopePdf.onPaper(envelope, A4).sheets().getFirst().marked())
                .isEqualTo(alone.stream().map(part -> part.moved(38.5, 50)).toList());
    }

    @Test
    void the_line_to_cut_along_is_thin_and_runs_around_the_face() throws Exception {
        Sheet sheet = onPaper("dl", A4).sheets().getFirst();
        assertThat(sheet.strokes()).hasSize(1).allMatch(stroke -> stroke.widthMm() < 0.2);
        Zone around = EnvelopeCheck.extent(sheet.strokes().getFirst());
        EnvelopeCheck.assertInside(new Zone(38.5, 50, 220, 110), around, "the face");
        assertThat(around.widthMm()).isCloseTo(220, within(0.5));
    }

    @Test
    void one_to_fold_has_its_back_below_the_face_flaps_and_dashes_at_the_folds_outside_them() throws Exception {
        Sheet sheet = onPaper("c6", A4).sheets().getFirst();
        Zone net = EnvelopeCheck.extent(sheet.strokes().getFirst());
        assertThat(net.widthMm()).isCloseTo(162 + 24, within(0.5));
        assertThat(net.heightMm()).isCloseTo(2 * 114 + 25, within(0.5));
        Zone envelope = new Zone(24, 44.5, 162, 228);
        assertThat(sheet.strokes().stream().skip(1))
                .hasSize(6)
                .allMatch(tick -> tick.dashMm() > 0)
                .noneMatch(tick -> EnvelopeCheck.extent(tick).overlaps(inner(envelope)));
    }

    private static Zone inner(Zone zone) {
        return new Zone(zone.xMm() + 0.5, zone.yMm() + 0.5, zone.widthMm() - 1, zone.heightMm() - 1);
    }

    @ParameterizedTest
    @CsvSource({"dl", "c6", "a6", "a7", "monarch", "us9", "us10", "c65", "b6", "c5", "b5"})
    void nothing_stands_where_printers_do_not_print(String format) throws Exception {
        for (Paper paper : Papers.all()) {
            if (!CutOut.fits(format(format), paper)) {
                continue; // said by another test
            }
            Sheet sheet = onPaper(format, paper).sheets().getFirst();
            Zone printable = new Zone(4.9, 4.9, sheet.widthMm() - 9.8, sheet.heightMm() - 9.8);
            sheet.strokes()
                    .forEach(stroke -> EnvelopeCheck.assertInside(EnvelopeCheck.extent(stroke), printable, format));
        }
    }

    @Test
    void the_back_has_a_sheet_of_its_own() throws Exception {
        Envelope envelope = new Envelope(
                Examples.ABROAD,
                Examples.SENDER,
                format("dl"),
                Countries.ABROAD,
                new EnvelopeOptions(false, true, ReturnAddress.BACK, Set.of()));
        assertThat(ReadBack.sizes(EnvelopePdf.onPaper(envelope, A4)))
                .extracting(size -> Math.round(size.widthMm()))
                .containsExactly(297L, 297L);
    }

    @Test
    void an_envelope_larger_than_the_paper_is_refused() {
        Refusal refusal = Assertions.catchThrowableOfType(Refusal.class, () -> onPaper("c4", A4));
        assertThat(refusal).hasMessage("envelope.larger-than-paper");
    }
}
