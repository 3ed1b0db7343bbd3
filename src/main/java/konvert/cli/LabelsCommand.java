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

/** {@code konvert labels}: addresses, or the sender again and again, on sheets of labels. */
final class LabelsCommand implements Options.Declared, Callable<Integer> {

    private final Terminal terminal;
    private final RecipientOptions recipients = new RecipientOptions();
    private @Nullable Path sender;
    private @Nullable Integer count;
    private @Nullable String sheet;
    private int start = 1;
    private double right;
    private double down;
    private boolean outlines;
    private @Nullable String from;
    private final PdfOption pdf = new PdfOption();
    private final DirectoryOption directoryOption = new DirectoryOption();

    LabelsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void declare(Options options) {
        options.part(recipients)
                .value("--sender", "FILE", Path.class, "sender-labels", given -> sender = given)
                .value("--count", "N", Integer.class, "count", given -> count = given)
                .value("--sheet", "NAME", String.class, "sheet", given -> sheet = given)
                .value("--start", "N", Integer.class, String.valueOf(start), "start", given -> start = given)
                .value("--right", "MM", Double.class, "right", given -> right = given)
                .value("--down", "MM", Double.class, "down", given -> down = given)
                .flag("--outlines", "outlines", given -> outlines = given)
                .value("--from", "COUNTRY", String.class, "from", given -> from = given)
                .part(pdf)
                .part(directoryOption);
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
