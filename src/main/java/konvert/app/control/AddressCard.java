package konvert.app.control;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import konvert.post.AddressBlock;
import konvert.post.Script;
import konvert.words.Words;

/** An address as it will stand on the envelope: on paper, in the envelope's face, to be copied in one go. */
public final class AddressCard extends HBox {

    public AddressCard(Words words, AddressBlock block) {
        getStyleClass().add("address-card");
        String text = String.join("\n", block.texts());
        VBox lines = new VBox();
        for (AddressBlock.Line line : block.lines()) {
            Label label = new Label(line.text());
            label.getStyleClass().add("line");
            if (line.script() == Script.LATIN) {
                label.getStyleClass().add("latin");
            }
            label.setWrapText(true);
            label.setMinHeight(USE_PREF_SIZE);
            lines.getChildren().add(label);
        }
        lines.setSpacing(2);
        Ends ends = new Ends(lines, new CopyButton(words, words.say("copy.address"), () -> text));
        HBox.setHgrow(ends, Priority.ALWAYS);
        getChildren().add(ends);
        setAccessibleText(text);
        setMinHeight(USE_PREF_SIZE);
    }
}
