package konvert.app.control;

import java.util.List;
import javafx.geometry.Dimension2D;
import javafx.geometry.Insets;
import javafx.scene.Parent;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.image.Image;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import konvert.post.AddressBlock;
import konvert.post.AddressUse;
import konvert.post.Country;
import konvert.post.Script;
import konvert.russian.Scheme;
import konvert.words.Words;
import org.kordamp.ikonli.feather.Feather;

/** Every control once, as a screen would have them: to be looked at. */
final class Gallery {

    static final List<Country> COUNTRIES = List.of(
            new Country("DE", "Germany", "Германия", "de", "RUSSLAND", AddressUse.ABROAD, "a4", "dl", Scheme.ENGLISH),
            new Country("GE", "Georgia", "Грузия", "en", "RUSSIA", AddressUse.ABROAD, "a4", "dl", Scheme.ENGLISH),
            new Country(
                    "US",
                    "United States",
                    "США",
                    "en",
                    "RUSSIA",
                    AddressUse.BILINGUAL,
                    "letter",
                    "us10",
                    Scheme.ENGLISH));

    static final AddressBlock BLOCK = new AddressBlock(List.of(
            new AddressBlock.Line("Иванову Ивану Ивановичу, 1980 г. р.", Script.CYRILLIC),
            new AddressBlock.Line("Ivan Ivanovich Ivanov (born 1980)", Script.LATIN),
            new AddressBlock.Line("ФКУ ИК-99 УФСИН России по Примерной области", Script.CYRILLIC),
            new AddressBlock.Line("ул. Ленина, д. 1, г. Примерск", Script.CYRILLIC),
            new AddressBlock.Line("Примерная область", Script.CYRILLIC),
            new AddressBlock.Line("123456", Script.CYRILLIC),
            new AddressBlock.Line("РОССИЯ · RUSSLAND", Script.CYRILLIC)));

    static final Pages ENVELOPE = new Pages(List.of(new Dimension2D(220, 110)), Gallery::envelope);

    private Gallery() {}

    static Parent of(Words words, Background background) {
        SearchField empty = new SearchField(words, "Name, facility, region");
        SearchField full = new SearchField(words, "Name");
        full.setText("иванов");
        CountryField country = new CountryField(words, COUNTRIES);
        country.getSelectionModel().selectFirst();
        TextArea text = new TextArea("Здравствуйте, Иван Иванович!\n\nПишу вам из Берлина.");
        text.setPrefRowCount(4);
        text.getStyleClass().add("on-paper");
        Button write = new Button("Write a letter", new Icon(Feather.EDIT_3));
        write.setDefaultButton(true);
        Button disabled = new Button("Print");
        disabled.setDisable(true);
        Label title = new Label("Иван Иванович Иванов");
        title.getStyleClass().add("title");
        Label muted = new Label("Ivan Ivanovich Ivanov · born 1980");
        muted.getStyleClass().add("muted");
        VBox left = column(
                empty,
                full,
                new StepBar<>(List.of("Write", "Check", "Print"), name -> name, "Check"),
                new Choice<>(List.of("Letter", "Envelope"), name -> name, "Envelope"),
                country,
                text,
                row(write, new Button("Save PDFs"), disabled),
                row(
                        new Tag(Tone.NOTE, "СИЗО-2"),
                        new Tag(Tone.ACCENT, "music"),
                        new Tag(Tone.CHECK, "2023"),
                        new Tag(Tone.STOP, "no address")),
                new EmptyState(Feather.USERS, "Nobody of that name here.", new Action("Clear the search", () -> {})));
        PagePreview preview = new PagePreview(words, background);
        preview.show(ENVELOPE);
        VBox.setVgrow(preview, Priority.ALWAYS);
        VBox right = column(
                new VBox(title, muted),
                new AddressCard(words, BLOCK),
                new Notice(
                        Tone.CHECK,
                        "Seen on his page on 25 November 2024, not confirmed since: check before you post.",
                        new Action("Open the page", () -> {})),
                new Notice(Tone.STOP, "There is no address to print."),
                new Notice(Tone.NOTE, "Letters are read by a censor before they are handed over."),
                preview);
        HBox all = new HBox(left, right);
        HBox.setHgrow(right, Priority.ALWAYS);
        left.setPrefWidth(460);
        left.setMinWidth(380);
        return all;
    }

    /** A drawn envelope; on the window's thread, as tests run their work in line. */
    static Image envelope(int page, double pixelsPerMm) {
        Canvas canvas = new Canvas(220 * pixelsPerMm, 110 * pixelsPerMm);
        var pen = canvas.getGraphicsContext2D();
        pen.scale(pixelsPerMm, pixelsPerMm);
        pen.setFill(Color.WHITE);
        pen.fillRect(0, 0, 220, 110);
        pen.setFill(Color.BLACK);
        pen.setFont(javafx.scene.text.Font.font("PT Serif", 5));
        for (int line = 0; line < BLOCK.lines().size(); line++) {
            pen.fillText(BLOCK.texts().get(line), 110, 55 + 6.5 * line);
        }
        return canvas.snapshot(null, new WritableImage((int) canvas.getWidth(), (int) canvas.getHeight()));
    }

    private static VBox column(javafx.scene.Node... nodes) {
        VBox column = new VBox(14, nodes);
        column.setPadding(new Insets(20));
        return column;
    }

    private static HBox row(javafx.scene.Node... nodes) {
        return new HBox(8, nodes);
    }
}
