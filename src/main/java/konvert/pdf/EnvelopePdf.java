package konvert.pdf;

import java.util.List;
import konvert.post.EnvelopeFormats;
import konvert.post.Paper;
import konvert.words.Refusal;

/** An envelope as a PDF. */
public final class EnvelopePdf {

    private EnvelopePdf() {}

    /**
     * The envelope's face in its exact size; a second page is its back.
     *
     * @throws Refusal when a character is in no bundled font, or when the sender or the address does not fit, with
     *     another format that would do, of those usual in the country of posting the next larger one first
     */
    public static PdfFile of(Envelope envelope) throws Refusal {
        return PdfFile.of(sheets(envelope));
    }

    /**
     * The envelope on sheets of paper, to be cut out and glued on an envelope; one that is small enough can be folded
     * from the sheet.
     *
     * @throws Refusal as above, and when the envelope is larger than the paper
     */
    public static PdfFile onPaper(Envelope envelope, Paper paper) throws Refusal {
        List<Sheet> sheets = sheets(envelope);
        if (!CutOut.fits(envelope.format(), paper)) {
            throw new Refusal("envelope.larger-than-paper", envelope.format().name(), paper.name());
        }
        return PdfFile.of(CutOut.sheets(sheets, paper));
    }

    private static List<Sheet> sheets(Envelope envelope) throws Refusal {
        Glyphs.require(envelope.sender().stream().map(CleanText::line).toList(), Face.SANS, "glyph.missing.sender");
        Glyphs.require(
                envelope.block().texts().stream().map(CleanText::line).toList(), Face.SANS, "glyph.missing.address");
        return EnvelopeLayout.sheets(envelope, Fonts.MEASURE).orElseThrow(() -> tooSmall(envelope));
    }

    private static Refusal tooSmall(Envelope envelope) {
        String what = EnvelopeLayout.senderFits(envelope, Fonts.MEASURE) ? "address" : "sender";
        int mostLines = EnvelopeLayout.mostSenderLines(envelope, Fonts.MEASURE);
        String name = envelope.format().name();
        return EnvelopeFormats.instead(envelope.format(), envelope.from()).stream()
                .filter(other ->
                        EnvelopeLayout.sheets(envelope.in(other), Fonts.MEASURE).isPresent())
                .findFirst()
                .map(other -> new Refusal("envelope.too-small." + what, name, other.name(), mostLines))
                .orElseGet(() -> new Refusal("envelope.too-long." + what, name, mostLines));
    }
}
