package konvert.pdf;

import java.util.ArrayList;
import java.util.List;
import konvert.letter.Letter;
import konvert.words.Refusal;

/** A letter as a PDF. */
public final class LetterPdf {

    private LetterPdf() {}

    /**
     * The letter's pages.
     *
     * @throws Refusal when a character is in no bundled font, with its place
     */
    public static PdfFile of(PrintedLetter printed) throws Refusal {
        check(printed.letter());
        return file(printed, LetterLayout.sheets(printed, Fonts.MEASURE));
    }

    /**
     * The letter's pages for a window envelope, sender and address on the first.
     *
     * @throws Refusal as above, and when sender or address does not fit the window
     */
    public static PdfFile of(PrintedLetter printed, WindowAddress address) throws Refusal {
        check(printed.letter());
        List<Sheet> sheets =
                new ArrayList<>(LetterLayout.sheets(printed, address.kind().textTopMm(), Fonts.MEASURE));
        sheets.set(0, address.on(sheets.getFirst(), Fonts.MEASURE));
        return file(printed, sheets);
    }

    /** The letter's pages and then, on sheets of their own, its photographs. */
    public static PdfFile with(PdfFile letter, PhotoPages photos) {
        return photos.sheets().isEmpty() ? letter : PdfFile.joined(List.of(letter, PdfFile.of(photos.sheets())));
    }

    private static PdfFile file(PrintedLetter printed, List<Sheet> sheets) {
        return PdfFile.of(sheets, new PageSetup(printed.style().duplex()));
    }

    static void check(Letter letter) throws Refusal {
        require(letter.place(), "glyph.missing.place");
        require(letter.greeting(), "glyph.missing.greeting");
        require(letter.text(), "glyph.missing.text");
        require(letter.signature(), "glyph.missing.signature");
    }

    private static void require(String part, String key) throws Refusal {
        Glyphs.require(CleanText.lines(part), Face.SERIF, key);
    }
}
