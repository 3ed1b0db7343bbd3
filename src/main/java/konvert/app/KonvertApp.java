package konvert.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Parent;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import konvert.app.control.Background;
import konvert.app.control.EmptyState;
import konvert.app.control.Picture;
import konvert.app.shell.Frame;
import konvert.app.shell.Place;
import konvert.app.shell.Shell;
import konvert.app.shell.WindowSettings;
import konvert.words.Words;
import org.kordamp.ikonli.feather.Feather;

/** Puts the window together. */
public final class KonvertApp extends Application {

    private static final System.Logger LOG = System.getLogger(KonvertApp.class.getName());

    /** A fault of the program's own, as on the command line. */
    private static final int FAULT = 3;

    private final ObjectProperty<WindowSettings> settings;

    /** As JavaFX makes it. */
    public KonvertApp() {
        this(WindowSettings::first, settings -> {});
    }

    KonvertApp(Supplier<WindowSettings> load, Consumer<WindowSettings> save) {
        settings = new SimpleObjectProperty<>(load.get());
        settings.subscribe((was, now) -> save.accept(now));
    }

    @Override
    public void start(Stage stage) {
        Background background = Background.onThreads();
        Place people = new Place("people", Feather.USERS, KeyCode.DIGIT1, KonvertApp::people);
        Place letters = new Place("letters", Feather.MAIL, KeyCode.DIGIT2, KonvertApp::letters);
        Shell shell = new Shell(List.of(people, letters), settings, background);
        Thread.currentThread().setUncaughtExceptionHandler((thread, problem) -> {
            LOG.log(System.Logger.Level.ERROR, "A fault in the window", problem);
            shell.sayFault();
        });
        stage.setTitle("Konvert");
        stage.getIcons().setAll(Stream.of(32, 64, 256).map(KonvertApp::icon).toList());
        stage.setScene(shell.scene());
        Frame.place(stage, settings);
        stage.show();
        String picture = System.getProperty("konvert.smoke");
        if (picture != null) {
            Platform.runLater(() -> takePicture(stage, Path.of(picture)));
        }
    }

    private static void takePicture(Stage stage, Path file) {
        try {
            Picture.write(stage.getScene().snapshot(null), file);
            Platform.exit();
        } catch (IOException e) {
            LOG.log(System.Logger.Level.ERROR, "The picture of the window could not be written", e);
            System.exit(FAULT);
        }
    }

    private static Image icon(int size) {
        return new Image(Objects.requireNonNull(KonvertApp.class.getResourceAsStream("/ui/icon-" + size + ".png")));
    }

    private static Parent people(Words words) {
        return EmptyState.loading(words.say("people.loading"));
    }

    private static Parent letters(Words words) {
        return new EmptyState(Feather.MAIL, words.say("letters.none"));
    }
}
