package konvert.app.letter;

import java.util.Locale;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.scene.layout.VBox;
import konvert.app.control.Wrapped;
import konvert.app.control.WrappingCell;
import konvert.app.letter.Phrases.Row;
import konvert.letter.phrase.StartingPoint;
import konvert.letter.phrase.Translated;
import konvert.words.Words;
import org.jspecify.annotations.Nullable;

/** A row of the phrasebook: a heading, or a phrase as it would be written with what it means. */
final class PhraseCell extends WrappingCell<Row> {

    private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");

    private final Words words;
    private final Phrases phrases;
    private final String reader;
    private final Supplier<Locale> language;

    PhraseCell(Words words, Phrases phrases, String reader, Supplier<Locale> language) {
        this.words = words;
        this.phrases = phrases;
        this.reader = reader;
        this.language = language;
        getStyleClass().add("phrase-cell");
    }

    @Override
    protected void updateItem(@Nullable Row row, boolean empty) {
        super.updateItem(row, empty);
        pseudoClassStateChanged(HEADING, row instanceof Row.Heading);
        setGraphic(
                switch (empty ? null : row) {
                    case Row.Heading(StartingPoint.Prompt prompt, Translated topic) ->
                        new VBox(new Wrapped(heading(prompt, topic), "field-name"));
                    case Row.Item item -> phrase(item);
                    case null -> null;
                });
    }

    private String heading(StartingPoint.@Nullable Prompt prompt, @Nullable Translated topic) {
        if (prompt != null) {
            return words.say("phrases.for-prompt", prompt.text().in(language.get()));
        }
        return topic == null ? words.say("phrases.for-reader", reader) : topic.in(language.get());
    }

    private VBox phrase(Row.Item item) {
        String form = phrases.form(item.phrase());
        VBox lines = new VBox(new Wrapped(form, "russian"));
        String meaning = phrases.meaning(item.phrase(), language.get());
        if (!language.get().getLanguage().equals("ru")) {
            lines.getChildren().add(new Wrapped(meaning, "muted"));
        }
        setAccessibleText(form + " " + meaning);
        return lines;
    }
}
