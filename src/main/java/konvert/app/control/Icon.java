package konvert.app.control;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.text.Font;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.feather.FeatherIkonHandler;

/**
 * A drawn sign of the Feather font, which style sheets colour and size as any writing; Ikonli's own icons have a size in
 * pixels that the theme sets, and would not grow with the font size. It says nothing to a screen reader: the words stand
 * beside it.
 */
public final class Icon extends Label {

    private static final Font FEATHER = feather();

    public Icon(Feather sign) {
        super(Character.toString(sign.getCode()));
        getStyleClass().setAll("icon");
        setStyle("-fx-font-family: \"" + FEATHER.getFamily() + "\"");
        setAccessibleRole(AccessibleRole.NODE);
        setMouseTransparent(true);
        setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
    }

    private static Font feather() {
        try (InputStream file = new FeatherIkonHandler().getFontResourceAsStream()) {
            return Font.loadFont(file, 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
