package konvert.pdf;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** The pages of a PDF as pictures, drawn from the file itself. One thread at a time. */
public final class PageImages implements AutoCloseable {

    private static final double POINTS_PER_MM = 72 / 25.4;

    /** PDFBox speaks through java.util.logging, whose default is the console; held so that the setting stays. */
    private static final Logger PDFBOX = Logger.getLogger("org.apache.pdfbox");

    private static final Logger FONTBOX = Logger.getLogger("org.apache.fontbox");

    static {
        PDFBOX.setLevel(Level.OFF);
        FONTBOX.setLevel(Level.OFF);
    }

    private final PDDocument document;
    private final PDFRenderer renderer;

    private PageImages(PDDocument document) {
        this.document = document;
        this.renderer = new PDFRenderer(document);
    }

    /** Opens a PDF; to be closed when its pictures are no longer needed. */
    public static PageImages of(byte[] pdf) throws IOException {
        return new PageImages(Loader.loadPDF(pdf));
    }

    public int pages() {
        return document.getNumberOfPages();
    }

    /**
     * A page on white ground.
     *
     * @param index 0 for the first page
     * @param pixelsPerMm scale: 3.78 is a screen of 96 dpi, 11.81 is 300 dpi
     */
    public BufferedImage page(int index, double pixelsPerMm) throws IOException {
        return renderer.renderImage(index, (float) (pixelsPerMm / POINTS_PER_MM), ImageType.RGB);
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
