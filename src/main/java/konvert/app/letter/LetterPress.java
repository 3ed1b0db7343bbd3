package konvert.app.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Dimension2D;
import konvert.app.control.Pages;
import konvert.app.control.Picture;
import konvert.directory.Addressees;
import konvert.directory.Directory;
import konvert.directory.Facility;
import konvert.directory.Person;
import konvert.directory.Postable;
import konvert.directory.ReplyEnds;
import konvert.letter.Enclosures;
import konvert.letter.Letter;
import konvert.letter.phrase.Prompts;
import konvert.pdf.Envelope;
import konvert.pdf.EnvelopePdf;
import konvert.pdf.LetterPdf;
import konvert.pdf.PageImages;
import konvert.pdf.PdfFile;
import konvert.pdf.PrintedLetter;
import konvert.pdf.ReplyKit;
import konvert.pdf.ReplyPdf;
import konvert.pdf.Sheet;
import konvert.pdf.WindowAddress;
import konvert.post.AddressBlock;
import konvert.post.AddressBlocks;
import konvert.post.Country;
import konvert.post.EnvelopeFormat;
import konvert.post.EnvelopeFormats;
import konvert.post.Paper;
import konvert.post.PostalMark;
import konvert.post.Weight;
import konvert.post.WindowKind;
import konvert.words.Refusal;

/** Makes letter and envelope to one person; any thread. */
public final class LetterPress implements Proof.Press {

    private final Directory directory;
    private final Person person;

    public LetterPress(Directory directory, Person person) {
        this.directory = directory;
        this.person = person;
    }

    /**
     * The letter as a PDF; for a window on the window's paper, with the address.
     *
     * @throws Refusal also while a prompt in it is not answered
     */
    public PdfFile letter(Composition composition) throws Refusal {
        Prompts.refuse(composition.letter().text());
        return pdf(composition);
    }

    private PdfFile pdf(Composition composition) throws Refusal {
        Letter agreed = composition.agreed(person).letter();
        PrintedLetter printed =
                new PrintedLetter(agreed, composition.sheet(), composition.style(), Addressees.reader(person));
        Optional<WindowKind> window = composition.window();
        return window.isEmpty()
                ? LetterPdf.of(printed)
                : LetterPdf.of(printed, new WindowAddress(address(composition), composition.sender(), window.get()));
    }

    /**
     * The envelope as a PDF.
     *
     * @throws Refusal also when there is no address to write to
     */
    public PdfFile envelope(Composition composition) throws Refusal {
        Envelope envelope = new Envelope(
                address(composition),
                composition.sender(),
                composition.envelope(),
                composition.country(),
                composition.extras().options());
        return composition.extras().has(EnvelopeExtra.ON_SHEET)
                ? EnvelopePdf.onPaper(envelope, composition.paper())
                : EnvelopePdf.of(envelope);
    }

    /**
     * What is enclosed for an answer, as a PDF.
     *
     * @throws Refusal also when there is neither a sheet nor a return address
     */
    public PdfFile reply(Composition composition, ReplyChoices choices) throws Refusal {
        ReplyEnds ends = ReplyEnds.of(directory, person, composition.sender(), composition.country());
        EnvelopeFormat format = EnvelopeFormats.byId(ReplyKit.USUAL_ENVELOPE).orElseThrow();
        Set<PostalMark> marks =
                composition.extras().has(EnvelopeExtra.AIR_MAIL) ? Set.of(PostalMark.PAR_AVION) : Set.of();
        Paper paper = composition.paper();
        return ReplyPdf.of(
                ends,
                new ReplyKit(
                        choices.sheets(),
                        choices.ruling(),
                        choices.named(),
                        paper,
                        ends.hasAddress() ? new ReplyKit.Cover(format, marks, choices.onSheet() ? paper : null) : null,
                        choices.inventory()
                                ? new ReplyKit.Inventory(composition.letter().date(), composition.enclosures())
                                : null));
    }

    @Override
    public Proof print(Composition composition) {
        List<Refusal> problems = new ArrayList<>();
        Pages letter = Pages.none();
        Pages envelope = Pages.none();
        int papers = 0;
        try {
            if (!composition.envelopeOnly()) {
                PdfFile file = pdf(composition);
                letter = pages(file);
                papers = file.papers();
                Prompts.refuse(composition.letter().text());
            }
        } catch (Refusal e) {
            problems.add(e);
        }
        try {
            if (composition.window().isEmpty()) {
                envelope = pages(envelope(composition));
            }
        } catch (Refusal e) {
            problems.add(e);
        }
        double grams = Weight.grams(papers, composition.sheet(), composition.cover())
                + Enclosures.grams(composition.enclosures());
        return new Proof(letter, envelope, grams, problems);
    }

    private AddressBlock address(Composition composition) throws Refusal {
        Facility facility = directory
                .facilityOf(person)
                .filter(place -> Postable.of(person, directory.facilityOf(person)) != Postable.NO)
                .orElseThrow(() -> new Refusal("envelope.no-address"));
        Country country = composition.country();
        return AddressBlocks.of(
                Addressees.of(directory, person, facility, composition.dative(), country), country.use(), country);
    }

    private static List<Pages.Part> parts(Sheet sheet) {
        return sheet.marked().stream()
                .map(part -> new Pages.Part("zone." + part.kind().name().toLowerCase(Locale.ROOT), part.zone()))
                .toList();
    }

    private static Pages pages(PdfFile file) {
        byte[] bytes = file.bytes();
        List<Dimension2D> sizes = file.sheets().stream()
                .map(sheet -> new Dimension2D(sheet.widthMm(), sheet.heightMm()))
                .toList();
        List<List<Pages.Part>> parts =
                file.sheets().stream().map(LetterPress::parts).toList();
        return new Pages(sizes, parts, (page, pixelsPerMm) -> {
            try (PageImages images = PageImages.of(bytes)) {
                return Picture.of(images.page(page, pixelsPerMm));
            }
        });
    }
}
