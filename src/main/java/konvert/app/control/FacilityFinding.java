package konvert.app.control;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import konvert.directory.Directory;
import konvert.directory.Facility;
import konvert.directory.FacilitySearch;
import org.jspecify.annotations.Nullable;

/** Facilities found while one types, to choose one for a person. */
public final class FacilityFinding {

    /** More than fit below the search field help nobody to choose. */
    private static final int MOST = 8;

    private final Background background;
    private final Newest newest = new Newest();
    private final StringProperty query = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<List<Facility>> found = new ReadOnlyObjectWrapper<>(List.of());
    private @Nullable Directory directory;
    private @Nullable FacilitySearch search;

    public FacilityFinding(Background background) {
        this.background = background;
        query.subscribe(this::find);
    }

    /** The directory that is looked at. */
    public void open(Directory now) {
        directory = now;
        search = null;
    }

    /** What is looked for. */
    public StringProperty query() {
        return query;
    }

    /** The best few; none for an empty query. */
    public ReadOnlyObjectProperty<List<Facility>> found() {
        return found.getReadOnlyProperty();
    }

    private void find() {
        Directory known = directory;
        if (known == null || query.get().isBlank()) {
            found.set(List.of());
            return;
        }
        newest.start(() -> {
            String asked = query.get();
            FacilitySearch ready = search;
            return background
                    .make(progress -> {
                        FacilitySearch made = ready == null ? new FacilitySearch(known) : ready;
                        List<Facility> all = made.find(asked);
                        return new Found(made, all.subList(0, Math.min(MOST, all.size())));
                    })
                    .onSuccess(answer -> {
                        search = known == directory ? answer.search() : null;
                        found.set(query.get().isBlank() ? List.of() : answer.facilities());
                    });
        });
    }

    private record Found(FacilitySearch search, List<Facility> facilities) {}
}
