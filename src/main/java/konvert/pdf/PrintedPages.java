package konvert.pdf;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.print.PageFormat;
import java.awt.print.Pageable;
import java.awt.print.Paper;
import java.awt.print.Printable;
import java.awt.print.PrinterAbortException;
import java.awt.print.PrinterIOException;
import java.io.IOException;
import konvert.pdf.Placement.Size;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.RenderDestination;

/** The pages of a job as the Java printing service asks for them: in actual size, each on its own paper. */
final class PrintedPages implements Pageable, Printable {

    private static final double OUTLINE_MM = 0.2;

    private final PrintJob job;
    private final Printers.Progress progress;
    private final PDFRenderer renderer;

    PrintedPages(PrintJob job, PDDocument document, Printers.Progress progress) {
        this.job = job;
        this.progress = progress;
        renderer = new PDFRenderer(document);
        renderer.setDefaultDestination(RenderDestination.PRINT);
    }

    @Override
    public int getNumberOfPages() {
        return job.places().size();
    }

    /** The whole paper, up to its edges: what the printer cannot reach it leaves out by itself. */
    @Override
    public PageFormat getPageFormat(int page) {
        Size size = job.places().get(page).paper();
        Paper paper = new Paper();
        paper.setSize(Mm.toPoints(size.widthMm()), Mm.toPoints(size.heightMm()));
        paper.setImageableArea(0, 0, paper.getWidth(), paper.getHeight());
        PageFormat format = new PageFormat();
        format.setPaper(paper);
        return format;
    }

    @Override
    public Printable getPrintable(int page) {
        return this;
    }

    /** Asked for the same page more than once. */
    @Override
    public int print(Graphics canvas, PageFormat format, int page) throws PrinterAbortException, PrinterIOException {
        if (page >= getNumberOfPages()) {
            return NO_SUCH_PAGE;
        }
        if (progress.cancelled()) {
            throw new PrinterAbortException();
        }
        progress.at(page, getNumberOfPages());
        Graphics2D paper = (Graphics2D) canvas.create();
        try {
            place(paper, job.places().get(page), page);
        } catch (IOException e) {
            throw new PrinterIOException(e);
        } finally {
            paper.dispose();
        }
        return PAGE_EXISTS;
    }

    private void place(Graphics2D paper, Placement place, int page) throws IOException {
        double points = Mm.toPoints(1);
        paper.scale(points, points);
        paper.transform(place.transform());
        Graphics2D content = (Graphics2D) paper.create();
        content.scale(1 / points, 1 / points);
        // PDFBox clears the page with it before it paints.
        content.setBackground(Color.WHITE);
        renderer.renderPageToGraphics(page, content);
        content.dispose();
        if (job.outlined()) {
            paper.setColor(Color.BLACK);
            paper.setStroke(new BasicStroke((float) OUTLINE_MM));
            paper.draw(new Rectangle2D.Double(
                    0, 0, place.page().widthMm(), place.page().heightMm()));
        }
    }
}
