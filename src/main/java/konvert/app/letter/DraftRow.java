package konvert.app.letter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import konvert.directory.Person;
import konvert.journal.Draft;
import org.jspecify.annotations.Nullable;

/** A row of the list of letters: a person, or a letter to the person above. */
sealed interface DraftRow {

    /**
     * The one to whom the letters below are.
     *
     * @param person none where the directory does not have the person any more
     */
    record To(@Nullable Person person) implements DraftRow {}

    /** A letter. */
    record Kept(Draft draft) implements DraftRow {}

    /** The letter of a row; none of a person's. */
    static Optional<Draft> draft(@Nullable DraftRow row) {
        return row instanceof Kept(Draft draft) ? Optional.of(draft) : Optional.empty();
    }

    /** By person, the one last written to first. */
    static List<DraftRow> of(LettersModel letters) {
        Map<String, List<Draft>> byPerson = new LinkedHashMap<>();
        for (Draft draft : letters.unfinished().all()) {
            byPerson.computeIfAbsent(draft.person(), id -> new ArrayList<>()).add(draft);
        }
        List<DraftRow> rows = new ArrayList<>();
        byPerson.values().forEach(drafts -> {
            rows.add(new To(letters.personOf(drafts.getFirst())));
            drafts.forEach(draft -> rows.add(new Kept(draft)));
        });
        return rows;
    }
}
