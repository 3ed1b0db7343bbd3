package konvert.app.control;

import javafx.scene.AccessibleRole;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The drawn signs; colour and size come from the style sheets. */
public final class Icons {

    private Icons() {}

    /** An icon that says nothing to a screen reader: the words stand beside it. */
    public static FontIcon of(Feather sign) {
        FontIcon icon = new FontIcon(sign);
        icon.setAccessibleRole(AccessibleRole.NODE);
        icon.setMouseTransparent(true);
        return icon;
    }
}
