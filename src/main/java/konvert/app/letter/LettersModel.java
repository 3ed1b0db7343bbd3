package konvert.app.letter;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.util.Duration;
import konvert.app.control.Background;
import konvert.app.control.Newest;
import konvert.app.control.Soon;
import konvert.directory.Addressees;
import konvert.directory.Directory;
import konvert.directory.Person;
import konvert.file.OwnFile;
import konvert.journal.Draft;
import konvert.letter.Letter;
import konvert.russian.Closing;
import konvert.russian.Gender;
import konvert.russian.Pronoun;
import org.jspecify.annotations.Nullable;

/** The letters: those not finished, and the one that lies on the desk. */
public final class LettersModel {

    /** The letter on the desk. */
    public record OpenLetter(Directory directory, Person person, LetterModel model, Saving saving) {}

    private static final Duration MOMENT = Duration.seconds(1);

    private final Background background;
    private final OwnFile<Writing> file;
    private final Newest newest = new Newest();
    private final Soon saveWriting = new Soon(MOMENT, this::saveWriting);
    private final Unfinished unfinished;
    private final BooleanProperty ready = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<@Nullable OpenLetter> current = new ReadOnlyObjectWrapper<>();
    private Writing writing = Writing.first();
    private @Nullable Directory directory;
    private final BooleanProperty latinKeys = new SimpleBooleanProperty();
    private Runnable whenReady = () -> {};

    public LettersModel(Background background, Path drafts, OwnFile<Writing> file) {
        this.background = background;
        this.file = file;
        unfinished = new Unfinished(background, drafts);
        latinKeys.subscribe((was, now) -> {
            OpenLetter letter = current.get();
            if (letter != null) {
                remember(letter);
            }
        });
    }

    /** The directory is there; reads what was left from the last time. A directory of later replaces it, also for the letter on the desk. */
    public void open(Directory loaded) {
        boolean first = directory == null;
        directory = loaded;
        if (first) {
            background
                    .make(progress -> file.load())
                    .onSuccess(found -> {
                        writing = Objects.requireNonNullElse(found.value(), writing);
                        latinKeys.set(writing.latinKeys());
                    })
                    .onFailure(problem -> {}) // the choices of a first start hold
                    .atTheEnd(() -> unfinished.load(this::begin))
                    .start();
        }
        OpenLetter open = current.get();
        if (open != null) {
            loaded.person(open.person().id())
                    .filter(person -> !person.equals(open.person()) || !hasSameAddress(open, loaded))
                    .ifPresent(person -> renew(open, person));
        }
    }

    /** Lays a letter to that person on the desk: the one begun, or a new one; at once, or when all is loaded. */
    public void write(Person person, boolean envelopeOnly) {
        whenReady = () -> lay(person, envelopeOnly);
        if (ready.get()) {
            begin();
        }
    }

    /** Puts the letter on the desk away; what is written stays among the unfinished ones. */
    public void back() {
        current.set(null);
    }

    public ReadOnlyObjectProperty<@Nullable OpenLetter> current() {
        return current.getReadOnlyProperty();
    }

    public Unfinished unfinished() {
        return unfinished;
    }

    /** Whether Latin keys write Cyrillic in the text of a letter. */
    public BooleanProperty latinKeys() {
        return latinKeys;
    }

    /** Whether what was left from the last time has been read. */
    public ReadOnlyBooleanProperty ready() {
        return ready;
    }

    /** Who a draft is for; none when the directory does not have the person any more. */
    public @Nullable Person personOf(Draft draft) {
        return directory == null ? null : directory.person(draft.person()).orElse(null);
    }

    /** Saves what is not on the disk yet, and returns when it is: when the window closes. */
    public void close() throws IOException {
        unfinished.close();
        if (ready.get()) {
            file.save(writing);
        }
    }

    static LocalDate today() {
        return LocalDate.now(ZoneId.systemDefault());
    }

    private void begin() {
        ready.set(true);
        Runnable now = whenReady;
        whenReady = () -> {};
        now.run();
    }

    private static boolean hasSameAddress(OpenLetter open, Directory loaded) {
        String id = open.person().id();
        return Objects.equals(
                open.directory().corrections().address(id), loaded.corrections().address(id));
    }

    /** The same letter to someone of whom the directory now says something else. */
    private void renew(OpenLetter open, Person person) {
        LetterModel before = open.model();
        OpenLetter letter = letter(person, before.composition().get());
        letter.model().step().set(before.step().get());
        letter.model().side().set(before.side().get());
        letter.saving().folder().set(open.saving().folder().get());
        current.set(letter);
    }

    private void lay(Person person, boolean envelopeOnly) {
        unfinished.forget();
        current.set(letter(person, start(person, envelopeOnly)));
    }

    private OpenLetter letter(Person person, Composition start) {
        Directory there = Objects.requireNonNull(directory, "ready only with a directory");
        LetterPress press = new LetterPress(there, person);
        LetterModel model = new LetterModel(background, press, start);
        Saving saving = new Saving(background, press, writing.target());
        OpenLetter letter = new OpenLetter(there, person, model, saving);
        model.composition().subscribe((was, now) -> {
            keep(person, was, now);
            remember(letter);
        });
        saving.folder().subscribe((was, now) -> remember(letter));
        return letter;
    }

    private Composition start(Person person, boolean envelopeOnly) {
        LocalDate today = today();
        Optional<Draft> begun = unfinished.of(person.id());
        Letter letter = begun.map(draft -> new Letter(
                        draft.place(),
                        Objects.requireNonNullElse(draft.date(), today),
                        draft.greeting(),
                        draft.text(),
                        draft.signature()))
                .orElseGet(() -> new Letter(
                        writing.place(),
                        today,
                        Addressees.greeting(person),
                        "",
                        Closing.fitting(writing.signature(), Pronoun.VY)));
        return new Composition(
                letter,
                begun.flatMap(draft -> Gender.ofCode(draft.writer())).orElse(writing.gender()),
                begun.flatMap(draft -> Pronoun.ofCode(draft.pronoun())).orElse(Pronoun.VY),
                envelopeOnly,
                writing.returnAddress(),
                writing.withReturnAddress(),
                writing.dative(),
                writing.format(),
                writing.postedIn(),
                writing.sheet());
    }

    private void keep(Person person, Composition was, Composition now) {
        Letter letter = now.letter();
        if (letter.equals(was.letter()) && now.writer() == was.writer() && now.pronoun() == was.pronoun()) {
            return;
        }
        if (letter.text().isBlank()) {
            unfinished.remove(person.id());
            return;
        }
        LocalDate today = today();
        unfinished.keep(new Draft(
                person.id(),
                letter.place(),
                letter.date().equals(today) ? null : letter.date(),
                letter.greeting(),
                letter.text(),
                letter.signature(),
                now.writer().code(),
                now.pronoun().code(),
                today));
    }

    private void remember(OpenLetter letter) {
        Path folder = letter.saving().folder().get();
        Writing now = Writing.of(
                letter.model().composition().get(),
                folder.equals(Writing.first().target()) ? null : folder,
                latinKeys.get());
        if (!now.equals(writing)) {
            writing = now;
            saveWriting.ask();
        }
    }

    private void saveWriting() {
        newest.start(() -> {
            Writing now = writing;
            return background
                    .make(progress -> {
                        file.save(now);
                        return true;
                    })
                    .onFailure(problem -> {}); // worth no word: they are asked for again next time
        });
    }
}
