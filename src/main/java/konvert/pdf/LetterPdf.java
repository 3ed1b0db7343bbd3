package konvert.pdf;

import java.util.ArrayList;
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
        check(letter);
        return PdfFile.of(LetterLayout.sheets(letter, paper, Fonts.MEASURE));
    }

    /**
     * The letter's pages for a window envelope, sender and address on the first.
     *
     * @throws Refusal as above, and when sender or address does not fit the window
     */
    public static PdfFile of(Letter letter, Paper paper, WindowAddress address) throws Refusal {
        check(letter);
        List<Sheet> sheets = new ArrayList<>(
                LetterLayout.sheets(letter, paper, address.kind().textTopMm(), Fonts.MEASURE));
        sheets.set(0, address.on(sheets.getFirst(), Fonts.MEASURE));
        return PdfFile.of(sheets);
    }

    private static void check(Letter letter) throws Refusal {
        require(letter.place(), "glyph.missing.place");
        require(letter.greeting(), "glyph.missing.greeting");
        require(letter.text(), "glyph.missing.text");
        require(letter.signature(), "glyph.missing.signature");
    }

    private static void require(String part, String key) throws Refusal {
        List<String> lines = CleanText.lines(part);
        Glyphs.require(lines, Face.SERIF, key);
    }
}
