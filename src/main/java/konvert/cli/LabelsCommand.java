package konvert.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import konvert.directory.Directory;
import konvert.letter.Sender;
import konvert.letter.SenderFile;
import konvert.pdf.Label;
import konvert.pdf.LabelPdf;
import konvert.pdf.LabelRun;
import konvert.pdf.PdfFile;
import konvert.post.Country;
import konvert.post.LabelSheet;
import konvert.words.Refusal;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code konvert labels}: addresses, or the sender again and again, on sheets of labels. */
@Command(name = "labels", mixinStandardHelpOptions = true)
final class LabelsCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    RecipientOptions recipients = new RecipientOptions();

    @Option(names = "--sender", paramLabel = "FILE", descriptionKey = "sender-labels")
    @Nullable
    Path sender;

    @Option(names = "--count", paramLabel = "N", descriptionKey = "count")
    @Nullable
    Integer count;

    @Option(names = "--sheet", paramLabel = "NAME", descriptionKey = "sheet")
    @Nullable
    String sheet;

    @Option(names = "--start", paramLabel = "N", descriptionKey = "start", defaultValue = "1")
    int start = 1;

    @Option(names = "--right", paramLabel = "MM", descriptionKey = "right", defaultValue = "0")
    double right;

    @Option(names = "--down", paramLabel = "MM", descriptionKey = "down", defaultValue = "0")
    double down;

    @Option(names = "--outlines", descriptionKey = "outlines")
    boolean outlines;

    @Option(names = "--from", paramLabel = "COUNTRY", descriptionKey = "from")
    @Nullable
    String from;

    @Mixin
    PdfOption pdf = new PdfOption();

    @Mixin
    DirectoryOption directoryOption = new DirectoryOption();

    LabelsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Refusal {
        Directory directory = directoryOption.load(terminal);
        Sender writer = sender == null ? null : SenderFile.read(sender);
        Country country = Choices.country(from, writer);
        LabelSheet labels = Choices.labelSheet(sheet, country);
        List<Label> printed = new ArrayList<>();
        if (recipients.isEmpty(directory)) {
            if (writer == null) {
                throw new Refusal("recipients.nobody");
            }
            printed.addAll(Collections.nCopies(senderLabels(labels), new Label.From(writer.printed())));
        } else {
            recipients.of(directory, country, terminal).addressed().forEach(recipient -> {
                printed.add(new Label.To(recipient.block()));
                if (writer != null) {
                    printed.add(new Label.From(writer.printed()));
                }
            });
        }
        PdfFile file = LabelPdf.of(printed, new LabelRun(labels, start, right, down, outlines));
        pdf.write(file, "labels.pdf", terminal);
        terminal.print(terminal.words().say("labels.done", printed.size(), file.pages(), labels.name()));
        return 0;
    }

    /** As many as are asked for, else what is left of one sheet. */
    private int senderLabels(LabelSheet labels) throws Refusal {
        if (count != null && (count < 1 || count > LabelPdf.MOST)) {
            throw new Refusal("labels.count", LabelPdf.MOST);
        }
        return count != null ? count : Math.max(1, labels.labels() - start + 1);
    }
}
