package konvert.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import konvert.directory.AddressChoice;
import konvert.directory.Addressees;
import konvert.directory.Custody;
import konvert.directory.Description;
import konvert.directory.Directory;
import konvert.directory.EnvelopeAddress;
import konvert.directory.Facility;
import konvert.directory.Person;
import konvert.directory.Postable;
import konvert.file.OwnFile;
import konvert.file.TextFile;
import konvert.file.UserFolders;
import konvert.letter.Agreement;
import konvert.letter.Letter;
import konvert.letter.LetterText;
import konvert.letter.Sender;
import konvert.letter.SenderFile;
import konvert.letter.phrase.Prompts;
import konvert.pdf.Envelope;
import konvert.pdf.LetterStyle;
import konvert.pdf.PhotoPages;
import konvert.pdf.PrintedCard;
import konvert.pdf.PrintedLetter;
import konvert.post.AddressBlock;
import konvert.post.AddressBlocks;
import konvert.post.Addressee;
import konvert.post.Country;
import konvert.post.MailStatus;
import konvert.post.OwnMailStatus;
import konvert.post.Paper;
import konvert.post.PostNotes;
import konvert.post.Postcard;
import konvert.post.WindowKind;
import konvert.russian.Gender;
import konvert.russian.GenderedText;
import konvert.words.Refusal;
import org.jspecify.annotations.Nullable;

/** {@code konvert write}: letter and envelope as PDF, or the envelope alone for a letter by hand. */
final class WriteCommand implements Options.Declared, Callable<Integer> {

    private final Terminal terminal;
    private List<String> who = List.of();
    private @Nullable Path text;
    private @Nullable Path sender;
    private @Nullable String from;
    private final EnvelopeChoices envelope = new EnvelopeChoices();
    private final LetterChoices style = new LetterChoices();
    private final PhotoChoices photo = new PhotoChoices();
    private boolean nominative;
    private AddressChoice.@Nullable Use address;
    private @Nullable String greeting;
    private @Nullable String date;
    private String place = "";
    private Path out = Path.of("");
    private boolean oneFile;
    private boolean force;
    private boolean anyway;
    private boolean json;
    private final DirectoryOption directoryOption = new DirectoryOption();

    WriteCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void declare(Options options) {
        options.words("WHO", "1..*", "who", given -> who = given)
                .value("--text", "FILE", Path.class, "text", given -> text = given)
                .value("--sender", "FILE", Path.class, "sender", given -> sender = given)
                .value("--from", "COUNTRY", String.class, "from", given -> from = given)
                .part(envelope)
                .part(style)
                .part(photo)
                .flag("--nominative", "nominative", given -> nominative = given)
                .value("--address", "WHICH", AddressChoice.Use.class, "which-address", given -> address = given)
                .value("--greeting", "TEXT", String.class, "greeting", given -> greeting = given)
                .value("--date", "DATE", String.class, "date", given -> date = given)
                .value("--place", "TEXT", String.class, "place", given -> place = given)
                .value("--out", "DIR", Path.class, "out", given -> out = given)
                .flag("--one-file", "one-file", given -> oneFile = given)
                .flag("--force", "force", given -> force = given)
                .flag("--anyway", "anyway", given -> anyway = given)
                .flag("--json", "json", given -> json = given)
                .part(directoryOption);
    }

    @Override
    public Integer call() throws Refusal, IOException {
        Directory directory = directoryOption.load(terminal);
        Person person = new Who(directory, terminal).find(String.join(" ", who));
        Facility facility = facility(directory, person);
        Sender writer = sender == null ? null : SenderFile.read(sender);
        Country country = Choices.country(from, writer);
        EnvelopeAddress chosen = chosen(EnvelopeAddress.of(directory, person, facility));
        Addressee addressee = Addressees.of(directory, person, chosen, !nominative, country);
        AddressBlock block = envelope.scripts(AddressBlocks.of(addressee, country));
        Postcard card = envelope.postcard();
        if (card != null) {
            return card(card, person, writer, country, block, known(directory, person, chosen, country));
        }
        Envelope cover = new Envelope(
                block,
                writer == null ? List.of() : writer.printed(),
                envelope.format(country),
                country,
                envelope.options(),
                country.use(addressee.country()));
        WindowKind window = envelope.window();
        Output output = new Output(out, oneFile, force);
        output.check(text != null, window == null);
        photo.check(text != null);
        List<String> warnings = new ArrayList<>();
        LetterStyle look = style.style();
        Paper sheet = style.paper(country, window);
        PrintedLetter letter = text == null
                ? null
                : new PrintedLetter(letter(text, person, writer, warnings), sheet, look, Addressees.reader(person));
        PhotoPages photos = photo.pages(sheet);
        Output.Written written = window == null
                ? output.write(letter, photos, cover, envelope.sheet())
                : output.writeForWindow(letter, photos, cover, window);
        warnings.addAll(known(directory, person, chosen, country));
        PostNotes.weight(written.grams(), sheet.grams(), country, terminal.words())
                .ifPresent(warnings::add);
        report(written, photo.said(photos, terminal.words()), warnings);
        return 0;
    }

