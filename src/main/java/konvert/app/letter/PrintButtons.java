package konvert.app.letter;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import konvert.app.control.Flow;
import konvert.app.control.Shown;
import konvert.app.letter.LettersModel.OpenLetter;
import konvert.pdf.PdfFile;
import konvert.pdf.PrintJob;
import konvert.pdf.PrinterProfile;
import konvert.words.Refusal;
import konvert.words.Words;

/** What can be printed of a letter on the printer chosen. */
final class PrintButtons {

    private final Words words;
    private final OpenLetter letter;
    private final Printing printing;

    PrintButtons(Words words, OpenLetter letter, Printing printing) {
        this.words = words;
        this.letter = letter;
        this.printing = printing;
    }

    /** Makes what is printed of a letter on a printer. */
    @FunctionalInterface
    private interface Pages {

        PrintJob of(LetterPress press, Composition composition, PrinterProfile profile) throws Refusal;
    }

    /** A button for each thing to be printed. */
    List<Button> of(Composition composition) {
        List<Button> buttons = new ArrayList<>();
        if (composition.postcard().isPresent()) {
            buttons.add(print("printing.postcard", PrintButtons::postcard));
            return buttons;
        }
        if (!composition.envelopeOnly()) {
            buttons.add(print("printing.letter", (press, now, profile) -> PrintJob.letter(press.letter(now), profile)));
        }
        if (composition.window().isEmpty()) {
            buttons.add(print("printing.envelope", PrintButtons::envelope));
        }
        return buttons;
    }

    /** What tries the settings of the printer out. */
    Flow trials() {
        Button test = print(
                "printing.test", (press, now, profile) -> PrintJob.test(press.envelope(now), now.paper(), profile));
        // On a sheet to be cut out there is no envelope to go in.
        letter.model()
                .extras()
                .when(Shown.of(test))
                .subscribe(now -> test.setVisible(!now.has(EnvelopeExtra.ON_SHEET)));
        return new Flow(
                test,
                print(
                        "printing.calibration",
                        (press, now, profile) -> PrintJob.calibration(now.paper(), words, profile)));
    }

    /** A card goes into the printer as an envelope does. */
    private static PrintJob postcard(LetterPress press, Composition now, PrinterProfile profile) throws Refusal {
        return PrintJob.envelope(press.letter(now), profile);
    }

    private static PrintJob envelope(LetterPress press, Composition now, PrinterProfile profile) throws Refusal {
        PdfFile envelope = press.envelope(now);
        return now.extras().has(EnvelopeExtra.ON_SHEET)
                ? PrintJob.cutOut(envelope, profile)
                : PrintJob.envelope(envelope, profile);
    }

    /** A button that can be pressed where there is a printer. */
    private Button print(String key, Pages pages) {
        Button button = new Button(words.say(key));
        button.setId(key.replace("printing.", "print-"));
        button.setDisable(true);
        printing.found().when(Shown.of(button)).subscribe(now -> button.setDisable(now == null || now.isEmpty()));
        button.setOnAction(event -> {
            Composition composition = letter.model().composition().get();
            PrinterProfile profile = printing.profile().get();
            letter.saving()
                    .print(
                            printing.printers(),
                            press -> pages.of(press, composition, profile),
                            words.say("printing.running"));
        });
        return button;
    }
}
