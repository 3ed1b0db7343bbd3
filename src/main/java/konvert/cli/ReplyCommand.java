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
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code konvert reply}: what is enclosed so that an answer is easy. */
@Command(name = "reply", mixinStandardHelpOptions = true)
final class ReplyCommand implements Callable<Integer> {

    /** {@code --on-sheet} for an envelope that goes through the printer. */
    private static final String NO_SHEET = "none";

    private final Terminal terminal;

    @Parameters(paramLabel = "WHO", arity = "1..*", descriptionKey = "who")
    List<String> who = List.of();

    @Option(names = "--sender", paramLabel = "FILE", descriptionKey = "sender-reply")
    @Nullable
    Path sender;

    @Option(names = "--from", paramLabel = "COUNTRY", descriptionKey = "from-reply")
    @Nullable
    String from;

    @Option(names = "--sheets", paramLabel = "N", descriptionKey = "sheets", defaultValue = "2")
    int sheets = 2;

    /** Lines or squares. */
    static final class Lines {

        @Option(names = "--ruled", descriptionKey = "ruled")
        boolean ruled;

        @Option(names = "--squared", descriptionKey = "squared")
        boolean squared;
    }

    @ArgGroup
    Lines lines = new Lines();

    @Option(names = "--named", descriptionKey = "named")
    boolean named;

    @Option(names = "--paper", paramLabel = "FORMAT", descriptionKey = "paper")
    @Nullable
    String paper;

    @Option(names = "--envelope", paramLabel = "FORMAT", descriptionKey = "envelope-reply")
    String envelope = ReplyKit.USUAL_ENVELOPE;

    @Option(names = "--on-sheet", paramLabel = "PAPER", descriptionKey = "on-sheet-reply")
    @Nullable
    String onSheet;

    @Option(names = "--mark", paramLabel = "MARK", split = ",", descriptionKey = "mark")
    List<String> marks = List.of();

    @Option(
            names = "--inventory",
            paramLabel = "KIND:N",
            arity = "0..1",
            split = ",",
            fallbackValue = "",
            descriptionKey = "inventory")
    @Nullable
    List<String> inventory;

    @Option(names = "--date", paramLabel = "DATE", descriptionKey = "date")
    @Nullable
    String date;

    @Mixin
    PdfOption pdf = new PdfOption();

    @Mixin
    DirectoryOption directoryOption = new DirectoryOption();

    ReplyCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Refusal {
        Directory directory = directoryOption.load(terminal);
        Person person = new Who(directory, terminal).find(String.join(" ", who));
        Sender writer = sender == null ? null : SenderFile.read(sender);
        Country country = Choices.country(from, writer);
        ReplyEnds ends = ReplyEnds.of(directory, person, writer == null ? List.of() : writer.printed(), country);
        Paper sheet = Choices.paper(paper == null ? country.paper() : paper);
        EnvelopeFormat format = Choices.envelope(envelope);
        ReplyKit kit = new ReplyKit(
                sheets,
                lines.squared ? Ruling.SQUARED : Ruling.RULED,
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
