package konvert.app.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import konvert.app.control.Background;
import konvert.app.control.FacilityFinding;
import konvert.app.control.Job;
import konvert.directory.Directory;
import konvert.directory.Facility;
import konvert.directory.FacilityMatcher;
import konvert.directory.Overlay;
import konvert.directory.Person;
import konvert.directory.intake.Comparison;
import konvert.directory.intake.Comparison.Entry;
import konvert.directory.intake.Intake;
import konvert.directory.intake.IntakeFile;
import konvert.words.Refusal;
import org.jspecify.annotations.Nullable;

/** People read out of a page or a list: what is pasted, what was found in it, who of them is to be added. */
public final class IntakeModel {

    @FunctionalInterface
    private interface Source {

        Intake read(Directory directory) throws Refusal, IOException;
    }

    private final Background background;
    private final ObjectProperty<Overlay> own;
    private final Consumer<List<Person>> added;
    private final FacilityFinding facilities;
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private final StringProperty text = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<@Nullable Job<?>> reading = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Outcome> outcome = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<@Nullable Row> selected = new SimpleObjectProperty<>();
    private final StringProperty field = new SimpleStringProperty("");
    private final BooleanProperty otherPlace = new SimpleBooleanProperty();
    private Overlay before = Overlay.NONE;
    private Overlay after = Overlay.NONE;
    private @Nullable Directory directory;
    /** Number of the newest comparison. */
    private int comparing;

    /**
     * Nothing is read yet.
     *
     * @param own where those chosen are added
     * @param added hears who they were
     */
    public IntakeModel(Background background, ObjectProperty<Overlay> own, Consumer<List<Person>> added) {
        this.background = background;
        this.own = own;
        this.added = added;
        facilities = new FacilityFinding(background);
        text.subscribe(() -> outcome.set(null));
        selected.subscribe(row -> {
            field.set("");
            lookElsewhere(false);
        });
    }

    /** The directory that is looked at; what is being reviewed is compared with it anew. */
    public void open(Directory now) {
        directory = now;
        facilities.open(now);
        Review reviewed = review();
        if (reviewed != null) {
            compare(reviewed.intake());
        }
    }

    /** Shows the panel, as it was left. */
    public void begin() {
        open.set(true);
    }

    /** Goes back to the people; what was pasted and read stays. */
    void leave() {
        cancel();
        open.set(false);
    }

    ReadOnlyBooleanProperty isOpen() {
        return open.getReadOnlyProperty();
    }

    /** What is pasted or typed. */
    StringProperty text() {
        return text;
    }

    /** The job that reads, while it does. */
    ReadOnlyObjectProperty<@Nullable Job<?>> reading() {
        return reading.getReadOnlyProperty();
    }

    /** What came of reading; none while something is pasted or read. */
    ReadOnlyObjectProperty<@Nullable Outcome> outcome() {
        return outcome.getReadOnlyProperty();
    }

    private @Nullable Review review() {
        return outcome.get() instanceof Review reviewed ? reviewed : null;
    }

    /** Who is looked at. */
    ObjectProperty<@Nullable Row> selected() {
        return selected;
    }

    /** Code of the value whose words are shown; empty when none is. */
    StringProperty field() {
        return field;
    }

    /** Whether another facility is looked for than the one recognised. */
    BooleanProperty otherPlace() {
        return otherPlace;
    }

    FacilityFinding facilities() {
        return facilities;
    }

    void lookElsewhere(boolean look) {
        facilities.query().set("");
        otherPlace.set(look);
    }

    /** Opens the panel with that text and reads it. */
    void paste(String pasted, String name) {
        begin();
        text.set(pasted);
        readText(name);
    }

    /** Reads what is pasted; {@code name} is what a refusal calls it. */
    void readText(String name) {
        byte[] bytes = text.get().getBytes(StandardCharsets.UTF_8);
        read(known -> IntakeFile.read(new ByteArrayInputStream(bytes), name, known));
    }

    /** Opens the panel and reads a file. */
    public void read(Path file) {
        begin();
        read(known -> IntakeFile.read(file, known));
    }

    private void read(Source source) {
        Directory known = directory;
        if (known == null) {
            return;
        }
        cancel();
        again();
        reading.set(background
                .make(progress -> outcome(source.read(known), known))
                .onSuccess(this::show)
                .onFailure(problem -> {
                    if (!(problem instanceof Refusal refusal)) {
                        throw new IllegalStateException(problem);
                    }
                    show(new Outcome.Refused(refusal));
                }));
        Objects.requireNonNull(reading.get()).start();
    }

    private static Outcome outcome(Intake intake, Directory directory) {
        boolean nobody = intake.people().isEmpty() && intake.unreadable().isEmpty();
        return nobody ? new Outcome.Nobody() : Review.of(intake, directory, new FacilityMatcher(directory));
    }

    private void show(Outcome read) {
        reading.set(null);
        Review earlier = review();
        Row row = selected.get();
        outcome.set(read);
        List<Row> rows = read instanceof Review found ? found.choosing(earlier).rows() : List.of();
        int at = earlier == null || row == null ? 0 : row.index();
        selected.set(at < rows.size() ? rows.get(at) : null);
    }

    /** Gives up reading. */
    void cancel() {
        Job<?> job = reading.get();
        if (job != null) {
            job.cancel();
            reading.set(null);
        }
    }

    /** Goes back to what is pasted. */
    void again() {
        comparing++;
        outcome.set(null);
        selected.set(null);
    }

    /** That person is held at that facility. */
    void place(Row row, Facility facility) {
        lookElsewhere(false);
        Review reviewed = review();
        if (reviewed != null) {
            compare(reviewed.placed(row, facility));
        }
    }

    private void compare(Intake intake) {
        Directory known = Objects.requireNonNull(directory);
        Review reviewed = review();
        FacilityMatcher ready = reviewed != null && reviewed.directory() == known ? reviewed.matcher() : null;
        int asked = ++comparing;
        background
                .make(progress -> Review.of(intake, known, ready == null ? new FacilityMatcher(known) : ready))
                .onSuccess(found -> {
                    if (asked == comparing) { // not meanwhile something else
                        show(found);
                    }
                })
                .start();
    }

    /** Adds those chosen, and goes back to the people. */
    void take() {
        Review reviewed = review();
        List<Entry> chosen = reviewed == null
                ? List.of()
                : reviewed.rows().stream()
                        .filter(row -> row.canBeChosen() && row.chosen().get())
                        .map(Row::entry)
                        .toList();
        if (chosen.isEmpty()) {
            return;
        }
        before = own.get();
        after = Comparison.taken(chosen, before);
        again();
        text.set("");
        open.set(false);
        own.set(after);
        added.accept(chosen.stream().map(Entry::taken).distinct().toList());
    }

    /** Whether those added last can be taken out again: nothing else was added or changed since. */
    public boolean canUndo() {
        return !after.equals(before) && own.get().equals(after);
    }

    /** Takes those added last out again. */
    public void undo() {
        if (canUndo()) {
            own.set(before);
            after = before;
        }
    }
}
