package konvert.app.letter;

import java.util.List;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import konvert.app.control.Shown;
import konvert.app.control.Wrapped;
import konvert.app.editor.Editor;
import konvert.letter.phrase.Gloss;
import konvert.words.Words;

/** What the sentences in the letter mean, one by one; a click shows the sentence. */
final class MeaningList extends VBox {

    private final Editor editor;
    private final VBox lines = new VBox();

    MeaningList(Words words, Meanings meanings, Editor editor) {
        this.editor = editor;
        getStyleClass().add("meanings");
        Label name = new Wrapped(words.say("phrases.meanings"), "field-name");
        ScrollPane scroll = new ScrollPane(lines);
        scroll.setFitToWidth(true);
        getChildren().addAll(name, scroll);
        managedProperty().bind(visibleProperty());
        meanings.result().when(Shown.of(this)).subscribe(now -> {
            lines.getChildren()
                    .setAll(now.glosses().stream()
                            .map(gloss -> line(now.text(), gloss, now.glosses()))
                            .toList());
            setVisible(now.areNeeded());
        });
    }

    private Hyperlink line(String text, Gloss gloss, List<Gloss> all) {
        Hyperlink line = new Hyperlink((all.indexOf(gloss) + 1) + ". " + gloss.meaning());
        line.setWrapText(true);
        line.setMinHeight(USE_PREF_SIZE);
        line.setOnAction(event -> {
            if (text.equals(editor.getText())) {
                editor.show(gloss.start(), gloss.end());
            }
        });
        return line;
    }
}
