package konvert;

import java.util.Locale;
import konvert.app.Window;
import konvert.cli.Cli;

/** Chooses: with arguments the command line, without them the window; without a display the bundled example. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        if (arguments.length == 0 && hasDisplay()) {
            try {
                Window.open();
                return;
            } catch (UnsupportedOperationException e) {
                // DISPLAY names one that does not answer: as good as none.
            }
        }
        System.exit(arguments.length == 0 ? Cli.example() : Cli.run(arguments));
    }

    /** On Linux a window needs an X or Wayland display; elsewhere there is always one. */
    private static boolean hasDisplay() {
        return !System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("linux")
                || System.getenv("DISPLAY") != null
                || System.getenv("WAYLAND_DISPLAY") != null;
    }
}
