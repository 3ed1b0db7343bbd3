package konvert.pdf;

import java.util.List;
import java.util.Optional;
import konvert.post.AddressBlock;
import konvert.post.EnvelopeFormat;
import konvert.post.EnvelopeFormats;
import konvert.words.Refusal;

/** An envelope as a PDF of its exact size. */
public final class EnvelopePdf {

    private EnvelopePdf() {}

    /**
     * The envelope's face.
     *
     * @param sender the lines of the return address; none for an envelope without one
     * @throws Refusal when a character is in no bundled font, or when the sender or the address does not fit, with the
     *     smallest other format that would do
     */
    public static PdfFile of(AddressBlock block, List<String> sender, EnvelopeFormat format) throws Refusal {
        Glyphs.require(sender.stream().map(CleanText::line).toList(), Face.SANS, "glyph.missing.sender");
        Glyphs.require(block.texts().stream().map(CleanText::line).toList(), Face.SANS, "glyph.missing.address");
        Optional<Sheet> sheet = EnvelopeLayout.sheet(block, sender, format, Fonts.MEASURE);
        if (sheet.isEmpty()) {
            throw tooSmall(block, sender, format);
        }
        return PdfFile.of(List.of(sheet.get()));
    }

    private static Refusal tooSmall(AddressBlock block, List<String> sender, EnvelopeFormat format) {
        boolean senderFits =
                EnvelopeLayout.sender(sender, format, Fonts.MEASURE).isPresent();
        String what = senderFits ? "address" : "sender";
        int mostLines = EnvelopeLayout.mostSenderLines(sender, format, Fonts.MEASURE);
        return EnvelopeFormats.all().stream()
                .filter(f -> !f.equals(format))
                .filter(f ->
                        EnvelopeLayout.sheet(block, sender, f, Fonts.MEASURE).isPresent())
                .findFirst()
                .map(other -> new Refusal("envelope.too-small." + what, format.name(), other.name(), mostLines))
                .orElseGet(() -> new Refusal("envelope.too-long." + what, format.name(), mostLines));
    }
}
