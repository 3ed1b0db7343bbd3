package konvert.app.letter;

import javafx.beans.property.BooleanProperty;
import konvert.app.editor.Editor;
import konvert.app.letter.LettersModel.OpenLetter;

/**
 * The editors of the letter on the desk; they outlive the views, and with them what can be undone.
 *
 * @param text the Russian letter
 * @param own the same in the writer's own language
 */
record Editors(Editor text, Editor own) {

    static Editors of(OpenLetter letter, BooleanProperty latinKeys) {
        Editors editors = new Editors(
                new Editor(letter.model().text()), new Editor(letter.beside().own()));
        editors.text.setId("text");
        editors.own.setId("own-text");
        LatinKeys.into(editors.text, latinKeys);
        return editors;
    }
}
