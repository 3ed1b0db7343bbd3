package konvert.app.letter;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
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
import konvert.pdf.PhotoPages;
import konvert.pdf.Photos;
import konvert.pdf.PostcardPdf;
import konvert.pdf.PrintedCard;
import konvert.pdf.PrintedLetter;
import konvert.pdf.ReplyKit;
import konvert.pdf.ReplyPdf;
import konvert.pdf.Sheet;
import konvert.pdf.WindowAddress;
import konvert.post.AddressBlock;
import konvert.post.AddressBlocks;
import konvert.post.Addressee;
import konvert.post.CardSender;
import konvert.post.Country;
import konvert.post.EnvelopeFormat;
import konvert.post.EnvelopeFormats;
import konvert.post.Paper;
import konvert.post.PostalMark;
import konvert.post.Postcard;
import konvert.post.Weight;
import konvert.post.WindowKind;
import konvert.words.Refusal;
import org.jspecify.annotations.Nullable;

/** Makes letter and envelope to one person; any thread. */
public final class LetterPress implements Proof.Press {

    private final Directory directory;
    private final Person person;
    private @Nullable ReadPhotos read;

    /** Photographs as they were when they were last read: decoding them at every key would keep the page waiting. */
    private record ReadPhotos(Photos photos, Paper paper, List<FileTime> changed, PhotoPages pages) {}

    public LetterPress(Directory directory, Person person) {
        this.directory = directory;
        this.person = person;
    }

    /**
     * The letter with its photographs as a PDF, or the postcard; for a window on the window's paper, with the address.
     *
     * @throws Refusal also while a prompt in it is not answered
     */
    public PdfFile letter(Composition composition) throws Refusal {
        Prompts.refuse(composition.letter().text());
        return pdf(composition);
    }

    private PdfFile pdf(Composition composition) throws Refusal {
        Letter agreed = composition.agreed(person).letter();
        Optional<Postcard> card = composition.postcard();
        if (card.isPresent()) {
            return postcard(agreed, card.get(), composition);
        }
        return LetterPdf.with(letter(agreed, composition), photos(composition));
    }

    private PdfFile postcard(Letter agreed, Postcard card, Composition composition) throws Refusal {
        PrintedCard printed = new PrintedCard(
                agreed,
                composition.style(),
                address(composition),
                composition.sender(),
                card,
                composition.extras().has(EnvelopeExtra.SENDER_ABOVE) ? CardSender.RIGHT : CardSender.LEFT);
        return composition.extras().has(EnvelopeExtra.ON_SHEET)
                ? PostcardPdf.onPaper(printed, composition.paper())
                : PostcardPdf.of(printed);
    }

    private PdfFile letter(Letter agreed, Composition composition) throws Refusal {
        PrintedLetter printed =
                new PrintedLetter(agreed, composition.sheet(), composition.style(), Addressees.reader(person));
        Optional<WindowKind> window = composition.window();
        return window.isEmpty()
                ? LetterPdf.of(printed)
                : LetterPdf.of(printed, new WindowAddress(address(composition), composition.sender(), window.get()));
    }

    private synchronized PhotoPages photos(Composition composition) throws Refusal {
        Photos photos = composition.photos();
        if (photos.files().isEmpty()) {
            return PhotoPages.NONE;
        }
        Paper paper = composition.sheet();
        List<FileTime> changed =
                photos.files().stream().map(LetterPress::changed).toList();
        ReadPhotos before = read;
        if (before != null
                && before.photos.equals(photos)
                && before.paper.equals(paper)
                && before.changed.equals(changed)) {
            return before.pages;
        }
        PhotoPages pages = PhotoPages.of(photos, paper);
        read = new ReadPhotos(photos, paper, changed, pages);
        return pages;
    }

    private static FileTime changed(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException e) {
            return FileTime.fromMillis(0);
        }
    }

    /**
     * The envelope as a PDF.
     *
     * @throws Refusal also when there is no address to write to
     */
    public PdfFile envelope(Composition composition) throws Refusal {
        Country country = composition.country();
        Envelope envelope = new Envelope(
                address(composition),
                composition.sender(),
                composition.envelope(),
                country,
                composition.extras().options(),
                country.use(addressee(composition).country()));
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
        PhotoPages photos = PhotoPages.NONE;
        int papers = 0;
        try {
            if (!composition.envelopeOnly()) {
                PdfFile file = pdf(composition);
                letter = pages(file);
                papers = file.papers();
                photos = composition.postcard().isPresent() ? photos : photos(composition);
                Prompts.refuse(composition.letter().text());
            }
        } catch (Refusal e) {
            problems.add(e);
        }
        if (composition.postcard().isPresent()) {
            return new Proof(letter, Pages.none(), composition.postcard().get().grams(), problems);
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
        return new Proof(letter, envelope, grams, photos, problems);
    }

    private AddressBlock address(Composition composition) throws Refusal {
        AddressBlock block = AddressBlocks.of(addressee(composition), composition.country());
        return composition.extras().has(EnvelopeExtra.CYRILLIC_ONLY) ? block.cyrillic() : block;
    }

    private Addressee addressee(Composition composition) throws Refusal {
        Facility facility = directory
                .facilityOf(person)
                .filter(place -> Postable.of(person, directory.facilityOf(person)) != Postable.NO)
                .orElseThrow(() -> new Refusal("envelope.no-address"));
        return Addressees.of(directory, person, facility, composition.dative(), composition.country());
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
