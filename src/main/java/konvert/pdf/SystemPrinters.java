package konvert.pdf;

import java.awt.print.PrinterAbortException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.print.DocFlavor;
import javax.print.PrintException;
import javax.print.PrintService;
import javax.print.PrintServiceLookup;
import javax.print.SimpleDoc;
import javax.print.attribute.standard.Media;
import javax.print.attribute.standard.MediaTray;
import javax.print.attribute.standard.PrinterIsAcceptingJobs;
import javax.print.attribute.standard.Sides;
import konvert.words.Refusal;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/** The printers that {@code javax.print} finds. */
final class SystemPrinters implements Printers {

    private static final DocFlavor PAGES = DocFlavor.SERVICE_FORMATTED.PAGEABLE;

    /** The program through which Java prints on Linux; Debian has it in the package cups-bsd. */
    private static final Path LPR = Path.of("/usr/bin/lpr");

    private final Supplier<List<PrintService>> services;

    SystemPrinters(Supplier<List<PrintService>> services) {
        this.services = services;
    }

    static SystemPrinters ofSystem() {
        return new SystemPrinters(SystemPrinters::found);
    }

    /** The usual one first. */
    private static List<PrintService> found() {
        List<PrintService> all = new ArrayList<>(Arrays.asList(PrintServiceLookup.lookupPrintServices(PAGES, null)));
        PrintService usual = PrintServiceLookup.lookupDefaultPrintService();
        if (usual != null && all.remove(usual)) {
            all.addFirst(usual);
        }
        return all;
    }

    @Override
    public List<Printer> all() {
        return services.get().stream()
                .map(service -> new Printer(
                        service.getName(),
                        media(service)
                                .filter(MediaTray.class::isInstance)
                                .map(Media::toString)
                                .distinct()
                                .toList(),
                        PrintAttributes.isDuplex(service)))
                .toList();
    }

    @Override
    public void print(PrintJob job, Progress progress) throws Refusal {
        PrintService service = services.get().stream()
                .filter(each -> each.getName().equals(job.printer()))
                .findFirst()
                .orElseThrow(() -> new Refusal("print.no-printer", job.printer()));
        if (PrinterIsAcceptingJobs.NOT_ACCEPTING_JOBS.equals(service.getAttribute(PrinterIsAcceptingJobs.class))) {
            throw new Refusal("print.not-accepting", job.printer());
        }
        try (PDDocument document = Loader.loadPDF(job.file().bytes())) {
            PrintedPages pages = new PrintedPages(job, document, progress);
            service.createPrintJob().print(new SimpleDoc(pages, PAGES, null), PrintAttributes.of(job, service));
        } catch (PrintException | IOException e) {
            if (progress.cancelled() || isAbort(e)) {
                throw cancelled(e);
            }
            throw hasNoLpr()
                    ? new Refusal(e, "print.no-lpr", job.printer())
                    : new Refusal(e, "print.refused", job.printer());
        }
    }

    private static CancellationException cancelled(Exception cause) {
        CancellationException cancelled = new CancellationException();
        cancelled.initCause(cause);
        return cancelled;
    }

    private static boolean isAbort(@Nullable Throwable e) {
        return e instanceof PrinterAbortException || (e != null && isAbort(e.getCause()));
    }

    private static boolean hasNoLpr() {
        return System.getProperty("os.name").equals("Linux") && !Files.isExecutable(LPR);
    }

    /** The papers and trays a printer names; none where it does not say. */
    static Stream<Media> media(PrintService service) {
        return service.getSupportedAttributeValues(Media.class, PAGES, null) instanceof Media[] media
                ? Arrays.stream(media)
                : Stream.empty();
    }

    /** The sides a printer can print on; none where it does not say. */
    static Stream<Sides> sides(PrintService service) {
        return service.getSupportedAttributeValues(Sides.class, PAGES, null) instanceof Sides[] sides
                ? Arrays.stream(sides)
                : Stream.empty();
    }
}
