package konvert.app.letter;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import konvert.app.control.Background;
import konvert.app.control.Kept;
import konvert.app.control.Looking;
import konvert.directory.Addressees;
import konvert.directory.Directory;
import konvert.directory.Person;
import konvert.journal.Draft;
import konvert.letter.Channels;
import konvert.letter.SenderProfile;
import konvert.letter.SenderProfiles;
import konvert.pdf.Printers;
import konvert.post.Country;
import konvert.post.OwnMailStatus;
import org.jspecify.annotations.Nullable;

/** The letters: those kept here, and the one that lies on the desk. */
public final class LettersModel {

    /**
     * The letter on the desk.
     *
     * @param id of its draft
     */
    public record OpenLetter(
            Directory directory, Person person, String id, LetterModel model, Beside beside, Saving saving, Help help) {

        /** Where the letter goes: the country of the prison. */
        Country to() {
            return Addressees.country(directory, person);
        }
    }

    /**
     * What helps to write it.
     *
     * @param meanings what its sentences out of the phrasebook mean
     */
    public record Help(Advice advice, Phrases phrases, Meanings meanings) {}

    private final Background background;
    private final LetterFiles files;
    private final Unfinished unfinished;
    private final BooleanProperty ready = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<@Nullable OpenLetter> current = new ReadOnlyObjectWrapper<>();
    private final BooleanProperty latinKeys;
    private final BooleanProperty ownBeside;
    private final SendersModel senders;
    private final Printing printing;
    private final ObjectProperty<Aside> aside;
    private final ObjectProperty<Looking> looking;
    private final ObjectProperty<ReplyChoices> reply;
    private final BooleanProperty replyShown = new SimpleBooleanProperty();
    private final ObjectProperty<@Nullable Locale> meanings;
    private @Nullable Reading reading;
    private @Nullable Keeping keeping;
    private @Nullable Directory directory;
    private Runnable whenReady = () -> {};

    public LettersModel(Background background, LetterFiles files, Printers printers) {
        this.background = background;
        this.files = files;
        unfinished = new Unfinished(background, files.drafts());
        senders = new SendersModel(files.senders().value());
        printing = new Printing(background, printers, files.printers().value());
        aside = new SimpleObjectProperty<>(writing().aside());
        aside.subscribe((was, now) -> files.writing().value().set(writing().withAside(now)));
        looking = new SimpleObjectProperty<>(writing().looking());
        looking.subscribe((was, now) -> files.writing().value().set(writing().withLooking(now)));
        reply = new SimpleObjectProperty<>(writing().reply());
        reply.subscribe((was, now) -> files.writing().value().set(writing().withReply(now)));
        String language = writing().meanings();
        meanings = new SimpleObjectProperty<>(language == null ? null : Locale.of(language));
        meanings.subscribe((was, now) -> {
            if (now != null) {
                files.writing().value().set(writing().withMeanings(now));
            }
        });
        latinKeys = new SimpleBooleanProperty(writing().latinKeys());
        latinKeys.subscribe((was, now) -> files.writing().value().set(writing().withLatinKeys(now)));
        ownBeside = new SimpleBooleanProperty(writing().ownBeside());
        ownBeside.subscribe((was, now) -> files.writing().value().set(writing().withOwnBeside(now)));
    }

    /** The directory is there; reads the letters. A directory of later replaces it, also for the letter on the desk. */
    public void open(Directory loaded) {
        boolean first = directory == null;
        directory = loaded;
        reading = new Reading(loaded, files.words());
        if (first) {
            unfinished.load(this::begin);
        }
        OpenLetter open = current.get();
        if (open != null) {
            loaded.person(open.person().id())
                    .filter(person -> !person.equals(open.person()) || !hasSameAddress(open, loaded))
                    .ifPresent(person -> renew(open, person));
        }
    }

    /**
     * Lays a letter to that person on the desk: the one last written on that was never printed, or a new one; at once,
     * or when all is loaded.
     */
    public void write(Person person, boolean envelopeOnly) {
        later(() -> lay(
                person,
                unfinished.to(person).stream()
                        .filter(draft -> draft.printedOn() == null)
                        .findFirst(),
                envelopeOnly));
    }

    /** Lays a new letter to that person on the desk, whatever was begun. */
    public void begin(Person person) {
        later(() -> lay(person, Optional.empty(), false));
    }

    /** Lays that letter on the desk; its person must be {@linkplain #personOf known}. */
    public void open(Draft draft) {
        later(() -> lay(Objects.requireNonNull(personOf(draft), "known"), Optional.of(draft), false));
    }

    /** Another letter to the same person that begins as that one. */
    public Draft duplicate(Draft draft) {
        Draft copy = draft.copy(Draft.newId(), nextNumber(draft.person()), today());
        unfinished.keep(copy);
        return copy;
    }

