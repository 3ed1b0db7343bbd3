package konvert.app.people;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Spinner;
import javafx.scene.layout.VBox;
import konvert.letter.SenderProfile;
import konvert.pdf.LabelPdf;
import konvert.words.Words;

/** Labels with one's own address: whose, and how many. */
final class SenderLabels extends VBox {

    SenderLabels(Words words, SeveralModel model) {
        getStyleClass().add("group");
        ComboBox<SenderProfile> sender = new ComboBox<>();
        sender.setId("several-sender");
        sender.getItems().setAll(model.senders().profiles());
        sender.setConverter(SeveralView.named(
                profile -> profile.shownName().isEmpty() ? words.say("senders.nameless") : profile.shownName()));
        sender.setValue(model.sender());
        sender.valueProperty()
                .subscribe((was, now) -> model.choose(model.choices().withSender(now.id())));
        Spinner<Integer> count = new Spinner<>(1, LabelPdf.MOST, model.choices().count());
        count.setId("several-count");
        count.setEditable(true);
        ObservableValue<Integer> number = count.valueProperty();
        number.subscribe((was, now) -> model.choose(model.choices().withCount(now)));
        getChildren()
                .addAll(
                        SeveralView.field(words, "several.sender", sender),
                        SeveralView.field(words, "several.count", count));
    }
}
