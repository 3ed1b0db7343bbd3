package konvert.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import konvert.directory.Directory;
import konvert.directory.Person;
import konvert.directory.ReplyEnds;
import konvert.letter.Enclosures;
import konvert.letter.Sender;
import konvert.letter.SenderFile;
import konvert.pdf.PdfFile;
import konvert.pdf.ReplyKit;
import konvert.pdf.ReplyPdf;
import konvert.pdf.Ruling;
import konvert.post.Country;
import konvert.post.EnvelopeFormat;
import konvert.post.Paper;
import konvert.post.ReplyNotes;
import konvert.words.Refusal;
import org.jspecify.annotations.Nullable;

/** {@code konvert reply}: what is enclosed so that an answer is easy. */
final class ReplyCommand implements Options.Declared, Callable<Integer> {

    /** {@code --on-sheet} for an envelope that goes through the printer. */
    private static final String NO_SHEET = "none";

    private final Terminal terminal;
    private List<String> who = List.of();
    private @Nullable Path sender;
    private @Nullable String from;
    private int sheets = 2;

    private boolean ruled;
    private boolean squared;
    private boolean named;
    private @Nullable String paper;
    private String envelope = ReplyKit.USUAL_ENVELOPE;
    private @Nullable String onSheet;
    private List<String> marks = List.of();
    private @Nullable List<String> inventory;
    private @Nullable String date;
    private final PdfOption pdf = new PdfOption();
    private final DirectoryOption directoryOption = new DirectoryOption();

    ReplyCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void declare(Options options) {
        options.words("WHO", "1..*", "who", given -> who = given)
                .value("--sender", "FILE", Path.class, "sender-reply", given -> sender = given)
                .value("--from", "COUNTRY", String.class, "from-reply", given -> from = given)
                .value("--sheets", "N", Integer.class, String.valueOf(sheets), "sheets", given -> sheets = given)
                .flag("--ruled", "ruled", given -> ruled = given)
                .flag("--squared", "squared", given -> squared = given)
                .flag("--named", "named", given -> named = given)
                .value("--paper", "FORMAT", String.class, "paper", given -> paper = given)
                .value("--envelope", "FORMAT", String.class, "envelope-reply", given -> envelope = given)
                .value("--on-sheet", "PAPER", String.class, "on-sheet-reply", given -> onSheet = given)
                .add(
                        Options.valuesOf("--mark", "MARK", String.class, "mark").splitRegex(","),
                        (List<String> given) -> marks = given)
                .add(
                        Options.valuesOf("--inventory", "KIND:N", String.class, "inventory")
                                .arity("0..1")
                                .splitRegex(",")
                                .fallbackValue(""),
                        (List<String> given) -> inventory = given)
                .value("--date", "DATE", String.class, "date", given -> date = given)
                .part(pdf)
                .part(directoryOption);
    }

    @Override
    public Integer call() throws Refusal {
        if (ruled && squared) {
            throw new Refusal("reply.ruled-or-squared");
        }
        Directory directory = directoryOption.load(terminal);
        Person person = new Who(directory, terminal).find(String.join(" ", who));
        Sender writer = sender == null ? null : SenderFile.read(sender);
        Country country = Choices.country(from, writer);
        ReplyEnds ends = ReplyEnds.of(directory, person, writer == null ? List.of() : writer.printed(), country);
        Paper sheet = Choices.paper(paper == null ? country.paper() : paper);
        EnvelopeFormat format = Choices.envelope(envelope);
        ReplyKit kit = new ReplyKit(
                sheets,
                squared ? Ruling.SQUARED : Ruling.RULED,
                named,
                sheet,
                ends.hasAddress() ? new ReplyKit.Cover(format, EnvelopeChoices.marks(marks), onSheet(sheet)) : null,
                inventory(ends));
        PdfFile file = ReplyPdf.of(ends, kit);
        pdf.write(file, "reply.pdf", terminal);
        terminal.print(terminal.words().say("reply.done", file.pages(), Math.round(kit.grams())));
        terminal.warn(ReplyNotes.of(ends.hasAddress(), country, ends.posted(), terminal.words()));
        return 0;
    }

    private @Nullable Paper onSheet(Paper sheet) throws Refusal {
        return onSheet == null ? sheet : onSheet.equals(NO_SHEET) ? null : Choices.paper(onSheet);
    }

    private ReplyKit.@Nullable Inventory inventory(ReplyEnds ends) throws Refusal {
        if (inventory == null) {
            return null;
        }
        Map<String, Integer> pieces = new LinkedHashMap<>();
        for (String each : inventory) {
            if (!each.isBlank()) {
                String[] parts = each.strip().split(":", 2);
                String kind = Enclosures.named(parts[0])
                        .orElseThrow(() -> new Refusal("inventory.unknown", parts[0], Enclosures.ids()))
                        .id();
                pieces.merge(kind, number(parts.length == 1 ? "1" : parts[1]), Integer::sum);
            }
        }
        return new ReplyKit.Inventory(
                date == null ? Today.date() : Choices.date(date),
                pieces.isEmpty() ? ReplyKit.pieces(sheets, ends.hasAddress()) : pieces);
    }

    private static int number(String text) throws Refusal {
        if (!text.matches("[1-9]\\d?")) {
            throw new Refusal("inventory.count", text);
        }
        return Integer.parseInt(text);
    }
}
