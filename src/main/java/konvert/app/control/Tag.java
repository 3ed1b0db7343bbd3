package konvert.app.control;

import javafx.scene.control.Label;

/** A word or two about something, on a ground of its weight. */
public final class Tag extends Label {

    public Tag(Weight weight, String text) {
        super(text);
        getStyleClass().addAll("tag", weight.style());
        setMinWidth(USE_PREF_SIZE);
    }
}
