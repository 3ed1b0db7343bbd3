package konvert.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import konvert.app.control.Picture;
import konvert.app.shell.Language;
import konvert.app.shell.Theme;
import konvert.app.shell.WindowSettings;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** Pictures of a screen in both languages and both themes, in {@code target/screenshots}, to be looked at. */
public final class Screenshots {

    private static final Path FOLDER = Path.of("target", "screenshots");

    private Screenshots() {}

    /** NAME-en-light.png, NAME-en-dark.png, NAME-ru-light.png, NAME-ru-dark.png; the settings end as they began. */
    public static void take(FxRobot robot, String name, Scene scene, ObjectProperty<WindowSettings> settings)
            throws Exception {
        WindowSettings before = settings.get();
        for (Language language : new Language[] {Language.ENGLISH, Language.RUSSIAN}) {
            for (Theme theme : new Theme[] {Theme.LIGHT, Theme.DARK}) {
                robot.interact(() -> settings.set(settings.get().with(language).with(theme)));
                String code = language == Language.ENGLISH ? "en" : "ru";
                take(name + '-' + code + '-' + theme.name().toLowerCase(Locale.ROOT), scene);
            }
        }
        robot.interact(() -> settings.set(before));
    }

    /** The scene as it is. Not while a popup is open: its controls take no clicks afterwards. */
    public static void take(String name, Scene scene) throws Exception {
        WaitForAsyncUtils.waitForFxEvents();
        CompletableFuture<WritableImage> picture = new CompletableFuture<>();
        WaitForAsyncUtils.asyncFx(() -> scene.snapshot(
                        result -> {
                            picture.complete(result.getImage());
                            return null;
                        },
                        null))
                .get();
        write(picture.get(10, TimeUnit.SECONDS), name);
    }

    private static void write(WritableImage image, String name) throws IOException {
        Picture.write(image, FOLDER.resolve(name + ".png"));
    }
}
