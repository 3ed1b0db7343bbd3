package konvert.app.people;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import konvert.app.control.Background;
import konvert.app.control.Notice;
import konvert.app.shell.Language;
import konvert.app.shell.Place;
import konvert.app.shell.Shell;
import konvert.app.shell.Theme;
import konvert.app.shell.WindowSettings;
import konvert.directory.BundledDirectory;
import konvert.directory.Corrections;
import konvert.directory.Directory;
import konvert.directory.Overlay;
import konvert.directory.PeopleFinder;
import konvert.directory.PeopleSearch.Hit;
import konvert.directory.Person;
import konvert.letter.SenderProfile;
import konvert.letter.SenderProfiles;
import org.kordamp.ikonli.feather.Feather;
import org.testfx.api.FxRobot;

/** The screen People in a window of its own, on 22 November 2026, with the bundled directory. */
final class PeopleScreen {

    static final Directory BUNDLED = BundledDirectory.load();
    static final Clock TODAY = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);

    private final Background background = Background.inline();
    final ObjectProperty<PeopleChoices> choices = new SimpleObjectProperty<>(PeopleChoices.first());
    final ObjectProperty<Corrections> corrections = new SimpleObjectProperty<>(Corrections.NONE);
    final ObjectProperty<Overlay> own = new SimpleObjectProperty<>(Overlay.NONE);
    final ObjectProperty<SenderProfiles> senders = new SimpleObjectProperty<>(SenderProfiles.of(SenderProfile.blank()));
    final PeopleModel model = new PeopleModel(background, choices, corrections, own, senders, TODAY, new Random(3));
    final ObjectProperty<WindowSettings> settings = new SimpleObjectProperty<>(
            WindowSettings.first().with(Language.ENGLISH).with(Theme.LIGHT));
    final List<String> went = new ArrayList<>();
    private final Ways ways = new Ways(
            person -> went.add("letter " + person.id()),
            person -> went.add("envelope " + person.id()),
            page -> went.add("page " + page),
            () -> went.add("bundled"),
            () -> went.add("intake"),
            () -> went.add("export"));
    final Stage window;
    final Scene scene;

    PeopleScreen(Stage stage) {
        window = stage;
        Place people = new Place("people", Feather.USERS, KeyCode.DIGIT1, words -> new PeopleView(words, model, ways));
        scene = new Shell(List.of(people), settings, background).scene();
        stage.setScene(scene);
        stage.setWidth(1280);
        stage.setHeight(860);
        stage.show();
        model.open(new PeopleFinder(BUNDLED));
        scene.lookup("#search").requestFocus();
    }

    void speak(FxRobot robot, Language language) {
        robot.interact(() -> settings.set(settings.get().with(language)));
    }

    void font(FxRobot robot, int percent) {
        robot.interact(() -> settings.set(settings.get().withFont(percent)));
    }

    void small(FxRobot robot) {
        robot.interact(() -> {
            window.setWidth(860);
            window.setHeight(560);
        });
    }

    List<String> found() {
        return model.found().get().hits().stream().map(hit -> hit.person().id()).toList();
    }

    String selected() {
        Person person = model.selected().get();
        return person == null ? "" : person.id();
    }

    @SuppressWarnings("unchecked")
    static ListView<Hit> list(FxRobot robot) {
        return (ListView<Hit>) robot.lookup("#people").queryAs(ListView.class);
    }

    static TextField search(FxRobot robot) {
        return robot.lookup("#search").queryAs(TextField.class);
    }

    static String notice(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(Notice.class).getAccessibleText();
    }

    static String text(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(Labeled.class).getText();
    }

    static boolean says(FxRobot robot, String part) {
        return robot.lookup(".label").queryAllAs(Label.class).stream()
                .filter(Node::isVisible)
                .anyMatch(
                        label -> Objects.requireNonNullElse(label.getText(), "").contains(part));
    }
}
