package konvert.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CancellationException;
import javax.print.DocFlavor;
import javax.print.StreamPrintService;
import javax.print.StreamPrintServiceFactory;
import konvert.pdf.PrintedPagesTest.Silent;
import konvert.words.Refusal;
import org.junit.jupiter.api.Test;

/** Printing without a printer: Java's own service that writes PostScript. */
class SystemPrintersTest {

    private static final PdfFile DL =
            PdfFile.of(List.of(new Sheet(220, 110, List.of(), List.of(Stroke.bar(120, 60, 20, 5)))));

    private final ByteArrayOutputStream written = new ByteArrayOutputStream();
    private final StreamPrintService paper = StreamPrintServiceFactory.lookupStreamPrintServiceFactories(
            DocFlavor.SERVICE_FORMATTED.PAGEABLE, "application/postscript")[0]
            .getPrintService(written);
    private final Printers printers = new SystemPrinters(() -> List.of(paper));
    private final PrinterProfile profile = PrinterProfile.usual(paper.getName());

    @Test
    void printers_are_listed_by_name() {
        assertThat(printers.all()).extracting(Printers.Printer::name).containsExactly(paper.getName());
        assertThat(printers.all().getFirst().trays()).isEmpty();
    }

    @Test
    void the_pages_are_handed_over_in_their_size() throws Exception {
        printers.print(PrintJob.envelope(DL, profile), new Silent(false));
        assertThat(written.toString(StandardCharsets.ISO_8859_1))
                .startsWith("%!PS")
                .containsPattern("PageSize \\[ ?311\\.8\\d* 623\\.6\\d*");
    }

    @Test
    void papers_are_known_by_their_size() {
        assertThat(PrintAttributes.paper(new Placement.Size(210, 297), paper)).hasToString("Optional[iso-a4]");
        assertThat(PrintAttributes.paper(new Placement.Size(210.4, 296.5), paper))
                .hasToString("Optional[iso-a4]");
        assertThat(PrintAttributes.paper(new Placement.Size(100, 300), paper)).isEmpty();
    }

    @Test
    void a_printer_that_is_gone_is_named() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> printers.print(PrintJob.letter(DL, PrinterProfile.usual("Old")), new Silent(false)))
                .withMessage("print.no-printer");
    }

    @Test
    void a_printer_that_does_not_take_the_pages_is_a_refusal() {
        paper.dispose();
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> printers.print(PrintJob.letter(DL, profile), new Silent(false)))
                .withMessageMatching("print[.](refused|no-lpr)");
    }

    @Test
    void what_is_cancelled_is_not_refused() {
        assertThatExceptionOfType(CancellationException.class)
                .isThrownBy(() -> printers.print(PrintJob.letter(DL, profile), new Silent(true)));
    }
}
