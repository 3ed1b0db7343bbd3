package konvert.app.shell;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import konvert.app.control.Action;
import konvert.app.control.Background;
import konvert.words.Words;

/**
 * The frame of the window: the rail, one place of work at a time, the settings beside the rail when they are open, the
 * status line. In another language everything is made anew; what the places show lives in their view models and stays.
 */
public final class Shell {

    private final BorderPane root = new BorderPane();
    private final List<Place> places;
    private final ObjectProperty<WindowSettings> settings;
    private final ObjectProperty<Words> words;
    private final ObjectProperty<Place> current;
    private final BooleanProperty settingsOpen = new SimpleBooleanProperty();
    private final Map<Place, Parent> views = new HashMap<>();
    private final StatusLine status;
    private Function<Words, Node> ownSettings = words -> new Region();

    /** The frame around {@code places}, the first of which is shown. */
    public Shell(List<Place> places, ObjectProperty<WindowSettings> settings, Background background) {
        this.places = List.copyOf(places);
        this.settings = settings;
        words = new SimpleObjectProperty<>(words(settings.get().language()));
        current = new SimpleObjectProperty<>(places.getFirst());
        status = new StatusLine(words, background);
        root.setBottom(status);
        settings.map(WindowSettings::language).subscribe((was, now) -> words.set(words(now)));
        words.subscribe(now -> build());
        current.subscribe((was, now) -> show(now));
        settingsOpen.subscribe((was, now) -> placeSettings());
    }

    /** The scene of the window, dressed and listening to the keys. */
    public Scene scene() {
        Scene scene = new Scene(root);
        Look.dress(scene, settings);
        for (Place place : places) {
            scene.getAccelerators().put(Rail.shortcut(place.key()), () -> current.set(place));
        }
        scene.getAccelerators().put(Rail.SETTINGS, () -> settingsOpen.set(!settingsOpen.get()));
        return scene;
    }

    /** The place that is shown. */
    public ObjectProperty<Place> current() {
        return current;
    }

    /** What stands below the settings of the window, made anew each time they open. */
    public void addSettings(Function<Words, Node> more) {
        ownSettings = more;
    }

    /** The words of the language the window speaks just now. */
    public Words words() {
        return words.get();
    }

    /** Says what was just done, at the foot of the window. */
    public void say(String sentence, Action... actions) {
        status.say(sentence, actions);
    }

    /** Says that the program made a mistake. */
    public void sayFault() {
        status.say(words.get().say("fault"));
    }

    private static Words words(Language language) {
        return Words.of("window", language.locale(Locale.getDefault()));
    }

    private void build() {
        views.clear();
        root.setLeft(new HBox(new Rail(words.get(), places, current, settingsOpen)));
        show(current.get());
        placeSettings();
    }

    private void show(Place place) {
        rail().show(place);
        root.setCenter(views.computeIfAbsent(place, each -> each.view().apply(words.get())));
    }

    private void placeSettings() {
        List<Node> left = ((HBox) root.getLeft()).getChildren();
        left.subList(1, left.size()).clear();
        if (settingsOpen.get()) {
            SettingsPanel panel = new SettingsPanel(words.get(), settings);
            panel.getChildren().add(ownSettings.apply(words.get()));
            panel.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
                if (event.getCode() == KeyCode.ESCAPE) {
                    settingsOpen.set(false);
                }
            });
            left.add(panel);
            panel.applyCss();
            panel.begin();
        } else {
            rail().begin();
        }
    }

    private Rail rail() {
        return (Rail) ((HBox) root.getLeft()).getChildren().getFirst();
    }
}
