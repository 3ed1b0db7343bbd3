package konvert.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
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

    private final ObjectProperty<WindowSettings> settings = new SimpleObjectProperty<>(WindowSettings.first());

    @Override
    public void start(Stage stage) {
        Background background = Background.onThreads();
        Place people = new Place("people", Feather.USERS, KeyCode.DIGIT1, KonvertApp::people);
        Place letters = new Place("letters", Feather.MAIL, KeyCode.DIGIT2, KonvertApp::letters);
        Shell shell = new Shell(List.of(people, letters), settings, background);
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
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            Platform.exit();
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
