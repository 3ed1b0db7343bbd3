package konvert.app.facilities;

import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import konvert.app.control.Notice;
import konvert.app.control.Shown;
import konvert.app.control.Tone;
import konvert.app.control.Wrapped;
import konvert.post.AddressBlock;
import konvert.words.Words;

/** An envelope to someone who is in no list: the name as it is to stand there, and the file. */
final class EnvelopePanel extends VBox {

    EnvelopePanel(Words words, FacilitiesModel model, Supplier<AddressBlock> block) {
        getStyleClass().add("form");
        Notes notes = model.notes();
        TextField name = new TextField();
        name.setId("facility-name");
        name.getStyleClass().add("on-paper");
        name.setPromptText(words.say("facilities.envelope.prompt"));
        name.setAccessibleText(words.say("facilities.envelope.name"));
        name.textProperty().bindBidirectional(notes.name());
        Notice without = new Notice(Tone.CHECK, words.say("facilities.envelope.no-name"));
        without.setId("no-name");
        without.managedProperty().bind(without.visibleProperty());
        notes.name().when(Shown.of(this)).subscribe(typed -> without.setVisible(typed.isBlank()));
        Button save = new Button(words.say("save.envelope"));
        save.setId("facility-envelope-save");
        save.setDefaultButton(true);
        save.setOnAction(event -> notes.saveEnvelope(block.get(), model.today()));
        getChildren()
                .addAll(
                        new Wrapped(words.say("facilities.envelope.name"), "field-name"),
                        name,
                        without,
                        new FolderPart(words, notes, save));
    }
}
