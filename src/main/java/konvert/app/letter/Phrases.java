package konvert.app.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import konvert.app.editor.Editor;
import konvert.directory.Description;
import konvert.directory.Localised;
import konvert.directory.Person;
import konvert.letter.phrase.Phrase;
import konvert.letter.phrase.Phrasebook;
import konvert.letter.phrase.Prompts;
import konvert.letter.phrase.StartingPoint;
import konvert.letter.phrase.StartingPoints;
import konvert.letter.phrase.Translated;
import konvert.russian.Gender;
import org.jspecify.annotations.Nullable;

/** The phrasebook opened beside a letter: what is looked for in it, and in which form a phrase goes into that letter. */
public final class Phrases {

    /** A line of the list. */
    sealed interface Row {

        /** Names what follows: a prompt of the letter, a topic; none of both before what the reader likes. */
        record Heading(
                StartingPoint.@Nullable Prompt prompt,
                @Nullable Translated topic) implements Row {}

        record Item(Phrase phrase) implements Row {}
    }

    /** Goes to the next place that wants the writer's own words. */
    static final KeyCombination NEXT_PROMPT = new KeyCodeCombination(KeyCode.F8);

    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.GERMAN, Locale.of("ru"));

    private final Person reader;
    private final LetterModel model;
    private final Phrasebook book = Phrasebook.load();
    private final StringProperty typed = new SimpleStringProperty("");
    private final StringProperty topic = new SimpleStringProperty("");
    private final ObjectProperty<StartingPoint.@Nullable Prompt> prompt = new SimpleObjectProperty<>();
    private final ObjectProperty<StartingPoint.Length> length = new SimpleObjectProperty<>(StartingPoint.Length.MEDIUM);

    Phrases(Person reader, LetterModel model) {
        this.reader = reader;
        this.model = model;
    }

    /** The languages it explains itself in. */
    static List<Locale> languages() {
        return LANGUAGES;
    }

    /** What is looked for, in any of its languages. */
    StringProperty typed() {
        return typed;
    }

    /** Id of the topic that is shown; an empty text for all. */
    StringProperty topic() {
        return topic;
    }

    /** The prompt the caret was in last. */
    ObjectProperty<StartingPoint.@Nullable Prompt> prompt() {
        return prompt;
    }

    /** Of the starting points that are offered. */
    ObjectProperty<StartingPoint.Length> length() {
        return length;
    }

    /** The caret stands there: in a prompt that one is answered from now on. */
    void at(int position) {
        String text = model.text().get();
        if (text.isEmpty()) {
            prompt.set(null);
        }
        placeAt(text, position).flatMap(Phrases::promptOf).ifPresent(prompt::set);
    }

    /** What is shown: what fits the prompt and the reader first, then topic by topic. */
    List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        if (!typed.get().isBlank()) {
            items(rows, book.find(typed.get()));
            return rows;
        }
        StartingPoint.Prompt now = prompt.get();
        if (now != null && topic.get().isEmpty()) {
            section(rows, new Row.Heading(now, null), now.suggested(reader.interests()));
        }
        if (topic.get().isEmpty()) {
            section(rows, new Row.Heading(null, null), book.forInterests(reader.interests()));
        }
        book.topics().stream()
                .filter(each -> topic.get().isEmpty() || each.id().equals(topic.get()))
                .forEach(each -> section(rows, new Row.Heading(null, each.title()), book.phrases(each)));
        return rows;
    }

    /** The Russian as it would be written. */
    String form(Phrase phrase) {
        return phrase.in(model.pronoun().get(), model.writer().get(), Description.gender(reader));
    }

    String meaning(Phrase phrase, Locale language) {
        return phrase.meaning(language, model.pronoun().get());
    }

    /** Whether it is one thing from a woman and another from a man, and it is not known who writes. */
    boolean wantsWriter(Phrase phrase) {
        return model.writer().get() == Gender.UNKNOWN
                && !phrase.in(model.pronoun().get(), Gender.FEMALE, Gender.UNKNOWN)
                        .equals(phrase.in(model.pronoun().get(), Gender.MALE, Gender.UNKNOWN));
    }

    /** Writes it where the caret stands, in the place of a prompt that stands there; one step to undo. */
    void insert(Editor editor, Phrase phrase, @Nullable Translated option) {
        String form = option == null
                ? form(phrase)
                : phrase.in(model.pronoun().get(), model.writer().get(), Description.gender(reader), option);
        String text = editor.getText();
        int caret = editor.getCaretPosition();
        Optional<Prompts.Place> place = placeAt(text, caret);
        int start = place.map(Prompts.Place::start).orElse(editor.getSelection().getStart());
        int end = place.map(Prompts.Place::end).orElse(editor.getSelection().getEnd());
        boolean touchesBefore = start > 0 && !Character.isWhitespace(text.charAt(start - 1));
        boolean touchesAfter = end < text.length() && Character.isLetterOrDigit(text.charAt(end));
        String inserted = (touchesBefore ? " " : "") + form + (touchesAfter ? " " : "");
        editor.replace(start, end, inserted);
        editor.moveTo(start + inserted.length());
        editor.requestFollowCaret();
    }

    /** Selects the next place that wants the writer's own words, after the caret or else from the beginning. */
    static boolean next(Editor editor) {
        List<Prompts.Place> places = Prompts.unanswered(editor.getText());
        int caret = editor.getCaretPosition();
        Optional<Prompts.Place> next = places.stream()
                .filter(place -> place.start() >= caret)
                .findFirst()
                .or(() -> places.stream().findFirst());
        next.ifPresent(place -> editor.show(place.start(), place.end()));
        return next.isPresent();
    }

    /** What is known of what the reader likes. */
    List<Localised> interests() {
        return reader.interests();
    }

    private static Optional<Prompts.Place> placeAt(String text, int position) {
        return Prompts.unanswered(text).stream()
                .filter(place -> place.start() <= position && position <= place.end())
                .findFirst();
    }

    private static Optional<StartingPoint.Prompt> promptOf(Prompts.Place place) {
        return StartingPoints.load().stream()
                .flatMap(point -> point.parts().stream())
                .filter(part -> LANGUAGES.stream()
                        .anyMatch(language ->
                                Objects.equals(Prompts.line(part.text().in(language)), place.text())))
                .findFirst();
    }

    private static void section(List<Row> rows, Row.Heading heading, List<Phrase> phrases) {
        if (!phrases.isEmpty()) {
            rows.add(heading);
            items(rows, phrases);
        }
    }

    private static void items(List<Row> rows, List<Phrase> phrases) {
        phrases.stream().map(Row.Item::new).forEach(rows::add);
    }
}
