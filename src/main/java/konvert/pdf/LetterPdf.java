package konvert.pdf;

import java.util.List;
import konvert.letter.Letter;
import konvert.post.Paper;
import konvert.words.Refusal;

/** A letter as a PDF. */
public final class LetterPdf {

    private LetterPdf() {}

    /**
     * The letter's pages.
     *
     * @throws Refusal when a character is in no bundled font, with its place
     */
    public static PdfFile of(Letter letter, Paper paper) throws Refusal {
        require(letter.place(), "glyph.missing.place");
        require(letter.greeting(), "glyph.missing.greeting");
        require(letter.text(), "glyph.missing.text");
        require(letter.signature(), "glyph.missing.signature");
        return PdfFile.of(LetterLayout.sheets(letter, paper, Fonts.MEASURE));
    }

    private static void require(String part, String key) throws Refusal {
        List<String> lines = CleanText.lines(part);
        Glyphs.require(lines, Face.SERIF, key);
    }
}
