package konvert.pdf;

import java.util.List;
import java.util.function.Function;
import konvert.pdf.Placement.Size;
import konvert.post.Paper;
import konvert.post.Papers;
import konvert.words.Refusal;
import konvert.words.Words;

/**
 * Pages on their way to a printer.
 *
 * @param name what the printer's queue shows: a kind, nobody's name
 * @param places where each page lands on its paper
 * @param outlined whether the edges of the pages are drawn
 * @param printer name of the printer
 * @param tray where the paper comes from; empty for the usual tray
 */
public record PrintJob(
        String name, PdfFile file, List<Placement> places, boolean outlined, String printer, String tray) {

    /** Name of the jobs that print letters. */
    public static final String LETTER = "letter";

    private static final String ENVELOPE = "envelope";

    public PrintJob {
        places = List.copyOf(places);
    }

    /** A letter. */
    public static PrintJob letter(PdfFile file, PrinterProfile profile) {
        return paper(LETTER, file, profile);
    }

    /** An envelope drawn on sheets of paper, to be cut out. */
    public static PrintJob cutOut(PdfFile file, PrinterProfile profile) {
        return paper(ENVELOPE, file, profile);
    }

    /** The sheet from which the offset of the printer is read: printed without any. */
    public static PrintJob calibration(Paper paper, Words words, PrinterProfile profile) {
        return paper("calibration", CalibrationPdf.of(paper, words), profile.withOffset(0, 0));
    }

    /**
     * An envelope.
     *
     * @throws Refusal when it has no room on the paper that the printer is told of
     */
    public static PrintJob envelope(PdfFile file, PrinterProfile profile) throws Refusal {
        Paper told = Papers.byId(profile.told()).orElse(null);
        if (told != null) {
            requireRoom(file, told, profile);
        }
        return new PrintJob(
                ENVELOPE,
                file,
                places(
                        file,
                        page -> Placement.ofEnvelope(
                                page, told == null ? page.turned(profile.rotation()) : size(told), profile)),
                false,
                profile.printer(),
                profile.tray());
    }

    /**
     * The envelope with its edges on plain paper, where it would be on the envelope: to be held against one.
     *
     * @throws Refusal when it has no room on the paper
     */
    public static PrintJob test(PdfFile file, Paper plain, PrinterProfile profile) throws Refusal {
        requireRoom(file, plain, profile);
        return new PrintJob(
                "test",
                file,
                places(file, page -> Placement.ofEnvelope(page, size(plain), profile)),
                true,
                profile.printer(),
                "");
    }

    private static PrintJob paper(String name, PdfFile file, PrinterProfile profile) {
        return new PrintJob(
                name,
                file,
                places(file, page -> Placement.ofPaper(page, profile.dxMm(), profile.dyMm())),
                false,
                profile.printer(),
                "");
    }

    private static List<Placement> places(PdfFile file, Function<Size, Placement> place) {
        return file.sheets().stream().map(Size::of).map(place).toList();
    }

    private static void requireRoom(PdfFile file, Paper paper, PrinterProfile profile) throws Refusal {
        for (Sheet sheet : file.sheets()) {
            if (!size(paper).hasRoomFor(Size.of(sheet).turned(profile.rotation()))) {
                throw new Refusal("print.larger-than-paper", paper.name());
            }
        }
    }

    private static Size size(Paper paper) {
        return new Size(paper.widthMm(), paper.heightMm());
    }
}
