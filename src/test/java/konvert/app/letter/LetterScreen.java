package konvert.app.letter;

import static konvert.app.letter.Letters.BAKHTIN;
import static konvert.app.letter.Letters.DIRECTORY;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import konvert.app.Screenshots;
import konvert.app.control.Background;
import konvert.app.control.Looking;
import konvert.app.shell.Language;
import konvert.app.shell.Place;
import konvert.app.shell.Shell;
import konvert.app.shell.Theme;
import konvert.app.shell.WindowSettings;
import konvert.file.OwnFile;
import konvert.letter.SenderProfile;
import konvert.letter.SenderProfiles;
import konvert.pdf.LetterStyle;
import konvert.pdf.Printers;
import org.kordamp.ikonli.feather.Feather;
import org.testfx.api.FxRobot;

/** The place Letters in a window of its own, over a folder of its own, in English and light. */
final class LetterScreen {

    final ObjectProperty<WindowSettings> settings = new SimpleObjectProperty<>(
            WindowSettings.first().with(Language.ENGLISH).with(Theme.LIGHT));
    final Path folder;
    final LettersPlace letters;
    final Scene scene;
    private final Stage window;

    /** In a new folder of {@code home}; all work is done at once. */
    LetterScreen(Stage stage, Path home, Printers printers) throws IOException {
        this(stage, folder(home), Background.inline(), printers, path -> {});
    }

    /**
     * Work is done on threads, as in the program.
     *
     * @param opened is told the folders that are opened
     */
    LetterScreen(Stage stage, Path folder, Consumer<Path> opened) {
        this(stage, folder, Background.onThreads(), Printers.system(), opened);
    }

    private LetterScreen(Stage stage, Path folder, Background background, Printers printers, Consumer<Path> opened) {
        window = stage;
        this.folder = folder;
        letters = new LettersPlace(
                background,
                Letters.kept(background, folder),
                printers,
                new LetterWays(person -> {}, opened, page -> {}));
        scene = new Shell(
                        List.of(new Place("letters", Feather.MAIL, KeyCode.DIGIT2, letters::view)),
                        settings,
                        background)
                .scene();
        stage.setScene(scene);
        size(1280, 900);
        stage.show();
        letters.open(DIRECTORY);
    }

    /** An empty folder. */
    static Path folder(Path home) throws IOException {
        return Files.createTempDirectory(home, "home");
    }

    /** The folder of someone who has written before, from that country; PDFs go into "pdf" in it. */
    static Path folder(Path home, String country, SenderProfile sender) throws IOException {
        Path folder = folder(home);
        Path pdf = Files.createDirectory(folder.resolve("pdf"));
        LetterFiles files = Letters.files(folder);
        new OwnFile<>(files.writing().path(), Writing.class)
                .save(new Writing(
                        country,
                        "dl",
                        "a4",
                        LetterStyle.USUAL,
                        pdf.toString(),
                        true,
                        false,
                        false,
                        EnvelopeExtras.NONE,
                        null,
                        Aside.PAGES,
                        Looking.first(),
                        ReplyChoices.FIRST));
        new OwnFile<>(files.senders().path(), SenderProfiles.class).save(SenderProfiles.of(sender));
        return folder;
    }

    /** A letter to Bakhtin, or only an envelope. */
    LettersModel.OpenLetter open(FxRobot robot, boolean envelopeOnly) throws Exception {
        robot.interact(() -> letters.write(BAKHTIN, envelopeOnly));
        Letters.await(() -> letters.model().current().get() != null);
        return letters.model().current().get();
    }

    /** A letter to Bakhtin at the step Print. */
    LettersModel.OpenLetter toPrint(FxRobot robot) throws Exception {
        LettersModel.OpenLetter letter = open(robot, false);
        robot.interact(() -> {
            letter.model().text().set("Пишу вам из Берлина.");
            letter.saving().folder().set(folder);
            letter.model().step().set(Step.PRINT);
        });
        return letter;
    }

    void size(double width, double height) {
        window.setWidth(width);
        window.setHeight(height);
    }

    static List<String> said(FxRobot robot) {
        return robot.lookup(node -> node instanceof Label).queryAllAs(Label.class).stream()
                .map(Label::getText)
                .toList();
    }

    /** Pictures of the step Print scrolled to so many places, in both languages and themes and in large type. */
    void look(FxRobot robot, String name, double... places) throws Exception {
        for (double place : places) {
            String at = name + "-" + Math.round(place * 100);
            for (Language language : List.of(Language.ENGLISH, Language.RUSSIAN)) {
                robot.interact(() -> settings.set(settings.get().with(language).withFont(200)));
                scroll(robot, place);
                Screenshots.take(at + "-200-" + language, scene);
                Theme theme = language == Language.ENGLISH ? Theme.LIGHT : Theme.DARK;
                robot.interact(() -> settings.set(settings.get().with(theme).withFont(100)));
                scroll(robot, place);
                Screenshots.take(at + "-" + language, scene);
            }
            robot.interact(
                    () -> settings.set(settings.get().with(Language.ENGLISH).with(Theme.LIGHT)));
        }
    }

    private static void scroll(FxRobot robot, double place) {
        robot.interact(() -> robot.lookup("#print-choices").<ScrollPane>query().setVvalue(place));
    }

    void close(FxRobot robot) {
        robot.interact(() -> {
            try {
                letters.close();
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        });
    }
}
