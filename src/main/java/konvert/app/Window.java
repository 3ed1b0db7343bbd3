package konvert.app;

import javafx.application.Application;

/** Opens the window. Not an {@link Application} itself, so that JavaFX starts from the class path. */
public final class Window {

    private Window() {}

    /** Returns when the window is closed. */
    public static void open(String... arguments) {
        Application.launch(KonvertApp.class, arguments);
    }
}
