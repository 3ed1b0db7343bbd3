package konvert.app.letter;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;
import konvert.app.control.Flow;
import konvert.app.control.Icon;
import konvert.app.control.MoreButton;
import konvert.app.control.Shown;
import konvert.app.control.Wrapped;
import konvert.app.editor.Editor;
import konvert.app.letter.LettersModel.OpenLetter;
import konvert.directory.Addressees;
import konvert.post.Countries;
import konvert.words.Words;
import org.kordamp.ikonli.feather.Feather;

/** Print: what the envelope is, what stands on it, where the files go; the buttons stay in sight below. */
final class PrintPane extends BorderPane {

    private static final int ADDRESS_ROWS = 5;

    /** Below so many lines all the buttons would take too much of them. */
    private static final double LINES_FOR_ALL = 36;

    private final Words words;
    private final OpenLetter letter;
    private final LetterModel model;
    private final PrintButtons printing;

    PrintPane(Words words, LettersModel letters, OpenLetter letter, Editor text, LetterWays ways) {
        this.words = words;
        this.letter = letter;
        this.model = letter.model();
        this.printing = new PrintButtons(words, letter, letters.printing());
        Fields fields = new Fields(words, model);
        Node envelope = fields.named("print.envelope", fields.envelope());
        Flow formats = new Flow(envelope, fields.named("country", fields.country()));
        ExtrasPart extras = new ExtrasPart(words, model, letter.to(), letters.replyShown());
        Node ownSize = extras.ownSize(fields);
        formats.getChildren().add(1, ownSize);
        if (!model.envelopeOnly().get()) {
            formats.getChildren().add(paper(fields));
            formats.getChildren().addFirst(extras.kind(fields));
        }
        shown(envelope, Composition::hasEnvelope);
        shown(ownSize, Composition::hasEnvelope);
        VBox column = new VBox(
                formats,
                name(),
                returnAddress(fields),
                group(extras.heading(), extras.controls(fields)),
                group("printing.printer", new PrinterPart(words, letters.printing(), fields, printing.trials())),
                folder(ways.folder()));
        if (!model.envelopeOnly().get()) {
            EnclosuresPart enclosures = new EnclosuresPart(words, model, text);
            SendPart send = new SendPart(words, letter, letters.channels(), ways.page());
            column.getChildren()
                    .add(
                            1,
                            group(
                                    heading("print.style", "print.style-card"),
                                    new StylePart(words, model).controls(fields)));
            List<Node> along = List.of(enclosures, new PhotosPart(words, model), new ReplyPart(words, letters, letter));
            along.forEach(this::onlyForLetters);
            column.getChildren().addAll(1, along);
            column.getChildren().add(send);
            addEventFilter(KeyEvent.KEY_PRESSED, event -> {
                if (EnclosuresPart.LIST.match(event) && enclosures.isVisible()) {
                    enclosures.list();
                    event.consume();
                } else if (SendPart.COPY_NEXT.match(event)) {
                    send.copyNext();
                    event.consume();
                }
            });
        }
        if (letter.to().equals(Countries.RUSSIA)) {
            column.getChildren().add(1, new MailPart(words, fields, model.country(), letters.mail(), ways.page()));
        }
        column.getStyleClass().addAll("column", "print");
        ScrollPane choices = new ScrollPane(column);
        choices.setId("print-choices");
        choices.getStyleClass().add("work");
        choices.setFitToWidth(true);
        setCenter(choices);
        setBottom(buttons());
    }

    /** A postcard has no envelope, and nothing goes along with it. */
    private void onlyForLetters(Node part) {
        shown(part, now -> now.postcard().isEmpty());
    }

    /** A card is printed on the card itself, or on a sheet of paper to be cut out. */
    private Node paper(Fields fields) {
        Node paper = fields.named("print.paper", fields.paper());
        shown(paper, now -> now.postcard().isEmpty() || now.extras().has(EnvelopeExtra.ON_SHEET));
        return paper;
    }

    private void shown(Node part, Predicate<Composition> where) {
        part.managedProperty().bind(part.visibleProperty());
        model.composition().when(Shown.of(this)).subscribe(now -> part.setVisible(where.test(now)));
    }

    private <L extends Labeled> L saying(L labeled, Function<Composition, String> key) {
        model.composition().when(Shown.of(this)).subscribe(now -> labeled.setText(words.say(key.apply(now))));
        return labeled;
    }

    /** Says one thing of a letter, another of a postcard. */
    private Label heading(String letterKey, String cardKey) {
        return saying(new Wrapped("", "field-name"), now -> now.postcard().isEmpty() ? letterKey : cardKey);
    }

    /** Where the return address is printed. */
    private static String withReturnAddress(Composition now) {
        if (now.postcard().isPresent()) {
            return "print.with-return-address-card";
        }
        return now.window()
                .map(kind -> kind.sender() == null
                        ? "print.with-return-address-by-hand"
                        : "print.with-return-address-window")
                .orElse("print.with-return-address");
    }

