package konvert.app.shell;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import konvert.app.shell.WindowSettings.Bounds;
import org.jspecify.annotations.Nullable;

/** Where the window stands: where it was left, but never where no screen is any more. */
public final class Frame {

    private static final double LEAST_WIDTH = 860;
    private static final double LEAST_HEIGHT = 560;
    private static final double USUAL_WIDTH = 1280;
    private static final double USUAL_HEIGHT = 860;

    /** As much of the window as must be on a screen to be taken hold of. */
    private static final double HANDLE = 80;

    private Frame() {}

    /** Gives the window its place, and keeps the place in the settings when it is hidden. */
    public static void place(Stage stage, ObjectProperty<WindowSettings> settings) {
        List<Rectangle2D> screens =
                Screen.getScreens().stream().map(Screen::getVisualBounds).toList();
        Bounds bounds = onto(settings.get().bounds(), screens);
        stage.setMinWidth(Math.min(LEAST_WIDTH, bounds.width()));
        stage.setMinHeight(Math.min(LEAST_HEIGHT, bounds.height()));
        stage.setX(bounds.x());
        stage.setY(bounds.y());
        stage.setWidth(bounds.width());
        stage.setHeight(bounds.height());
        stage.setMaximized(bounds.maximised());
        stage.setOnHiding(event -> settings.set(settings.get().with(now(stage, bounds))));
    }

    /**
     * The bounds to open with: those left, while a screen still shows their upper edge; else in the middle of the first
     * screen, and never larger than it.
     */
    static Bounds onto(@Nullable Bounds left, List<Rectangle2D> screens) {
        if (left != null && screens.stream().anyMatch(screen -> canBeTakenHoldOf(left, screen))) {
            return left;
        }
        Rectangle2D screen = screens.getFirst();
        double width = Math.min(USUAL_WIDTH, screen.getWidth());
        double height = Math.min(USUAL_HEIGHT, screen.getHeight());
        return new Bounds(
                screen.getMinX() + (screen.getWidth() - width) / 2,
                screen.getMinY() + (screen.getHeight() - height) / 2,
                width,
                height,
                left != null && left.maximised());
    }

    private static boolean canBeTakenHoldOf(Bounds left, Rectangle2D screen) {
        return screen.intersects(left.x() + HANDLE, left.y(), Math.max(1, left.width() - 2 * HANDLE), HANDLE / 2)
                && left.y() >= screen.getMinY() - 1;
    }

    private static Bounds now(Stage stage, Bounds before) {
        return stage.isMaximized()
                ? new Bounds(before.x(), before.y(), before.width(), before.height(), true)
                : new Bounds(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), false);
    }
}
