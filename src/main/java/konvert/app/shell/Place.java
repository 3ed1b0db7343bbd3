package konvert.app.shell;

import java.util.function.Function;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import konvert.words.Words;
import org.kordamp.ikonli.feather.Feather;

/**
 * A place of work the rail leads to.
 *
 * @param id key of its name in the bundle {@code window}: "place." and the id
 * @param key with the shortcut key it opens the place
 * @param view makes its view in a language
 */
public record Place(String id, Feather sign, KeyCode key, Function<Words, Parent> view) {

    String name(Words words) {
        return words.say("place." + id);
    }
}
