package konvert.app;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCode;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import konvert.app.control.Action;
import konvert.app.control.Background;
import konvert.app.control.Kept;
import konvert.app.control.Picture;
import konvert.app.facilities.FacilitiesModel;
import konvert.app.facilities.FacilitiesView;
import konvert.app.facilities.FacilityWays;
import konvert.app.intake.IntakeHost;
import konvert.app.intake.IntakeModel;
import konvert.app.letter.LetterFiles;
import konvert.app.letter.LetterWays;
import konvert.app.letter.LettersPlace;
import konvert.app.people.PeopleChoices;
import konvert.app.people.PeopleModel;
import konvert.app.people.PeopleView;
import konvert.app.people.Ways;
import konvert.app.shell.Frame;
import konvert.app.shell.Place;
import konvert.app.shell.Shell;
import konvert.app.shell.WindowSettings;
import konvert.directory.Corrections;
import konvert.directory.Directory;
import konvert.directory.Overlay;
import konvert.directory.OwnExport;
import konvert.directory.Person;
import konvert.file.ChosenFolder;
import konvert.file.OwnData;
import konvert.file.OwnFile;
import konvert.file.UserFolders;
import konvert.words.Refusal;
import konvert.words.Words;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Puts the window together. */
public final class KonvertApp extends Application {

    private static final System.Logger LOG = System.getLogger(KonvertApp.class.getName());

    /** A fault of the program's own, as on the command line. */
    private static final int FAULT = 3;

    private final UserFolders folders;
    private final Runnable exit;
    private final Background background = Background.onThreads();
    private final PeopleModel people;
    private final Kept<WindowSettings> settings;
    private final Kept<PeopleChoices> choices;
    private final Kept<Corrections> corrections;
    private final Kept<Overlay> own;
    private final FacilitiesModel facilities =
            new FacilitiesModel(background, Clock.system(ZoneId.systemDefault()), UserFolders.documents());
    private final IntakeModel intake;
    private final LetterFiles letterFiles;
    private final LettersPlace letters;
    private final Place peoplePlace = new Place("people", Feather.USERS, KeyCode.DIGIT1, this::people);
    private final Place facilitiesPlace = new Place("facilities", Feather.HOME, KeyCode.DIGIT2, this::facilities);
    private final Place lettersPlace = new Place("letters", Feather.MAIL, KeyCode.DIGIT3, this::letters);
    private final Shell shell;
    private @Nullable Stage window;
    private boolean deleted;

    /** As JavaFX makes it. */
    public KonvertApp() {
        this(UserFolders.current(), Platform::exit);
    }

    /**
     * On the user's folders.
     *
     * @param exit ends the program
     */
    KonvertApp(UserFolders folders, Runnable exit) {
        this.folders = folders;
        this.exit = exit;
        settings = new Kept<>(folders.window(), WindowSettings.class, WindowSettings.first());
        choices = new Kept<>(folders.people(), PeopleChoices.class, PeopleChoices.first());
        corrections = new Kept<>(folders.corrections(), Corrections.class, Corrections.NONE);
        own = new Kept<>(new OwnFile<>(folders.ownPeople(), Overlay.FORMAT), Overlay.NONE, Kept.AT_ONCE);
        letterFiles = LetterFiles.open(folders);
        people = new PeopleModel(
                background,
                choices.value(),
                corrections.value(),
                own.value(),
                letterFiles.senders().value(),
                Clock.system(ZoneId.systemDefault()),
                RandomGenerator.getDefault());
        intake = new IntakeModel(background, own.value(), this::added);
        letters = new LettersPlace(
                background,
                letterFiles,
                new LetterWays(
                        this::correct,
                        folder -> getHostServices().showDocument(folder.toUri().toString()),
                        page -> getHostServices().showDocument(page)));
        shell = new Shell(List.of(peoplePlace, facilitiesPlace, lettersPlace), settings.value(), background);
    }

    @Override
    public void start(Stage stage) {
        Thread.currentThread().setUncaughtExceptionHandler((thread, problem) -> {
            LOG.log(System.Logger.Level.ERROR, Faults.line(problem));
            shell.sayFault();
        });
        window = stage;
        stage.setTitle("Konvert");
        stage.getIcons().setAll(Stream.of(32, 64, 256).map(KonvertApp::icon).toList());
        stage.setScene(shell.scene());
        Frame.place(stage, settings.value());
        List<Kept<?>> all = new ArrayList<>(List.of(settings, choices, corrections, own));
        all.addAll(letterFiles.choices());
        for (Kept<?> kept : all) {
            kept.remark().ifPresent(this::say);
            kept.keep(background, this::say);
        }
        letterFiles.words().remark().ifPresent(this::say);
        shell.addSettings(words -> new OwnDataPane(words, folders.root(), letters::count, this::deleteEverything));
        IntakeHost.takeDropped(stage.getScene(), file -> {
            shell.current().set(peoplePlace);
            intake.read(file);
        });
        stage.show();
        Optional.ofNullable(stage.getScene().lookup("#search")).ifPresent(Node::requestFocus);
        String picture = System.getProperty("konvert.smoke");
        if (picture != null) {
            people.state().subscribe(state -> {
                if (state != PeopleModel.State.LOADING) {
                    Platform.runLater(() -> takePicture(stage, Path.of(picture)));
                }
            });
        }
        people.opened().subscribe(directory -> {
            if (directory != null) {
                letters.open(directory);
                facilities.open(directory);
                intake.open(directory);
            }
        });
        openDirectory(mine -> DirectoryFile.open(folders.directory(), mine));
    }

