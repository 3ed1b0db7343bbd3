package konvert.directory.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The cells of one entry by the field they hold, and what of them was not understood. */
final class ListEntry {

    private final Map<String, List<ListCell>> cells;
    private final List<Doubt> doubts = new ArrayList<>();

    ListEntry(Map<String, List<ListCell>> cells) {
        this.cells = cells;
    }

    List<Doubt> doubts() {
        return doubts;
    }

    void doubt(String field, String key, String... values) {
        doubts.add(new Doubt(field, key, List.of(values)));
    }

    List<String> texts(String field) {
        return cells.getOrDefault(field, List.of()).stream().map(ListCell::text).toList();
    }

    /** The first cell of the field. */
    @Nullable
    String text(String field) {
        List<String> texts = texts(field);
        return texts.isEmpty() ? null : texts.getFirst();
    }

    /** What the first cell of the field says; a doubt where it is not understood. */
    <T> @Nullable T value(String field, Function<String, @Nullable T> reader) {
        List<ListCell> all = cells.getOrDefault(field, List.of());
        if (all.isEmpty()) {
            return null;
        }
        T value = reader.apply(all.getFirst().text());
        if (value == null) {
            notUnderstood(field, all.getFirst());
        }
        return value;
    }

    /** What all cells of the field say, parted by {@code separator}; a doubt for each part that is not understood. */
    <T> List<T> values(String field, String separator, Function<String, @Nullable T> reader) {
        List<T> values = new ArrayList<>();
        for (ListCell cell : cells.getOrDefault(field, List.of())) {
            for (String part : cell.text().split(separator, -1)) {
                T value = part.isBlank() ? null : reader.apply(part.strip());
                if (value != null) {
                    values.add(value);
                } else if (!part.isBlank()) {
                    notUnderstood(field, new ListCell(cell.column(), part.strip()));
                }
            }
        }
        return values.stream().distinct().toList();
    }

    /** The first cells of these fields on one line. */
    String joined(String... fields) {
        return Stream.of(fields).map(this::text).filter(Objects::nonNull).collect(Collectors.joining(", "));
    }

    private void notUnderstood(String field, ListCell cell) {
        doubt(field, "list.not-understood", cell.column(), cell.text());
    }
}