    /** What is known against the address and the post. */
    private List<String> known(Directory directory, Person person, EnvelopeAddress chosen, Country country) {
        List<String> warnings = new ArrayList<>(
                new Description(terminal.words(), directory, person).warnings(Today.date(), Optional.of(chosen)));
        OwnMailStatus noted = OwnFiles.read(
                new OwnFile<>(UserFolders.current().mailStatus(), OwnMailStatus.class), OwnMailStatus.NONE, terminal);
        PostNotes.mail(
                        MailStatus.bundled().with(noted),
                        country,
                        Addressees.country(directory, person),
                        terminal.words())
                .ifPresent(warnings::add);
        return warnings;
    }

    /** A postcard in place of letter and envelope. */
    private int card(
            Postcard card,
            Person person,
            @Nullable Sender writer,
            Country country,
            AddressBlock block,
            List<String> known)
            throws Refusal, IOException {
        if (text == null) {
            throw new Refusal("postcard.no-text");
        }
        if (envelope.window() != null || envelope.envelope != null || !photo.files.isEmpty()) {
            throw new Refusal("postcard.alone");
        }
        List<String> warnings = new ArrayList<>();
        PrintedCard printed = new PrintedCard(
                letter(text, person, writer, warnings),
                style.style(),
                block,
                writer == null ? List.of() : writer.printed(),
                card,
                envelope.cardSender());
        Path written = new Output(out, oneFile, force).writeCard(printed, envelope.sheet());
        warnings.addAll(known);
        PostNotes.weight(card.grams(), 0, country, terminal.words()).ifPresent(warnings::add);
        if (json) {
            terminal.print(Json.page(
                    Json.object("postcard", written.toString(), "grams", card.grams(), "warnings", warnings)));
            return 0;
        }
        terminal.print(written.toString());
        terminal.print(terminal.words().say("write.weight-postcard", Math.round(card.grams())));
        terminal.warn(warnings);
        return 0;
    }

    private Facility facility(Directory directory, Person person) throws Refusal {
        Optional<Facility> facility = directory.facilityOf(person);
        Description description = new Description(terminal.words(), directory, person);
        return switch (Postable.of(person, facility)) {
            case YES -> facility.orElseThrow();
            case IN_DOUBT -> {
                // of a facility that is no more there is still an address: a warning says what took its place
                if (!anyway && person.custody().state() != Custody.State.HELD) {
                    throw new Refusal("write.in-doubt", description.address(Today.date()));
                }
                yield facility.orElseThrow();
            }
            case NO -> throw new Refusal("write.no-address", description.address(Today.date()));
        };
    }

    private EnvelopeAddress chosen(EnvelopeAddress known) throws Refusal {
        if (address == null) {
            return known;
        }
        if (!known.uses().contains(address)) {
            throw new Refusal("write.no-other-address", address.name().toLowerCase(Locale.ROOT));
        }
        return known.with(address);
    }

    private Letter letter(Path file, Person person, @Nullable Sender writer, List<String> warnings)
            throws Refusal, IOException {
        boolean standardInput = file.toString().equals("-");
        String source = standardInput ? terminal.words().say("standard-input") : file.toString();
        String typed = standardInput ? TextFile.read(terminal.in(), source) : TextFile.read(file);
        Prompts.refuse(typed);
        GenderedText agreed = GenderedText.resolve(
                typed, writer == null ? Gender.UNKNOWN : writer.gender(), Description.gender(person));
        warnings.addAll(Agreement.sentences(agreed.remarks(), terminal.words()).values());
        LetterText parts = LetterText.of(agreed.text());
        if (parts.isEmpty()) {
            throw new Refusal("text.empty", source);
        }
        String opening = greeting != null ? greeting : parts.greeting().orElseGet(() -> Addressees.greeting(person));
        String signature = writer == null || parts.isSigned(writer.name()) ? "" : writer.name();
        return new Letter(place, date == null ? Today.date() : Choices.date(date), opening, parts.body(), signature);
    }

    private void report(Output.Written written, List<String> photos, List<String> warnings) {
        if (json) {
            terminal.print(Json.page(Json.object(
                    "letter",
                    written.letter() == null ? null : written.letter().toString(),
                    "envelope",
                    written.envelope() == null ? null : written.envelope().toString(),
                    "pages",
                    written.pages(),
                    "grams",
                    written.grams(),
                    "photos",
                    photos,
                    "warnings",
                    warnings)));
            return;
        }
        if (written.letter() != null) {
            terminal.print(written.letter().toString());
        }
        if (written.envelope() != null && !written.envelope().equals(written.letter())) {
            terminal.print(written.envelope().toString());
        }
        photos.forEach(terminal::print);
        long grams = Math.round(written.grams());
        terminal.print(
                written.letter() == null
                        ? terminal.words().say("write.weight-envelope", grams)
                        : terminal.words().say("write.weight", written.pages(), grams));
        terminal.warn(warnings);
    }
}
