package konvert.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;

/** What PDFBox, which did not write it, finds in a PDF. */
final class ReadBack {

    /** Width and height in mm. */
    record Size(double widthMm, double heightMm) {}

    private ReadBack() {}

    static String text(PdfFile file) throws IOException {
        return read(file, document -> {
            try {
                return new PDFTextStripper().getText(document);
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        });
    }

    static List<Size> sizes(PdfFile file) throws IOException {
        return read(file, document -> {
            List<Size> sizes = new ArrayList<>();
            for (PDPage page : document.getPages()) {
                PDRectangle box = page.getMediaBox();
                sizes.add(new Size(Mm.ofPoints(box.getWidth()), Mm.ofPoints(box.getHeight())));
            }
            return sizes;
        });
    }

    static List<PDFont> fonts(PdfFile file) throws IOException {
        return read(file, document -> {
            List<PDFont> fonts = new ArrayList<>();
            for (PDPage page : document.getPages()) {
                page.getResources().getFontNames().forEach(name -> {
                    try {
                        fonts.add(page.getResources().getFont(name));
                    } catch (IOException e) {
                        throw new AssertionError(e);
                    }
                });
            }
            return fonts;
        });
    }

    static <T> T read(PdfFile file, Function<PDDocument, T> question) throws IOException {
        try (PDDocument document = Loader.loadPDF(file.bytes())) {
            return question.apply(document);
        }
    }
}
