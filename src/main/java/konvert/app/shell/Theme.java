package konvert.app.shell;

import javafx.application.ColorScheme;

/** Light, dark, or as the system has it. */
public enum Theme {
    SYSTEM,
    LIGHT,
    DARK;

    /** What to draw where the system has {@code system}. */
    ColorScheme scheme(ColorScheme system) {
        return switch (this) {
            case SYSTEM -> system;
            case LIGHT -> ColorScheme.LIGHT;
            case DARK -> ColorScheme.DARK;
        };
    }
}
