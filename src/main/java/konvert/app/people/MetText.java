package konvert.app.people;

import java.util.List;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import konvert.directory.MetWords;

/** A text in which the words that a query met stand out. */
final class MetText extends TextFlow {

    MetText(String style) {
        getStyleClass().add(style);
    }

    void show(String text, List<String> met) {
        getChildren()
                .setAll(MetWords.in(text, met).stream()
                        .map(part -> piece(part.text(), part.met() ? "met" : "unmet"))
                        .toList());
    }

    /** Adds a word or two in small letters. */
    void add(String note) {
        if (!note.isEmpty()) {
            getChildren().add(piece(" · " + note, "note"));
        }
    }

    private static Text piece(String text, String style) {
        Text piece = new Text(text);
        piece.getStyleClass().add(style);
        return piece;
    }
}
