package konvert.app.facilities;

import javafx.beans.binding.Bindings;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import konvert.app.control.Wrapped;
import konvert.directory.Facility;
import konvert.words.Words;

/** A small form for what is wrong; it makes a text file and sends nothing. */
final class CorrectionPanel extends VBox {

    CorrectionPanel(Words words, FacilitiesModel model, Facility facility) {
        getStyleClass().add("form");
        Notes notes = model.notes();
        Button save = new Button(words.say("facilities.correction.save"));
        save.setId("facility-correction-save");
        save.disableProperty()
                .bind(Bindings.createBooleanBinding(() -> notes.right().get().isBlank(), notes.right()));
        save.setAccessibleHelp(words.say("facilities.correction.right"));
        save.setOnAction(event -> notes.saveCorrection(facility, model.today()));
        getChildren().add(new Wrapped(words.say("facilities.correction.about")));
        field("facility-right", words.say("facilities.correction.right"), notes.right());
        field("facility-source", words.say("facilities.correction.source"), notes.source());
        getChildren().add(new FolderPart(words, notes, save));
    }

    private void field(String id, String name, StringProperty text) {
        TextArea field = new TextArea();
        field.setId(id);
        field.setPrefRowCount(2);
        field.setMinHeight(USE_PREF_SIZE);
        field.setWrapText(true);
        field.setAccessibleText(name);
        field.textProperty().bindBidirectional(text);
        getChildren().addAll(new Wrapped(name, "field-name"), field);
    }
}
