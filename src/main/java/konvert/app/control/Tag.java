package konvert.app.control;

import javafx.scene.control.Label;

/** A word or two about something, on a ground in its tone. */
public final class Tag extends Label {

    public Tag(Tone tone, String text) {
        super(text);
        getStyleClass().addAll("tag", tone.style());
        setMinWidth(USE_PREF_SIZE);
    }
}
