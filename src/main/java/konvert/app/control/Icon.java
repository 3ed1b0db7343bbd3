package konvert.app.control;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * A drawn sign, a little larger than the writing around it; style sheets give it its colour and, by the font size of
 * this label, its size (an em of Ikonli's own icon size would count from itself). It says nothing to a screen reader:
 * the words stand beside it.
 */
public final class Icon extends Label {

    private static final double TO_WRITING = 1.2;

    public Icon(Feather sign) {
        getStyleClass().setAll("icon");
        FontIcon icon = new FontIcon(sign);
        fontProperty().subscribe(font -> icon.setIconSize((int) Math.round(font.getSize() * TO_WRITING)));
        setGraphic(icon);
        setAccessibleRole(AccessibleRole.NODE);
        setMouseTransparent(true);
        setMinWidth(USE_PREF_SIZE);
    }
}