    /** Calls a letter otherwise; an empty text gives it back the title made of number and day. */
    public void rename(Draft draft, String title) {
        unfinished.replace(draft.withTitle(title.strip()));
    }

    /** Puts the letter on the desk away; what is written stays among the letters kept. */
    public void back() {
        put(null);
    }

    public ReadOnlyObjectProperty<@Nullable OpenLetter> current() {
        return current.getReadOnlyProperty();
    }

    public Unfinished unfinished() {
        return unfinished;
    }

    /** On which printer, and how. */
    Printing printing() {
        return printing;
    }

    /** Who writes. */
    public SendersModel senders() {
        return senders;
    }

    /** Whether Latin keys write Cyrillic in the text of a letter. */
    public BooleanProperty latinKeys() {
        return latinKeys;
    }

    /** Whether the letter in one's own language stands beside the Russian one. */
    public BooleanProperty ownBeside() {
        return ownBeside;
    }

    /** What stands beside a letter while it is written. */
    public ObjectProperty<Aside> aside() {
        return aside;
    }

    /** How one looks at the pages of a letter. */
    public ObjectProperty<Looking> looking() {
        return looking;
    }

    /** What is enclosed for an answer. */
    public ObjectProperty<ReplyChoices> reply() {
        return reply;
    }

    /** Whether one sees what can be enclosed for an answer. */
    public BooleanProperty replyShown() {
        return replyShown;
    }

    /** The language in which the phrasebook explains itself; none for that of the window. */
    public ObjectProperty<@Nullable Locale> meanings() {
        return meanings;
    }

    /** What the user has noted about mail to Russia. */
    public ObjectProperty<OwnMailStatus> mail() {
        return files.mail().value();
    }

    /** The channels the user knows better than the program. */
    public ObjectProperty<Channels> channels() {
        return files.channels().value();
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
        files.choices().forEach(Kept::write);
    }

    static LocalDate today() {
        return LocalDate.now(ZoneId.systemDefault());
    }

    private Writing writing() {
        return files.writing().value().get();
    }

    private void later(Runnable work) {
        whenReady = work;
        if (ready.get()) {
            begin();
        }
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

    private void put(@Nullable OpenLetter letter) {
        if (keeping != null) {
            keeping.end();
        }
        keeping = letter == null ? null : new Keeping(letter, files, unfinished);
        if (keeping != null) {
            keeping.begin();
        }
        current.set(letter);
    }

    /** The same letter to someone of whom the directory now says something else. */
    private void renew(OpenLetter open, Person person) {
        LetterModel before = open.model();
        OpenLetter letter = letter(person, open.id(), before.composition().get(), open.beside());
        letter.model().step().set(before.step().get());
        letter.model().side().set(before.side().get());
        letter.saving().folder().set(open.saving().folder().get());
        put(letter);
    }

    private void lay(Person person, Optional<Draft> begun, boolean envelopeOnly) {
        unfinished.forget();
        senders.open().set(false);
        SenderProfiles all = senders.all();
        SenderProfile sender = all.byId(begun.map(Draft::sender).orElse(all.usual()));
        Beside beside = new Beside(
                begun.map(Draft::title).orElse(""),
                begun.map(Draft::number).orElseGet(() -> nextNumber(person.id())),
                begun.map(Draft::own).orElse(""),
                sender.id(),
                begun.map(Draft::silenced).orElse(List.of()),
                begun.map(Draft::channel).orElse(""));
        String id = begun.map(Draft::id).orElseGet(Draft::newId);
        Composition start = new CompositionStart(
                        writing(), files.correspondence().value().get().terms(person.id()), today())
                .of(person, sender, begun, envelopeOnly);
        put(letter(person, id, start, beside));
    }

    private OpenLetter letter(Person person, String id, Composition start, Beside beside) {
        Directory there = Objects.requireNonNull(directory, "ready only with a directory");
        LetterPress press = new LetterPress(there, person);
        LetterModel model = new LetterModel(background, press, start);
        Advice advice = new Advice(
                background,
                Objects.requireNonNull(reading, "as the directory"),
                there,
                person,
                model,
                beside,
                () -> unfinished.all().stream()
                        .filter(draft -> !draft.id().equals(id))
                        .map(Draft::text)
                        .toList());
        return new OpenLetter(
                there,
                person,
                id,
                model,
                beside,
                new Saving(background, press, writing().target()),
                new Help(advice, new Phrases(person, model), new Meanings(background, model)));
    }

    /** After those finished and those begun. */
    private int nextNumber(String person) {
        int finished = files.correspondence().value().get().terms(person).letters();
        return 1
                + unfinished.all().stream()
                        .filter(draft -> draft.person().equals(person))
                        .mapToInt(Draft::number)
                        .reduce(finished, Math::max);
    }
}
