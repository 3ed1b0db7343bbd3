package konvert.cli;

import java.util.List;
import java.util.concurrent.Callable;
import konvert.directory.Directory;
import konvert.directory.NoteCard;
import konvert.pdf.NoteCardPdf;
import konvert.pdf.PdfFile;
import konvert.post.Country;
import konvert.words.Refusal;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code konvert cards}: a card a person for a letter evening. */
@Command(name = "cards", mixinStandardHelpOptions = true)
final class CardsCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    RecipientOptions recipients = new RecipientOptions();

    @Option(names = "--from", paramLabel = "COUNTRY", descriptionKey = "from")
    @Nullable
    String from;

    @Option(names = "--paper", paramLabel = "FORMAT", descriptionKey = "paper")
    @Nullable
    String paper;

    @Mixin
    PdfOption pdf = new PdfOption();

    @Mixin
    DirectoryOption directoryOption = new DirectoryOption();

    CardsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Refusal {
        Directory directory = directoryOption.load(terminal);
        if (recipients.isEmpty(directory)) {
            throw new Refusal("recipients.nobody");
        }
        Country country = Choices.country(from, null);
        List<NoteCard> cards = recipients.of(directory, country, terminal).addressed().stream()
                .map(recipient -> NoteCard.of(terminal.words(), directory, recipient, Today.date()))
                .toList();
        PdfFile file = NoteCardPdf.of(cards, Choices.paper(paper == null ? country.paper() : paper));
        pdf.write(file, "cards.pdf", terminal);
        terminal.print(terminal.words().say("cards.done", cards.size(), file.pages()));
        return 0;
    }
}