    private Node name() {
        ToggleGroup group = new ToggleGroup();
        RadioButton dative = form(
                "dative",
                words.say("print.dative", Addressees.dative(letter.person()).text()),
                group);
        RadioButton nominative = form(
                "nominative",
                words.say("print.nominative", letter.person().name().full()),
                group);
        model.dative().when(Shown.of(this)).subscribe(now -> group.selectToggle(now ? dative : nominative));
        dative.selectedProperty().subscribe((was, now) -> model.dative().set(now));
        return group(heading("print.name", "print.name-card"), dative, nominative);
    }

    private static RadioButton form(String id, String text, ToggleGroup group) {
        RadioButton button = new RadioButton(text);
        button.setId(id);
        button.setToggleGroup(group);
        button.setWrapText(true);
        button.setMinHeight(Region.USE_PREF_SIZE);
        return button;
    }

    private Node returnAddress(Fields fields) {
        CheckBox with = saying(new CheckBox(), PrintPane::withReturnAddress);
        with.setId("with-return-address");
        with.setWrapText(true);
        with.setMinHeight(Region.USE_PREF_SIZE);
        with.selectedProperty().bindBidirectional(model.withReturnAddress());
        TextArea lines = fields.lines("return-address", model.returnAddress());
        lines.setPrefRowCount(ADDRESS_ROWS);
        lines.setMinHeight(Region.USE_PREF_SIZE);
        lines.setPromptText(words.say("print.return-address.prompt"));
        lines.setAccessibleText(words.say("print.return-address"));
        lines.disableProperty().bind(with.selectedProperty().not());
        return group("print.return-address", with, lines);
    }

    private Node folder(Consumer<Path> openFolder) {
        Label path = new Label();
        path.setId("folder");
        path.setWrapText(true);
        path.setMinHeight(Region.USE_PREF_SIZE);
        letter.saving().folder().when(Shown.of(this)).subscribe(now -> path.setText(now.toString()));
        Button another = new Button(words.say("print.another-folder"));
        another.setId("another-folder");
        another.setOnAction(event -> choose());
        Button open = new Button(words.say("print.open-folder"), new Icon(Feather.FOLDER));
        open.setId("open-folder");
        open.setOnAction(event -> openFolder.accept(letter.saving().folder().get()));
        return group("print.folder", path, new Flow(another, open));
    }

    private void choose() {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(words.say("print.another-folder"));
        Path now = letter.saving().folder().get();
        if (Files.isDirectory(now)) {
            chooser.setInitialDirectory(now.toFile());
        }
        File chosen = chooser.showDialog(getScene().getWindow());
        if (chosen != null) {
            letter.saving().folder().set(chosen.toPath());
        }
    }

    private Node buttons() {
        Flow buttons = new Flow();
        Flow prints = new Flow();
        prints.managedProperty().bind(prints.visibleProperty());
        model.composition()
                .map(now -> List.of(now.postcard().isPresent(), now.window().isPresent()))
                .when(Shown.of(buttons))
                .subscribe(kind -> {
                    List<Button> saves = saves(model.composition().get());
                    List<Button> printed = printing.of(model.composition().get());
                    List<Button> others = new ArrayList<>(saves.subList(1, saves.size()));
                    others.addAll(printed);
                    MoreButton more = new MoreButton(words.say("more"), this, saves.getFirst(), LINES_FOR_ALL);
                    more.standFor(others, others);
                    prints.visibleProperty().bind(more.visibleProperty().not());
                    buttons.getChildren().setAll(saves);
                    buttons.getChildren().add(more);
                    prints.getChildren().setAll(printed);
                });
        VBox both = new VBox(buttons, prints);
        both.getStyleClass().add("save");
        return both;
    }

    private List<Button> saves(Composition now) {
        if (!now.hasEnvelope()) {
            return List.of(save(now.postcard().isPresent() ? "save.postcard" : "save.letter", true, Side.LETTER));
        }
        return model.envelopeOnly().get()
                ? List.of(save("save.envelope", true, Side.ENVELOPE))
                : List.of(
                        save("save.both", true, Side.LETTER, Side.ENVELOPE),
                        save("save.letter", false, Side.LETTER),
                        save("save.envelope", false, Side.ENVELOPE));
    }

    private Button save(String key, boolean first, Side... sides) {
        Button button = new Button(words.say(key));
        button.setId(key.replace('.', '-'));
        button.setDefaultButton(first);
        button.setOnAction(
                event -> letter.saving().save(model.composition().get(), List.of(sides), words.say("saving")));
        return button;
    }

    private VBox group(String key, Node... nodes) {
        return group(new Wrapped(words.say(key), "field-name"), nodes);
    }

    private static VBox group(Label label, Node... nodes) {
        VBox group = new VBox(label);
        group.getChildren().addAll(nodes);
        group.getStyleClass().add("group");
        return group;
    }
}
