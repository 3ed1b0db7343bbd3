package konvert.app.letter;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import konvert.app.control.Flow;
import konvert.app.control.Shown;
import konvert.app.control.Wrapped;
import konvert.pdf.Printers.Printer;
import konvert.words.Words;
import org.jspecify.annotations.Nullable;

/** On which printer, and how it takes envelopes; looks for printers when it is first seen. */
final class PrinterPart extends VBox {

    private final Words words;
    private final Printing printing;
    private final Fields fields;
    private final Flow trials;

    /**
     * The choice of the printer.
     *
     * @param trials what tries the settings out
     */
    PrinterPart(Words words, Printing printing, Fields fields, Flow trials) {
        this.words = words;
        this.printing = printing;
        this.fields = fields;
        this.trials = trials;
        setId("printer-part");
        getStyleClass().add("group");
        printing.found().when(Shown.of(this)).subscribe(this::show);
        Shown.of(this).subscribe(shown -> {
            if (shown && printing.found().get() == null) {
                printing.look();
            }
        });
    }

    private void show(@Nullable List<Printer> found) {
        if (found == null) {
            getChildren().setAll(new Wrapped(words.say("printing.looking")));
        } else if (found.isEmpty()) {
            getChildren().setAll(new Wrapped(words.say("printing.none")), again());
        } else {
            VBox both = new VBox(new PrinterSettings(words, printing, fields), trials);
            both.getStyleClass().add("trials");
            TitledPane settings = new TitledPane("", both);
            settings.setId("printer-settings");
            settings.setExpanded(false);
            settings.setAnimated(false);
            settings.setMinWidth(0);
            settings.setGraphic(new Title(words.say("printing.settings"), settings));
            settings.setAccessibleText(words.say("printing.settings"));
            getChildren().setAll(new Flow(printers(found), again()), settings);
        }
    }

    /** Words of a titled pane that wrap: its own text is cut to one line. */
    private static final class Title extends Label {

        private static final double ARROW_AND_EDGES_EM = 4;

        Title(String words, TitledPane pane) {
            super(words);
            setWrapText(true);
            prefWidthProperty()
                    .bind(Bindings.createDoubleBinding(
                            () -> pane.getWidth()
                                    - ARROW_AND_EDGES_EM * getFont().getSize(),
                            pane.widthProperty(),
                            fontProperty()));
        }

        @Override
        protected double computePrefHeight(double width) {
            return super.computePrefHeight(width < 0 ? getPrefWidth() : width);
        }
    }

    private ComboBox<Printer> printers(List<Printer> found) {
        ComboBox<Printer> printers = new ComboBox<>();
        printers.setId("printer");
        printers.setAccessibleText(words.say("printing.printer"));
        printers.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable Printer printer) {
                return printer == null ? "" : printer.name();
            }

            @Override
            public Printer fromString(String name) {
                throw new UnsupportedOperationException("Chosen, not typed");
            }
        });
        printers.getItems().setAll(found);
        String chosen = printing.profile().get().printer();
        found.stream().filter(each -> each.name().equals(chosen)).findFirst().ifPresent(printers::setValue);
        printers.valueProperty().subscribe((was, now) -> {
            if (now != null) {
                printing.choose(now);
            }
        });
        return printers;
    }

    private Hyperlink again() {
        Hyperlink again = new Hyperlink(words.say("printing.again"));
        again.setId("look-again");
        again.setOnAction(event -> printing.look());
        return again;
    }
}
