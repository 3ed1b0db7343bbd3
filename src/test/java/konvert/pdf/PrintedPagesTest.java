package konvert.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.print.PageFormat;
import java.awt.print.PrinterAbortException;
import java.util.List;
import java.util.stream.Stream;
import konvert.post.EnvelopeFormats;
import konvert.post.Zone;
import konvert.words.Refusal;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;

/** What a printer would be asked to paint, painted on a picture and measured. */
class PrintedPagesTest {

    /** A bar of 20 × 5 mm whose top left corner stands at (120, 60). */
    private static final PdfFile DL =
            PdfFile.of(List.of(new Sheet(220, 110, List.of(), List.of(Stroke.bar(120, 60, 20, 5)))));

    private static final PrinterProfile LASER = PrinterProfile.usual("Laser");

    @Test
    void an_envelope_goes_in_with_its_short_edge_first_in_actual_size() throws Exception {
        PrintJob job = PrintJob.envelope(DL, LASER);
        assertThat(job.name()).isEqualTo("envelope");
        assertPaper(job, 110, 220);
        assertInk(ink(job), 45, 120, 5, 20);
    }

    @Test
    void the_offset_moves_what_is_printed() throws Exception {
        assertInk(ink(PrintJob.envelope(DL, LASER.withOffset(1.5, -2))), 46.5, 118, 5, 20);
    }

    @Test
    void a_printer_that_knows_no_envelopes_is_told_of_a_larger_paper() throws Exception {
        PrintJob job = PrintJob.envelope(DL, LASER.withTold("a4").with(Feed.RIGHT_FACE_UP));
        assertPaper(job, 210, 297);
        assertInk(ink(job), 145, 120, 5, 20);
    }

    @Test
    void the_test_shows_the_edges_of_the_envelope_on_plain_paper() throws Exception {
        PrintJob job = PrintJob.test(DL, Examples.A4, LASER.withTray("Envelopes"));
        assertPaper(job, 210, 297);
        assertInk(ink(job), 50, 0, 110, 220);
        assertThat(job.tray()).isEmpty();
    }

    @Test
    void an_envelope_larger_than_the_paper_is_refused() {
        PdfFile c4 = PdfFile.of(List.of(new Sheet(324, 229, List.of())));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> PrintJob.test(c4, Examples.A4, LASER))
                .withMessage("print.larger-than-paper");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> PrintJob.envelope(DL, LASER.withTold("a4").withRotation(0)));
    }

    @Test
    void a_letter_is_not_turned() throws Exception {
        PdfFile letter = PdfFile.of(List.of(new Sheet(210, 297, List.of(), List.of(Stroke.bar(20, 30, 100, 5)))));
        PrintJob job = PrintJob.letter(letter, LASER.with(Feed.LEFT_FACE_DOWN));
        assertPaper(job, 210, 297);
        assertInk(ink(job), 20, 30, 100, 5);
    }

    @Test
    void the_address_is_printed_where_the_preview_shows_it() throws Exception {
        PdfFile file = EnvelopePdf.of(Examples.envelope(
                Examples.ABROAD, Examples.SENDER, EnvelopeFormats.byId("c6").orElseThrow()));
        Zone preview;
        try (PageImages images = PageImages.of(file.bytes())) {
            preview = new Ink(images.page(0, Ink.DPI_300), Ink.DPI_300).all().orElseThrow();
        }
        Zone printed = ink(PrintJob.envelope(file, LASER.withRotation(180)));
        assertThat(printed.xMm()).isCloseTo(162 - preview.rightMm(), within(0.2));
        assertThat(printed.yMm()).isCloseTo(114 - preview.bottomMm(), within(0.2));
    }

    @Test
    void printing_ends_when_it_is_no_longer_wanted() throws Exception {
        PrintJob job = PrintJob.letter(DL, LASER);
        try (PDDocument document = Loader.loadPDF(DL.bytes())) {
            PrintedPages pages = new PrintedPages(job, document, new Silent(true));
            BufferedImage picture = new BufferedImage(10, 10, BufferedImage.TYPE_INT_RGB);
            assertThatExceptionOfType(PrinterAbortException.class)
                    .isThrownBy(() -> pages.print(picture.createGraphics(), pages.getPageFormat(0), 0));
        }
    }

    /** Tells nobody. */
    record Silent(boolean cancelled) implements Printers.Progress {

        @Override
        public void at(int page, int of) {}
    }

    private static void assertPaper(PrintJob job, double width, double height) throws Exception {
        try (PDDocument document = Loader.loadPDF(job.file().bytes())) {
            PageFormat format = new PrintedPages(job, document, new Silent(false)).getPageFormat(0);
            assertThat(Mm.ofPoints(format.getWidth())).isCloseTo(width, within(0.01));
            assertThat(Mm.ofPoints(format.getHeight())).isCloseTo(height, within(0.01));
            assertThat(Stream.of(format.getImageableX(), format.getImageableY()))
                    .containsOnly(0.0);
        }
    }

    private static void assertInk(Zone ink, double x, double y, double width, double height) {
        assertThat(ink.xMm()).isCloseTo(x, within(0.2));
        assertThat(ink.yMm()).isCloseTo(y, within(0.2));
        assertThat(ink.rightMm()).isCloseTo(x + width, within(0.2));
        assertThat(ink.bottomMm()).isCloseTo(y + height, within(0.2));
    }

    /** Paints the first page at 300 dpi, as the printing service would. */
    private static Zone ink(PrintJob job) throws Exception {
        try (PDDocument document = Loader.loadPDF(job.file().bytes())) {
            PrintedPages pages = new PrintedPages(job, document, new Silent(false));
            PageFormat format = pages.getPageFormat(0);
            double scale = 300 / 72.0;
            BufferedImage picture = new BufferedImage(
                    (int) Math.round(format.getWidth() * scale),
                    (int) Math.round(format.getHeight() * scale),
                    BufferedImage.TYPE_INT_RGB);
            Graphics2D canvas = picture.createGraphics();
            canvas.setColor(Color.WHITE);
            canvas.fillRect(0, 0, picture.getWidth(), picture.getHeight());
            canvas.scale(scale, scale);
            pages.print(canvas, format, 0);
            return new Ink(picture, Ink.DPI_300).all().orElseThrow();
        }
    }
}
