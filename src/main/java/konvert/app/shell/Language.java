package konvert.app.shell;

import java.util.Locale;

/** The window's language: English, Russian, or as the system has it. */
public enum Language {
    SYSTEM,
    ENGLISH,
    RUSSIAN;

    /** The locale to speak in where the system has {@code system}. */
    public Locale locale(Locale system) {
        return switch (this) {
            case SYSTEM -> system;
            case ENGLISH -> Locale.ENGLISH;
            case RUSSIAN -> Locale.of("ru");
        };
    }
}
