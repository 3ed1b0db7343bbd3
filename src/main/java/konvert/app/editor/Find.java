package konvert.app.editor;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.IndexRange;

/** Find and replace in one editor: what is looked for, how often it is there, and which one is selected. */
public final class Find {

    private final Editor editor;
    private final BooleanProperty open = new SimpleBooleanProperty();
    private final BooleanProperty replacing = new SimpleBooleanProperty();
    private final StringProperty query = new SimpleStringProperty("");
    private final StringProperty replacement = new SimpleStringProperty("");
    private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper();
    private final ReadOnlyIntegerWrapper at = new ReadOnlyIntegerWrapper();
    private List<Finder.Hit> hits = List.of();

    Find(Editor editor) {
        this.editor = editor;
        open.subscribe((was, now) -> look());
        query.subscribe((was, now) -> look());
        editor.selectionProperty().addListener(selection -> place());
    }

    /** Whether the bar is shown and the places are marked. */
    public BooleanProperty open() {
        return open;
    }

    /** Whether the bar also replaces. */
    public BooleanProperty replacing() {
        return replacing;
    }

    public StringProperty query() {
        return query;
    }

    public StringProperty replacement() {
        return replacement;
    }

    /** So many places. */
    public ReadOnlyIntegerProperty count() {
        return count.getReadOnlyProperty();
    }

    /** The number of the place that is selected, from 1; 0 when none is. */
    public ReadOnlyIntegerProperty at() {
        return at.getReadOnlyProperty();
    }

    /** Opens the bar; what is selected on one line is looked for. */
    public void begin(boolean replace) {
        String selected = editor.getSelectedText();
        if (!selected.isEmpty() && !selected.contains("\n")) {
            query.set(selected);
        }
        replacing.set(replace);
        open.set(true);
    }

    /** Selects the next place after the caret, from the end on again from the beginning. */
    public void next() {
        int from = editor.getSelection().getEnd();
        hits.stream()
                .filter(hit -> hit.start() >= from)
                .findFirst()
                .or(() -> hits.stream().findFirst())
                .ifPresent(this::select);
    }

    /** Selects the place before the selection, from the beginning on again from the end. */
    public void previous() {
        int from = editor.getSelection().getStart();
        hits.reversed().stream()
                .filter(hit -> hit.end() <= from)
                .findFirst()
                .or(() -> hits.reversed().stream().findFirst())
                .ifPresent(this::select);
    }

    /** Replaces the place that is selected, and selects the next one. */
    public void replace() {
        if (at.get() > 0) {
            editor.replaceSelected(replacement.get());
        }
        next();
    }

    /** Replaces every place; one step to undo. */
    public void replaceAll() {
        if (!hits.isEmpty()) {
            editor.replace(
                    hits.getFirst().start(),
                    hits.getLast().end(),
                    Finder.replaced(editor.getText(), hits, replacement.get()));
        }
    }

    /** After the text or the words looked for have changed. */
    void look() {
        List<Finder.Hit> found = open.get() ? Finder.all(editor.getText(), query.get()) : List.of();
        boolean changed = !found.equals(hits);
        hits = found;
        count.set(hits.size());
        place();
        if (changed) {
            editor.paint();
        }
    }

    List<Finder.Hit> hits() {
        return hits;
    }

    private void select(Finder.Hit hit) {
        editor.selectRange(hit.start(), hit.end());
        editor.requestFollowCaret();
    }

    private void place() {
        IndexRange selection = editor.getSelection();
        at.set(1 + hits.indexOf(new Finder.Hit(selection.getStart(), selection.getEnd())));
    }
}
