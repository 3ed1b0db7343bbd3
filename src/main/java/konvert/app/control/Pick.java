package konvert.app.control;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import org.jspecify.annotations.Nullable;

/** A toggle button that is one of several: choosing it again does not let it go. */
public final class Pick extends ToggleButton {

    public Pick(String text, @Nullable Node graphic) {
        super(text, graphic);
        setAccessibleRole(AccessibleRole.RADIO_BUTTON);
        setMinWidth(USE_PREF_SIZE);
    }

    @Override
    public void fire() {
        if (getToggleGroup() == null || !isSelected()) {
            super.fire();
        }
    }
}
