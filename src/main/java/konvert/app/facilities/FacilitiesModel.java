package konvert.app.facilities;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import konvert.app.control.Background;
import konvert.app.control.Newest;
import konvert.directory.Directory;
import konvert.directory.Facility;
import konvert.directory.FacilitySearch;
import konvert.post.AddressUse;
import org.jspecify.annotations.Nullable;

/** What the screen Facilities shows: what is looked for, what was found, which of them is looked at. */
public final class FacilitiesModel {

    /** What stands open below the address. */
    enum Panel {
        NONE,
        ENVELOPE,
        CORRECTION
    }

    /**
     * An answer.
     *
     * @param query what was looked for
     * @param facilities best first
     */
    record Found(String query, List<Facility> facilities) {}

    private record Searchable(Directory directory, FacilitySearch search) {}

    private final Clock clock;
    private final Background background;
    private final Newest opening = new Newest();
    private final Newest finding = new Newest();
    private final StringProperty query = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Found> found = new ReadOnlyObjectWrapper<>(new Found("", List.of()));
    private final ObjectProperty<@Nullable Facility> selected = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<@Nullable Directory> directory = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<AddressUse> use = new SimpleObjectProperty<>(AddressUse.ABROAD);
    private final ObjectProperty<Panel> panel = new SimpleObjectProperty<>(Panel.NONE);
    private final Notes notes;
    private @Nullable Searchable facilities;

    /** Nothing yet; {@code folder} is where files go until another one is chosen. */
    public FacilitiesModel(Background background, Clock clock, Path folder) {
        this.background = background;
        this.clock = clock;
        notes = new Notes(background, folder);
        query.subscribe((was, now) -> find());
        selected.subscribe((was, now) -> {
            if (was == null || now == null || !was.id().equals(now.id())) {
                panel.set(Panel.NONE);
                notes.clear();
            }
        });
    }

    /** The directory is there, or another one. */
    public void open(Directory opened) {
        opening.start(() -> background
                .make(progress -> new Searchable(opened, new FacilitySearch(opened)))
                .onSuccess(ready -> {
                    facilities = ready;
                    find();
                }));
    }

    /** Looks at that facility, whatever was looked for. */
    public void show(Facility facility) {
        query.set("");
        selected.set(known().facility(facility.id()).orElse(facility));
    }

    public StringProperty query() {
        return query;
    }

    /** What was found; all for an empty query. */
    ReadOnlyObjectProperty<Found> found() {
        return found.getReadOnlyProperty();
    }

    /** Stays while among those found, else the best of them, else none. */
    public ObjectProperty<@Nullable Facility> selected() {
        return selected;
    }

    /** The directory that is searched; none while it is being read. */
    ReadOnlyObjectProperty<@Nullable Directory> directory() {
        return directory.getReadOnlyProperty();
    }

    /** The directory, to be asked once something was found. */
    Directory known() {
        return Objects.requireNonNull(directory.get());
    }

    ObjectProperty<AddressUse> use() {
        return use;
    }

    ObjectProperty<Panel> panel() {
        return panel;
    }

    Notes notes() {
        return notes;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    private void find() {
        Searchable asked = facilities;
        if (asked == null) {
            return;
        }
        finding.start(() -> {
            String words = query.get();
            return background
                    .make(progress -> asked.search().find(words))
                    .onSuccess(answer -> show(words, asked.directory(), answer));
        });
    }

    private void show(String words, Directory of, List<Facility> answer) {
        Facility before = selected.get();
        directory.set(of);
        found.set(new Found(words, answer));
        Facility stays = before == null
                ? null
                : of.facility(before.id()).filter(answer::contains).orElse(null);
        selected.set(stays != null || words.isBlank() || answer.isEmpty() ? stays : answer.getFirst());
    }
}
