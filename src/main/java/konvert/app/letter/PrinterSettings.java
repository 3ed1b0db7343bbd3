package konvert.app.letter;

import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Spinner;
import javafx.scene.control.SpinnerValueFactory.DoubleSpinnerValueFactory;
import javafx.scene.layout.VBox;
import konvert.app.control.Flow;
import konvert.app.control.Shown;
import konvert.pdf.PrinterProfile;
import konvert.pdf.Printers.Printer;
import konvert.post.Paper;
import konvert.post.Papers;
import konvert.words.Words;

/** How the printer chosen takes envelopes, and by how much it misses its place. */
final class PrinterSettings extends VBox {

    private static final double STEP_MM = 0.1;
    private static final int MM_COLUMNS = 5;

    private final Words words;
    private final Printing printing;
    private final Fields fields;

    PrinterSettings(Words words, Printing printing, Fields fields) {
        this.words = words;
        this.printing = printing;
        this.fields = fields;
        getStyleClass().add("group");
        Spinner<Double> right = offset("printer-right");
        Spinner<Double> down = offset("printer-down");
        right.valueProperty()
                .subscribe((was, now) ->
                        printing.change(profile().withOffset(now, profile().dyMm())));
        down.valueProperty()
                .subscribe((was, now) ->
                        printing.change(profile().withOffset(profile().dxMm(), now)));
        printing.profile().when(Shown.of(this)).subscribe(now -> {
            right.getValueFactory().setValue(now.dxMm());
            down.getValueFactory().setValue(now.dyMm());
        });
        Hyperlink reset = new Hyperlink(words.say("printing.reset"));
        reset.setId("printer-reset");
        reset.setOnAction(event -> printing.change(profile().withOffset(0, 0)));
        FeedChoice feed = new FeedChoice(words, printing);
        getChildren()
                .addAll(
                        fields.named("printing.feed", feed),
                        new Flow(rotation(), told(), tray()),
                        new Flow(fields.named("printing.right", right), fields.named("printing.down", down), reset));
    }

    private PrinterProfile profile() {
        return printing.profile().get();
    }

    private Spinner<Double> offset(String id) {
        Spinner<Double> spinner = new Spinner<>(
                new DoubleSpinnerValueFactory(-PrinterProfile.FARTHEST_MM, PrinterProfile.FARTHEST_MM, 0, STEP_MM));
        spinner.setId(id);
        spinner.setEditable(true);
        spinner.getEditor().setPrefColumnCount(MM_COLUMNS);
        spinner.getValueFactory().setConverter(new Millimetres(words.locale(), spinner::getValue));
        return spinner;
    }

    /** A value of the printer's profile, which follows it and changes it. */
    private <T> ObjectProperty<T> kept(
            Function<PrinterProfile, T> value, BiFunction<PrinterProfile, T, PrinterProfile> with) {
        ObjectProperty<T> kept = new SimpleObjectProperty<>(value.apply(profile()));
        kept.subscribe((was, now) -> printing.change(with.apply(profile(), now)));
        printing.profile().when(Shown.of(this)).subscribe(now -> kept.set(value.apply(now)));
        return kept;
    }

    private VBox rotation() {
        ObjectProperty<Integer> rotation = kept(PrinterProfile::rotation, PrinterProfile::withRotation);
        return fields.named(
                "printing.rotation",
                Fields.choice(
                        List.of(0, 90, 180, 270),
                        degrees -> words.say("printing.degrees", degrees),
                        "rotation",
                        rotation));
    }

    private VBox told() {
        ObjectProperty<String> told = kept(PrinterProfile::told, PrinterProfile::withTold);
        return fields.named(
                "printing.told",
                Fields.choice(
                        Stream.concat(Stream.of(""), Papers.all().stream().map(Paper::id))
                                .toList(),
                        id -> Papers.byId(id).map(Paper::name).orElseGet(() -> words.say("printing.told.own")),
                        "told",
                        told));
    }

    /** Only for printers that name their trays. */
    private VBox tray() {
        ObjectProperty<String> tray = new SimpleObjectProperty<>(profile().tray());
        tray.subscribe((was, now) -> printing.change(profile().withTray(now)));
        ComboBox<String> choice = Fields.choice(
                List.of(""), name -> name.isEmpty() ? words.say("printing.tray.usual") : name, "tray", tray);
        VBox field = fields.named("printing.tray", choice);
        printing.profile().when(Shown.of(this)).subscribe(now -> {
            List<String> trays = trays(now.printer());
            choice.getItems()
                    .setAll(Stream.concat(Stream.of(""), trays.stream()).toList());
            tray.set(now.tray());
            choice.setValue(now.tray());
            field.setVisible(!trays.isEmpty());
            field.setManaged(!trays.isEmpty());
        });
        return field;
    }

    private List<String> trays(String printer) {
        return Objects.requireNonNullElse(printing.found().get(), List.<Printer>of()).stream()
                .filter(each -> each.name().equals(printer))
                .flatMap(each -> each.trays().stream())
                .toList();
    }
}
