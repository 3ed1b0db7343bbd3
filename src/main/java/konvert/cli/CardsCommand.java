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

/** {@code konvert cards}: a card a person for a letter evening. */
final class CardsCommand implements Options.Declared, Callable<Integer> {

    private final Terminal terminal;
    private final RecipientOptions recipients = new RecipientOptions();
    private @Nullable String from;
    private @Nullable String paper;
    private final PdfOption pdf = new PdfOption();
    private final DirectoryOption directoryOption = new DirectoryOption();

    CardsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void declare(Options options) {
        options.part(recipients)
                .value("--from", "COUNTRY", String.class, "from", given -> from = given)
                .value("--paper", "FORMAT", String.class, "paper", given -> paper = given)
                .part(pdf)
                .part(directoryOption);
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
