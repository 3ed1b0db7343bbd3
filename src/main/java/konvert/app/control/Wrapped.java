package konvert.app.control;

import javafx.scene.control.Label;

/** A line of words that is never cut: it wraps. */
public final class Wrapped extends Label {

    public Wrapped(String text, String... styles) {
        super(text);
        setWrapText(true);
        setMinHeight(USE_PREF_SIZE);
        getStyleClass().addAll(styles);
    }
}
