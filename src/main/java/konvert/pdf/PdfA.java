package konvert.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfStream;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/**
 * Makes a file PDF/A-2u (ISO 19005-2:2011): it can be shown for ever, and its text can be copied. The file says so and
 * nothing else about itself. Colours are those of sRGB (IEC 61966-2-1).
 */
final class PdfA {

    /** What 6.6.4 asks for, in the packet that 6.6.2 asks for: part and conformance level. */
    private static final byte[] XMP = """
            <?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/">
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
            <pdfaid:part>2</pdfaid:part>
            <pdfaid:conformance>U</pdfaid:conformance>
            </rdf:Description>
            </rdf:RDF>
            </x:xmpmeta>
            <?xpacket end="r"?>""".getBytes(StandardCharsets.UTF_8);

    private static final PdfName LANGUAGE = new PdfName("Lang");

    private PdfA() {}

    /** To be called once between opening and closing the document. */
    static void declare(PdfWriter writer) {
        writer.setXmpMetadata(XMP);
        try {
            PdfDictionary intent = new PdfDictionary(PdfName.OUTPUTINTENT);
            intent.put(PdfName.S, PdfName.GTS_PDFA1);
            intent.put(PdfName.OUTPUTCONDITIONIDENTIFIER, new PdfString("sRGB"));
            intent.put(PdfName.DESTOUTPUTPROFILE, writer.addToBody(profile()).getIndirectReference());
            writer.getExtraCatalog().put(PdfName.OUTPUTINTENTS, new PdfArray(intent));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        // Letter and address are Russian: who has a page read aloud hears them in that language.
        writer.getExtraCatalog().put(LANGUAGE, new PdfString("ru"));
    }

    /** As bytes: what OpenPDF offers for it would load the colour management of the JDK. */
    private static PdfStream profile() throws IOException {
        try (InputStream in = Objects.requireNonNull(PdfA.class.getResourceAsStream("/pdf/sRGB.icc"))) {
            PdfStream stream = new PdfStream(in.readAllBytes());
            stream.put(PdfName.N, new PdfNumber(3));
            stream.flateCompress();
            return stream;
        }
    }
}