    /** Writes what was last typed and chosen. */
    @Override
    public void stop() throws IOException {
        if (!deleted) {
            write();
        }
    }

    private void write() throws IOException {
        try {
            letters.close();
        } finally {
            settings.write();
            choices.write();
            corrections.write();
            own.write();
        }
    }

    /** Deletes what is kept of the user and ends the program; says what could not be deleted, and then goes on. */
    private List<Path> deleteEverything() {
        try {
            write(); // so that nothing that waits is written afterwards
        } catch (IOException e) {
            // what cannot be written need not be
        }
        List<Path> left = OwnData.delete(folders);
        if (left.isEmpty()) {
            deleted = true;
            exit.run();
        }
        return left;
    }

    /** Goes on to a letter to the person, or to the envelope alone for those who write by hand. */
    void write(Person person, boolean envelopeOnly) {
        letters.write(person, envelopeOnly);
        shell.current().set(lettersPlace);
    }

    /** Goes to where the form of the person's name is corrected. */
    private void correct(Person person) {
        people.correct(person);
        shell.current().set(peoplePlace);
    }

    /** Goes to the person's card. */
    private void look(Person person) {
        people.show(person);
        shell.current().set(peoplePlace);
    }

    /** Shows those who came out of a page or a list. */
    private void added(List<Person> added) {
        people.showSaved(added.getFirst());
        Words words = shell.words();
        shell.say(words.count("intake.added", added.size()), new Action(words.say("undo"), intake::undo));
    }

    /** Reads a directory. */
    @FunctionalInterface
    private interface Source {

        DirectoryFile.Opened open(DirectoryFile.Own own) throws Refusal;
    }

    private void openDirectory(Source source) {
        people.load();
        DirectoryFile.Own mine =
                new DirectoryFile.Own(corrections.value().get(), own.value().get());
        background
                .make(progress -> source.open(mine))
                .onSuccess(opened -> {
                    people.open(opened.people());
                    if (opened.leftOut() > 0) {
                        Words facts = Words.of("words", shell.words().locale());
                        shell.say(facts.say("left-out", folders.directory(), facts.count("entries", opened.leftOut())));
                    }
                })
                .onFailure(problem -> {
                    if (problem instanceof Refusal refusal) {
                        people.fail(refusal);
                    } else {
                        throw new IllegalStateException(problem);
                    }
                })
                .start();
    }

    /** Saves whom the user has added and corrected in a file of her choice. */
    private void export() {
        Directory directory = people.opened().get();
        FileChooser chooser = new FileChooser();
        chooser.setTitle(shell.words().say("own.export"));
        chooser.setInitialDirectory(UserFolders.documents().toFile());
        chooser.setInitialFileName("konvert-own-people.json");
        File file = directory == null ? null : chooser.showSaveDialog(window);
        if (directory == null || file == null) {
            return;
        }
        Path target = file.toPath().toAbsolutePath();
        background
                .make(progress -> {
                    ChosenFolder.write(target.resolveSibling(""), Map.of(target, OwnExport.of(directory)), true);
                    return target;
                })
                .onSuccess(saved -> say(words -> words.say("own.exported", saved)))
                .onFailure(problem -> {
                    if (!(problem instanceof Refusal refusal)) {
                        throw new IllegalStateException(problem);
                    }
                    shell.say(Words.of("words", shell.words().locale()).say(refusal));
                })
                .start();
    }

    private void say(Function<Words, String> sentence) {
        shell.say(sentence.apply(shell.words()));
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

    private Parent people(Words words) {
        Ways ways = new Ways(
                person -> write(person, false),
                person -> write(person, true),
                page -> getHostServices().showDocument(page),
                () -> openDirectory(DirectoryFile::bundled),
                intake::begin,
                this::export);
        return new IntakeHost(words, intake, new PeopleView(words, people, ways));
    }

    private Parent facilities(Words words) {
        return new FacilitiesView(
                words,
                facilities,
                new FacilityWays(this::look, page -> getHostServices().showDocument(page)));
    }

    private Parent letters(Words words) {
        return letters.view(words);
    }
}
