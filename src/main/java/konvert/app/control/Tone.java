package konvert.app.control;

import java.util.Locale;

/** How much something matters: amber to check, red only for what will not work. */
public enum Tone {
    NOTE,
    ACCENT,
    CHECK,
    STOP;

    String style() {
        return name().toLowerCase(Locale.ROOT);
    }
}
