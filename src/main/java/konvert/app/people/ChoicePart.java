package konvert.app.people;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import konvert.app.control.Wrapped;
import konvert.directory.AddressChoice.Use;
import konvert.directory.AddressDifference;
import konvert.directory.AddressDifference.Part;
import konvert.directory.AddressDifference.Word;
import konvert.directory.EnvelopeAddress;
import konvert.directory.FacilityName;
import konvert.directory.Person;
import konvert.words.Words;
import org.jspecify.annotations.Nullable;

/** The addresses known for a person side by side, what differs in them, and the choice which one goes on the envelope. */
final class ChoicePart extends VBox {

    private final Words words;
    private final EnvelopeAddress envelope;
    private final ToggleGroup group = new ToggleGroup();

    ChoicePart(Words words, AddressModel model, Person person, EnvelopeAddress envelope) {
        this.words = words;
        this.envelope = envelope;
        getStyleClass().add("choice");
        setId("choice");
        getChildren()
                .add(new Wrapped(words.say(envelope.chosen() == null ? "choice.open" : "choice.made"), "field-name"));
        envelope.difference()
                .ifPresentOrElse(
                        difference -> getChildren().add(sideBySide(difference)),
                        () -> getChildren().add(radio(Use.FACILITY)));
        envelope.successor().ifPresent(next -> getChildren().add(radio(Use.SUCCESSOR, FacilityName.postal(next))));
        group.selectedToggleProperty().subscribe((was, now) -> {
            if (now != null) {
                model.choose(person, envelope, (Use) now.getUserData());
            }
        });
        if (model.takeReturn()) {
            Platform.runLater(() -> {
                if (group.getSelectedToggle() instanceof RadioButton chosen) {
                    chosen.requestFocus();
                }
            });
        }
    }

    private GridPane sideBySide(AddressDifference difference) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("side-by-side");
        for (int i = 0; i < 2; i++) {
            ColumnConstraints half = new ColumnConstraints();
            half.setPercentWidth(50);
            grid.getColumnConstraints().add(half);
        }
        grid.add(radio(Use.FACILITY), 0, 0);
        if (envelope.published() == null) {
            grid.add(new Wrapped(words.say("choice.not-printable"), "muted"), 1, 0);
        } else {
            grid.add(radio(Use.PUBLISHED), 1, 0);
        }
        int row = 1;
        for (Part part : difference.parts()) {
            grid.add(line(part, part.knownWords(), part.known()), 0, row);
            grid.add(line(part, part.publishedWords(), part.published()), 1, row);
            row++;
        }
        return grid;
    }

    /** A part of an address; the words that differ are bold and underlined, and said to differ. */
    private TextFlow line(Part part, List<Word> said, @Nullable String whole) {
        TextFlow line = new TextFlow();
        line.getStyleClass().add("line");
        for (Word word : said) {
            Text text = new Text(word.text());
            text.getStyleClass().add(word.differs() ? "differs" : "same");
            Text blank = new Text(" ");
            line.getChildren().addAll(text, blank);
        }
        String differing = said.stream().filter(Word::differs).map(Word::text).collect(Collectors.joining(" "));
        String text = Objects.requireNonNullElse(whole, "");
        line.setFocusTraversable(false);
        line.setAccessibleText(differing.isEmpty() ? text : words.say("choice.differs", text, differing));
        if (said.isEmpty() && part.differs()) {
            Text none = new Text(words.say("choice.nothing"));
            none.getStyleClass().add("nothing");
            line.getChildren().add(none);
            line.setAccessibleText(none.getText());
        }
        return line;
    }

    private RadioButton radio(Use use, Object... values) {
        String key = use.name().toLowerCase(Locale.ROOT);
        RadioButton radio = new RadioButton(words.say("choice.use." + key, values));
        radio.setId("use-" + key);
        radio.setWrapText(true);
        radio.setMinHeight(USE_PREF_SIZE);
        radio.setUserData(use);
        radio.setSelected(use == envelope.chosen());
        radio.setToggleGroup(group);
        return radio;
    }
}
