package konvert.cli;

import java.util.concurrent.Callable;
import konvert.pdf.CalibrationPdf;
import konvert.words.Refusal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code konvert calibrate}: the sheet that tells by how much a printer misses its place. */
@Command(name = "calibrate", mixinStandardHelpOptions = true)
final class CalibrateCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Option(names = "--paper", paramLabel = "NAME", descriptionKey = "paper-calibrate", defaultValue = "a4")
    String paper = "a4";

    @Mixin
    PdfOption pdf = new PdfOption();

    CalibrateCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Refusal {
        pdf.write(CalibrationPdf.of(Choices.paper(paper), terminal.words()), "calibration.pdf", terminal);
        return 0;
    }
}
