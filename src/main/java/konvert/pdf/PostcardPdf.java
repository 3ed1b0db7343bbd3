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
     * The card in the middle of a sheet, to be cut out; the smallest paper has room for the largest card.
     *
     * @throws Refusal as above
     */
    public static PdfFile onPaper(PrintedCard card, Paper paper) throws Refusal {
        return PdfFile.of(List.of(CutOut.toGlue(sheet(card), paper)));
    }

    private static Sheet sheet(PrintedCard card) throws Refusal {
        LetterPdf.check(card.letter());
        Glyphs.require(card.sender().stream().map(CleanText::line).toList(), Face.SANS, "glyph.missing.sender");
        Glyphs.require(card.block().texts().stream().map(CleanText::line).toList(), Face.SANS, "glyph.missing.address");
        return PostcardSheet.of(card, Fonts.MEASURE);
    }
}
