package konvert.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Stream;
import konvert.pdf.Placement.Size;
import konvert.pdf.PrintedPagesTest.Silent;
import konvert.post.Countries;
import konvert.post.EnvelopeFormats;
import konvert.post.EnvelopeOptions;
import konvert.post.Zone;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Through a real queue: what a CUPS printer that writes PDF files got is measured in mm against the layout. Runs where
 * KONVERT_TEST_PRINTER names the printer and KONVERT_TEST_PRINTER_FILES its folder, as in {@code .ci/run}.
 */
@EnabledIfEnvironmentVariable(named = "KONVERT_TEST_PRINTER", matches = ".+")
class SpoolerTest {

    private static final double TOLERANCE_MM = 0.3;
    private static final Duration LONGEST = Duration.ofSeconds(60);

    private final String printer = System.getenv().getOrDefault("KONVERT_TEST_PRINTER", "");
    private final Path folder = Path.of(System.getenv().getOrDefault("KONVERT_TEST_PRINTER_FILES", "."));

    @ParameterizedTest
    @CsvSource({
        "dl, 90, 0, 0, ''",
        "dl, 270, 1.5, -0.7, ''",
        "c6, 90, 0, 0, ''",
        "c5, 0, 0, 0, ''",
        "dl, 90, -2.3, 3, a4",
    })
    void an_envelope_comes_out_where_the_profile_puts_it(String format, int rotation, double dx, double dy, String told)
            throws Exception {
        Envelope envelope = new Envelope(
                Examples.DOMESTIC,
                Examples.SENDER,
                EnvelopeFormats.byId(format).orElseThrow(),
                Countries.byCode("RU").orElseThrow(),
                EnvelopeOptions.USUAL);
        PrinterProfile profile = PrinterProfile.usual(printer)
                .withRotation(rotation)
                .withOffset(dx, dy)
                .withTold(told);
        assertPrintedAsLaidOut(PrintJob.envelope(EnvelopePdf.of(envelope), profile));
    }

    @ParameterizedTest
    @CsvSource({"a4", "letter"})
    void a_letter_comes_out_in_actual_size(String paper) throws Exception {
        PdfFile letter = Examples.pdf(
                Examples.letter((Examples.PARAGRAPH + "\n\n").repeat(8)),
                paper.equals("a4") ? Examples.A4 : Examples.US_LETTER);
        assertPrintedAsLaidOut(PrintJob.letter(letter, PrinterProfile.usual(printer)));
    }

    private void assertPrintedAsLaidOut(PrintJob job) throws Exception {
        List<Path> before = files();
        Printers system = Printers.system();
        assertThat(system.all()).extracting(Printers.Printer::name).contains(printer);
        system.print(job, new Silent(false));
        byte[] printed = Files.readAllBytes(arrived(file -> !before.contains(file)));
        try (PDDocument document = Loader.loadPDF(printed);
                PageImages paper = PageImages.of(printed);
                PageImages layout = PageImages.of(job.file().bytes())) {
            assertThat(document.getNumberOfPages()).isEqualTo(job.places().size());
            for (int page = 0; page < job.places().size(); page++) {
                Placement place = job.places().get(page);
                assertPaper(document.getPage(page).getMediaBox(), place.paper());
                assertNear(
                        new Ink(paper.page(page, Ink.DPI_300), Ink.DPI_300)
                                .all()
                                .orElseThrow(),
                        onPaper(
                                new Ink(layout.page(page, Ink.DPI_300), Ink.DPI_300)
                                        .all()
                                        .orElseThrow(),
                                place));
            }
        }
    }

    private static void assertPaper(PDRectangle box, Size paper) {
        assertThat(Mm.ofPoints(box.getWidth())).isCloseTo(paper.widthMm(), within(TOLERANCE_MM));
        assertThat(Mm.ofPoints(box.getHeight())).isCloseTo(paper.heightMm(), within(TOLERANCE_MM));
    }

    private static Zone onPaper(Zone page, Placement place) {
        var box = place.transform()
                .createTransformedShape(new Rectangle2D.Double(page.xMm(), page.yMm(), page.widthMm(), page.heightMm()))
                .getBounds2D();
        return new Zone(box.getX(), box.getY(), box.getWidth(), box.getHeight());
    }

    private static void assertNear(Zone ink, Zone wanted) {
        assertThat(ink.xMm()).isCloseTo(wanted.xMm(), within(TOLERANCE_MM));
        assertThat(ink.yMm()).isCloseTo(wanted.yMm(), within(TOLERANCE_MM));
        assertThat(ink.rightMm()).isCloseTo(wanted.rightMm(), within(TOLERANCE_MM));
        assertThat(ink.bottomMm()).isCloseTo(wanted.bottomMm(), within(TOLERANCE_MM));
    }

    /** The file the printer has written, once it is a whole PDF. */
    private Path arrived(Predicate<Path> isNew) throws IOException, InterruptedException {
        long end = System.nanoTime() + LONGEST.toNanos();
        while (System.nanoTime() < end) {
            for (Path file : files()) {
                if (isNew.test(file) && isWhole(file)) {
                    return file;
                }
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
        return fail("The printer wrote nothing into its folder within " + LONGEST.toSeconds() + " s");
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".pdf")).toList();
        }
    }

    /** The printer writes a file from its beginning to its end. */
    private static boolean isWhole(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1)
                .strip()
                .endsWith("%%EOF");
    }
}
