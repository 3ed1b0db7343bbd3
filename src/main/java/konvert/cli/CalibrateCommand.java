package konvert.cli;

import java.util.concurrent.Callable;
import konvert.pdf.CalibrationPdf;
import konvert.words.Refusal;

/** {@code konvert calibrate}: the sheet that tells by how much a printer misses its place. */
final class CalibrateCommand implements Options.Declared, Callable<Integer> {

    private final Terminal terminal;
    private String paper = "a4";
    private final PdfOption pdf = new PdfOption();

    CalibrateCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void declare(Options options) {
        options.value("--paper", "NAME", String.class, "paper-calibrate", given -> paper = given)
                .part(pdf);
    }

    @Override
    public Integer call() throws Refusal {
        pdf.write(CalibrationPdf.of(Choices.paper(paper), terminal.words()), "calibration.pdf", terminal);
        return 0;
    }
}
