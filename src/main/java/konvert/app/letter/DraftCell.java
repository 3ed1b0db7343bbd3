package konvert.app.letter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import konvert.app.control.Wrapped;
import konvert.app.control.WrappingCell;
import konvert.directory.Person;
import konvert.journal.Draft;
import konvert.letter.WordCount;
import konvert.words.Words;
import org.jspecify.annotations.Nullable;

/** A row of the list of letters; its title becomes a field while it is renamed. */
final class DraftCell extends WrappingCell<DraftRow> {

    private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");
    private static final int FIRST_WORDS = 120;

    private final Words words;
    private final Predicate<Draft> renaming;
    private final BiConsumer<Draft, @Nullable String> renamed;

    /**
     * An empty row.
     *
     * @param renaming whether the title of a letter is a field now
     * @param renamed hears the new title, or none when it is left as it was
     */
    DraftCell(Words words, Predicate<Draft> renaming, BiConsumer<Draft, @Nullable String> renamed) {
        this.words = words;
        this.renaming = renaming;
        this.renamed = renamed;
        getStyleClass().add("draft-cell");
    }

    /** The title the writer gave it, else one made of its number and its day. */
    static String title(Words words, Draft draft) {
        if (!draft.title().isBlank()) {
            return draft.title();
        }
        String number = draft.number() == 1
                ? words.say("letter.number.first")
                : draft.number() == 0 ? words.say("letters.letter") : words.say("letter.number", draft.number());
        LocalDate written = draft.changedOn();
        LocalDate day = draft.date() == null ? written : draft.date();
        return day == null ? number : number + " · " + words.date(day);
    }

    static String name(Words words, @Nullable Person person) {
        return person == null ? words.say("letters.nobody") : person.name().givenFirst();
    }

    @Override
    protected void updateItem(@Nullable DraftRow row, boolean empty) {
        super.updateItem(row, empty);
        pseudoClassStateChanged(HEADING, row instanceof DraftRow.To);
        setGraphic(
                switch (empty ? null : row) {
                    case DraftRow.To(var person) -> new Wrapped(name(words, person), "subtitle");
                    case DraftRow.Kept(var draft) -> letter(draft);
                    case null -> null;
                });
    }

    private VBox letter(Draft draft) {
        String title = title(words, draft);
        VBox letter = new VBox(
                renaming.test(draft) ? field(draft, title) : new Wrapped(title, "name"),
                new Wrapped(firstWords(draft.text().isBlank() ? draft.own() : draft.text()), "first-words"),
                new Wrapped(details(draft), "muted", "small"));
        setAccessibleText(title + ", " + details(draft));
        return letter;
    }

    private String details(Draft draft) {
        List<String> details = new ArrayList<>();
        details.add(words.count("letter.words", WordCount.of(draft.text())));
        LocalDate changed = draft.changedOn();
        if (changed != null) {
            details.add(words.say("letters.changed", words.date(changed)));
        }
        LocalDate printed = draft.printedOn();
        if (printed != null) {
            details.add(words.say("letters.printed", words.date(printed)));
        }
        return String.join(" · ", details);
    }

    private TextField field(Draft draft, String title) {
        TextField field = new TextField(title);
        field.setId("rename");
        field.setAccessibleText(words.say("letters.title"));
        field.setOnAction(event -> renamed.accept(draft, field.getText().equals(title) ? null : field.getText()));
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                renamed.accept(draft, null);
                event.consume();
            }
        });
        Platform.runLater(() -> {
            field.requestFocus();
            field.selectAll();
        });
        return field;
    }

    private static String firstWords(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        int end = line.length() <= FIRST_WORDS ? -1 : line.lastIndexOf(' ', FIRST_WORDS);
        return end < 0 ? line.substring(0, Math.min(line.length(), FIRST_WORDS)) : line.substring(0, end) + " …";
    }
}
