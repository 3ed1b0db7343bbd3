package konvert.pdf;

import java.util.List;
import konvert.post.Paper;
import konvert.words.Refusal;

/** A postcard as a PDF: message and address on one side; the other is the picture's. */
public final class PostcardPdf {

    private PostcardPdf() {}

    /**
     * The card in its exact size.
     *
     * @throws Refusal when a character is in no bundled font; when sender or address does not fit; when the message does
     *     not, with about how many characters it is too long
     */
    public static PdfFile of(PrintedCard card) throws Refusal {
        return PdfFile.of(List.of(sheet(card)));
    }

    /**
     * The card in the middle of a sheet, to be cut out.
     *
     * @throws Refusal as above, and when the card is larger than the paper
     */
    public static PdfFile onPaper(PrintedCard card, Paper paper) throws Refusal {
        Sheet sheet = sheet(card);
        if (!CutOut.fits(sheet.widthMm(), sheet.heightMm(), paper)) {
            throw new Refusal("postcard.larger-than-paper", card.card().name(), paper.name());
        }
        return PdfFile.of(List.of(CutOut.toGlue(sheet, paper)));
    }

    private static Sheet sheet(PrintedCard card) throws Refusal {
        LetterPdf.check(card.letter());
        Glyphs.require(card.sender().stream().map(CleanText::line).toList(), Face.SANS, "glyph.missing.sender");
        Glyphs.require(
                card.block().texts().stream().map(CleanText::line).toList(), Face.SANS, "glyph.missing.address");
        return PostcardSheet.of(card, Fonts.MEASURE);
    }
}
