package konvert.app.letter;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.FlowPane;
import konvert.app.control.CountryField;
import konvert.app.control.Shown;
import konvert.words.Words;

/** What is chosen most often, at hand under the preview while one writes. */
final class QuickChoices extends FlowPane {

    QuickChoices(Words words, LetterModel model, Runnable toReturnAddress, Runnable save) {
        Fields fields = new Fields(words, model);
        CountryField country = fields.country();
        country.setId("quick-country");
        Hyperlink address = new Hyperlink(words.say("print.return-address"));
        address.setOnAction(event -> toReturnAddress.run());
        Button both = new Button(words.say("save.quick"));
        both.setDefaultButton(true);
        both.setOnAction(event -> save.run());
        Node envelope = fields.shortEnvelope();
        envelope.managedProperty().bind(envelope.visibleProperty());
        model.composition()
                .when(Shown.of(this))
                .subscribe(now -> envelope.setVisible(now.postcard().isEmpty()));
        getChildren().setAll(envelope, country, address, both);
        getStyleClass().addAll("choices", "quick");
        managedProperty().bind(visibleProperty());
    }
}
