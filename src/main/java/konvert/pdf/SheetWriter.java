package konvert.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Pattern;
import konvert.post.Zone;
import org.openpdf.text.Document;
import org.openpdf.text.Image;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfBoolean;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDocument;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfTextArray;
import org.openpdf.text.pdf.PdfWriter;

/** Writes sheets as PDF/A-2u: pictures below strokes below text, fonts embedded, nothing said about writer, reader, program or time. */
final class SheetWriter {

    /** The place after a space, so that a line can be parted without losing its spaces. */
    private static final Pattern AFTER_SPACE = Pattern.compile("(?<=[ \u00a0])");

    private SheetWriter() {}

    /** OpenPDF's writer of a silent document. */
    private static final class Writer extends PdfWriter {

        Writer(Document document, OutputStream out) {
            super(new Silent(), out);
            document.addDocListener(pdf);
            pdf.addWriter(this);
        }
    }

    /** Does not put program and time into words, only to have them cleared: that takes a short command 15 ms. */
    private static final class Silent extends PdfDocument {

        @Override
        public boolean addProducer() {
            return false;
        }

        @Override
        public boolean addCreationDate() {
            return false;
        }
    }

    /** The PDF of one sheet or more; the same sheets always give the same bytes. */
    static byte[] pdf(List<Sheet> sheets, PageSetup setup) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Document document = new Document(pageSize(sheets.getFirst()));
        PdfWriter writer = new Writer(document, out);
        writer.setPdfVersion(PdfWriter.VERSION_1_7);
        writer.addViewerPreference(PdfName.PRINTSCALING, PdfName.NONE);
        writer.addViewerPreference(PdfName.PICKTRAYBYPDFSIZE, PdfBoolean.PDFTRUE);
        if (setup.duplex()) {
            writer.addViewerPreference(PdfName.DUPLEX, PdfName.DUPLEXFLIPLONGEDGE);
        }
        document.open();
        PdfA.declare(writer);
        for (Sheet sheet : sheets) {
            document.setPageSize(pageSize(sheet));
            document.newPage();
            // An empty sheet is a page too.
            writer.setPageEmpty(false);
            sheet.pictures().forEach(picture -> paint(picture, sheet, writer.getDirectContent()));
            sheet.strokes().forEach(stroke -> draw(stroke, sheet, writer.getDirectContent()));
            sheet.placed().forEach(line -> show(line, sheet, writer.getDirectContent()));
        }
        // OpenPDF has put its own name and the time there, once more.
        writer.getInfo().getKeys().clear();
        document.close();
        return ContentId.stamp(out.toByteArray());
    }

    private static Rectangle pageSize(Sheet sheet) {
        return new Rectangle(Mm.toPoints(sheet.widthMm()), Mm.toPoints(sheet.heightMm()));
    }

    private static void paint(Picture picture, Sheet sheet, PdfContentByte canvas) {
        Zone zone = picture.zone();
        try {
            canvas.addImage(
                    Image.getInstance(picture.jpeg()),
                    Mm.toPoints(zone.widthMm()),
                    0,
                    0,
                    Mm.toPoints(zone.heightMm()),
                    Mm.toPoints(zone.xMm()),
                    Mm.toPoints(sheet.heightMm() - zone.bottomMm()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void draw(Stroke stroke, Sheet sheet, PdfContentByte canvas) {
        canvas.saveState();
        canvas.setLineWidth(Mm.toPoints(stroke.widthMm()));
        canvas.setLineCap(stroke.round() ? PdfContentByte.LINE_CAP_ROUND : PdfContentByte.LINE_CAP_BUTT);
        canvas.setLineJoin(stroke.round() ? PdfContentByte.LINE_JOIN_ROUND : PdfContentByte.LINE_JOIN_MITER);
        if (stroke.grey() > 0) {
            canvas.setGrayStroke((float) stroke.grey());
        }
        if (stroke.dashMm() > 0) {
            canvas.setLineDash(Mm.toPoints(stroke.dashMm()), 0);
        }
        List<Stroke.Point> points = stroke.points();
        for (int i = 0; i < points.size(); i++) {
            float x = Mm.toPoints(points.get(i).xMm());
            float y = Mm.toPoints(sheet.heightMm() - points.get(i).yMm());
            if (i == 0) {
                canvas.moveTo(x, y);
            } else {
                canvas.lineTo(x, y);
            }
        }
        if (points.size() > 2 && points.getFirst().equals(points.getLast())) {
            canvas.closePathStroke();
        } else {
            canvas.stroke();
        }
        canvas.restoreState();
    }

    private static void show(Placed line, Sheet sheet, PdfContentByte canvas) {
        canvas.beginText();
        canvas.setTextMatrix(Mm.toPoints(line.xMm()), Mm.toPoints(sheet.heightMm() - line.baselineMm()));
        for (Glyphs.Run run : Glyphs.runs(line.text(), line.face())) {
            canvas.setFontAndSize(Fonts.of(run.face()), (float) line.sizePt());
            canvas.showText(glyphs(run.text(), line));
        }
        canvas.endText();
    }

    /**
     * A run of the line with its wider spaces as moves in thousandths of the size: the word spacing of PDF does not touch
     * two-byte codes (ISO 32000-1, 9.3.3). No-break spaces have done their work and are written as ordinary ones, which
     * look the same and are found again by a search.
     */
    private static PdfTextArray glyphs(String run, Placed line) {
        float move = (float) (-1000 * Mm.toPoints(line.wordSpaceMm()) / line.sizePt());
        PdfTextArray array = new PdfTextArray();
        for (String word : AFTER_SPACE.split(run, -1)) {
            String shown = word.replace('\u00a0', ' ');
            array.add(shown);
            if (shown.endsWith(" ") && move != 0) {
                array.add(move);
            }
        }
        return array;
    }
}
