package konvert.app.letter;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.layout.VBox;
import konvert.app.control.Choice;
import konvert.app.control.Flow;
import konvert.app.control.Shown;
import konvert.app.control.Wrapped;
import konvert.app.letter.LettersModel.OpenLetter;
import konvert.pdf.ReplyKit;
import konvert.pdf.Ruling;
import konvert.post.ReplyNotes;
import konvert.words.Words;

/** What is enclosed so that an answer is easy; behind a button, since not every letter needs it. */
final class ReplyPart extends VBox {

    private final Words words;
    private final OpenLetter letter;
    private final ObjectProperty<ReplyChoices> choices;
    private final VBox notes = new VBox();

    ReplyPart(Words words, LettersModel letters, OpenLetter letter) {
        this.words = words;
        this.letter = letter;
        choices = letters.reply();
        getStyleClass().add("group");
        Button open = new Button(words.say("reply.open"));
        open.setId("reply-open");
        VBox kit = kit();
        letters.replyShown().when(Shown.of(this)).subscribe(kit::setVisible);
        kit.managedProperty().bind(kit.visibleProperty());
        open.setOnAction(event -> letters.replyShown().set(!letters.replyShown().get()));
        getChildren().addAll(open, kit);
    }

    private VBox kit() {
        Spinner<Integer> sheets =
                new Spinner<>(0, ReplyKit.MOST_SHEETS, choices.get().sheets());
        sheets.setId("reply-sheets");
        sheets.valueProperty().subscribe((was, now) -> choices.set(choices.get().withSheets(now)));
        Label name = new Label(words.say("reply.sheets"));
        name.getStyleClass().add("field-name");
        name.setLabelFor(sheets);
        sheets.setAccessibleText(name.getText());
        VBox field = new VBox(name, sheets);
        field.getStyleClass().add("field");
        Choice<Ruling> ruling = new Choice<>(
                Arrays.asList(Ruling.values()),
                each -> words.say("reply." + each.name().toLowerCase(Locale.ROOT)),
                choices.get().ruling());
        ruling.setId("reply-ruling");
        ruling.value().subscribe((was, now) -> choices.set(choices.get().with(now)));
        Button save = new Button(words.say("reply.save"));
        save.setId("reply-save");
        save.setOnAction(event -> save());
        letter.model().composition().when(Shown.of(this)).subscribe(this::say);
        VBox kit = new VBox(
                new Flow(field, ruling),
                box("named", choices.get().named(), ReplyChoices::withNamed),
                box("on-sheet", choices.get().onSheet(), ReplyChoices::withOnSheet),
                box("inventory", choices.get().inventory(), ReplyChoices::withInventory),
                notes,
                save);
        kit.getStyleClass().add("group");
        return kit;
    }

    private CheckBox box(String id, boolean chosen, BiFunction<ReplyChoices, Boolean, ReplyChoices> change) {
        CheckBox box = new CheckBox(words.say("reply." + id));
        box.setId("reply-" + id);
        box.setWrapText(true);
        box.setMinHeight(USE_PREF_SIZE);
        box.setSelected(chosen);
        box.selectedProperty().subscribe((was, now) -> choices.set(change.apply(choices.get(), now)));
        return box;
    }

    /** What has to be known about the envelope. */
    private void say(Composition now) {
        notes.getChildren()
                .setAll(
                        ReplyNotes.of(now.hasAddress(), now.country(), letter.to(), Words.of("words", words.locale()))
                                .stream()
                                .map(note -> new Wrapped(note, "muted"))
                                .collect(Collectors.toList()));
    }

    /** The kit lies in the envelope from now on, and is weighed with it. */
    private void save() {
        LetterModel model = letter.model();
        ReplyChoices chosen = choices.get();
        Map<String, Integer> all = new HashMap<>(model.enclosures().get());
        all.keySet().removeAll(ReplyKit.pieces(1, true).keySet());
        all.putAll(ReplyKit.pieces(chosen.sheets(), model.composition().get().hasAddress()));
        model.enclosures().set(Map.copyOf(all));
        letter.saving().saveReply(model.composition().get(), chosen, words.say("saving"));
    }
}
