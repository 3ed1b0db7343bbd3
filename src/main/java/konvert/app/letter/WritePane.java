package konvert.app.letter;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import konvert.app.control.Background;
import konvert.app.control.Flow;
import konvert.app.control.Icon;
import konvert.app.control.Notice;
import konvert.app.control.Shown;
import konvert.app.control.Tone;
import konvert.app.control.Wrapped;
import konvert.app.editor.Editor;
import konvert.app.editor.EditorPane;
import konvert.app.letter.LettersModel.OpenLetter;
import konvert.directory.Addressees;
import konvert.directory.Description;
import konvert.directory.Person;
import konvert.letter.WordCount;
import konvert.letter.phrase.Prompts;
import konvert.russian.Closing;
import konvert.russian.Gender;
import konvert.russian.Pronoun;
import konvert.words.Words;
import org.kordamp.ikonli.feather.Feather;

/** Write: place and date, greeting, text, signature, as they follow on the paper. */
final class WritePane extends ScrollPane {

    private final Words words;
    private final OpenLetter letter;
    private final LetterModel model;
    private final Fields fields;
    private final Columns columns;
    private final VBox notices = new VBox();
    private final Label counts = new Label();
    private final Hyperlink remarks = new Hyperlink();
    private final Hyperlink gaps = new Hyperlink();

    WritePane(
            Words words,
            Background background,
            LettersModel letters,
            OpenLetter letter,
            Editors editors,
            Runnable toPhrases) {
        this.words = words;
        this.letter = letter;
        model = letter.model();
        fields = new Fields(words, model);
        columns = new Columns(words, editors, letters.ownBeside());
        getStyleClass().add("work");
        VBox.setVgrow(columns, Priority.ALWAYS);
        if (model.takeFirstLook()) {
            Shown.of(columns).subscribe(now -> {
                if (now) {
                    Platform.runLater(editors.text()::requestFocus);
                }
            });
        }
        notices.managedProperty().bind(Bindings.isNotEmpty(notices.getChildren()));
        TextOpening opening = new TextOpening(words, background, model, editors.text(), this::refuse);
        TextField greeting = fields.line("greeting", model.greeting());
        VBox paper = new VBox(
                terms(letters),
                head(),
                fields.named(
                        "letter.greeting",
                        greeting,
                        greetings(greeting, letter.person()).row()),
                new Starting(
                        words,
                        model,
                        letter.help().phrases(),
                        editors.text(),
                        () -> PhrasePane.language(letters, words),
                        toPhrases),
                notices,
                columns,
                meaning(editors.text()),
                end(),
                new LatinKeys(words, letters.latinKeys(), tools(letters, opening)),
                foot(editors.text()));
        paper.getStyleClass().add("column");
        setContent(paper);
        setFitToWidth(true);
        setFitToHeight(true);
        model.proof().when(Shown.of(this)).subscribe(this::count);
        model.text().when(Shown.of(this)).subscribe(now -> count(model.proof().get()));
    }

    /** Who writes, the how manieth letter it is, and how the reader is addressed. */
    private Flow terms(LettersModel letters) {
        Beside beside = letter.beside();
        Button senders = new Button("", new Icon(Feather.EDIT_2));
        senders.setId("to-senders");
        senders.getStyleClass().addAll("flat", "button-icon");
        senders.setAccessibleText(words.say("letter.senders"));
        senders.setTooltip(new Tooltip(words.say("letter.senders")));
        senders.setOnAction(event -> letters.senders().look(beside.sender().get()));
        HBox sender = new HBox(fields.sender(letters.senders().all(), beside.sender()), senders);
        sender.getStyleClass().add("line");
        Flow terms = new Flow(sender, fields.number(beside.number()), fields.pronoun());
        terms.getStyleClass().add("terms");
        return terms;
    }

    private Flow head() {
        return Flow.of(
                fields.named("letter.place", fields.line("place", model.place())),
                fields.named("letter.date", fields.date()));
    }

    private Flow end() {
        TextField signature = fields.line("signature", model.signature());
        return Flow.of(
                fields.named("letter.signature", signature, closings(signature).row()),
                fields.named("letter.writer", fields.writer()));
    }

    private Node[] tools(LettersModel letters, TextOpening opening) {
        CheckBox own = new CheckBox(words.say("letter.own.show"));
        own.setId("own-beside");
        own.setSelected(letters.ownBeside().get());
        letters.ownBeside().when(Shown.of(own)).subscribe(own::setSelected);
        own.selectedProperty().subscribe((was, now) -> letters.ownBeside().set(now));
        Hyperlink find = new Hyperlink(words.say("letter.find", EditorPane.FIND.getDisplayText()));
        find.setId("to-find");
        find.setOnAction(event -> columns.find());
        Hyperlink open = new Hyperlink(words.say("letter.open-text"));
        open.setId("open-text");
        open.setOnAction(event -> opening.ask(getScene().getWindow()));
        return new Node[] {own, find, open};
    }

    private Flow foot(Editor editor) {
        counts.setId("counts");
        counts.getStyleClass().add("muted");
        remarks.setId("remarks");
        remarks.setOnAction(event -> model.step().set(Step.CHECK));
        gaps.setId("gaps");
        gaps.managedProperty().bind(gaps.visibleProperty());
        gaps.setOnAction(event -> Phrases.next(editor));
        Flow foot = new Flow(counts, gaps, remarks);
        foot.getStyleClass().add("foot");
        return foot;
    }

    /** What the sentence means in which the caret stands. */
    private Label meaning(Editor editor) {
        Meanings meanings = letter.help().meanings();
        Label meaning = new Wrapped("", "meaning");
        meaning.setId("meaning");
        meaning.managedProperty().bind(meaning.visibleProperty());
        Runnable show = () -> {
            Meanings.Result known = meanings.result().get();
            int caret = editor.getCaretPosition();
            meaning.setVisible(known.areNeeded());
            meaning.setText(known.glosses().stream()
                    .filter(gloss -> known.text().equals(editor.getText()))
                    .filter(gloss -> gloss.start() <= caret && caret <= gloss.end())
                    .map(gloss -> "= " + gloss.meaning())
                    .reduce("", (first, last) -> last));
        };
        meanings.result().when(Shown.of(meaning)).subscribe(now -> show.run());
        editor.caretPositionProperty().when(Shown.of(meaning)).subscribe(now -> show.run());
        return meaning;
    }

    private void refuse(String why) {
        notices.getChildren().clear();
        if (!why.isEmpty()) {
            notices.getChildren().add(new Notice(Tone.STOP, why));
        }
    }

    /** Says how many remarks there are. */
    void showRemarks(int count) {
        remarks.setVisible(count > 0);
        remarks.setText(words.count("letter.remarks", count));
    }

    private LineMenu greetings(TextField field, Person reader) {
        return new LineMenu("greetings", words.say("letter.greetings"), field, () -> {
            List<LineMenu.Group> groups = groups(pronoun -> Addressees.greetings(reader, pronoun));
            if (Description.gender(reader) == Gender.UNKNOWN) {
                groups.add(new LineMenu.Group(words.say("letter.greetings.gender"), List.of(), () -> {}));
            }
            return groups;
        });
    }

    private LineMenu closings(TextField field) {
        return new LineMenu("closings", words.say("letter.closings"), field, () -> {
            Gender writer = model.writer().get();
            String name = Closing.nameIn(model.signature().get());
            List<LineMenu.Group> groups = groups(pronoun -> Closing.all(name, writer, pronoun));
            if (writer == Gender.UNKNOWN) {
                groups.add(new LineMenu.Group(words.say("letter.closings.gender"), List.of(), () -> {}));
            }
            return groups;
        });
    }

    /** The lines for each pronoun, those for the one in use first; with a line its pronoun is chosen. */
    private List<LineMenu.Group> groups(Function<Pronoun, List<String>> lines) {
        return Stream.of(Pronoun.values())
                .sorted(Comparator.comparing(
                        pronoun -> pronoun != model.pronoun().get()))
                .map(pronoun -> new LineMenu.Group(
                        words.say("letter.pronoun." + pronoun.code()),
                        lines.apply(pronoun),
                        () -> model.pronoun().set(pronoun)))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private void count(Proof proof) {
        String text = model.text().get();
        int open = Prompts.unanswered(text).size();
        gaps.setVisible(open > 0);
        gaps.setText(
                words.say("letter.gaps.next", words.count("letter.gaps", open), Phrases.NEXT_PROMPT.getDisplayText()));
        counts.setText(String.join(
                " · ",
                words.count("letter.characters", text.codePointCount(0, text.length())),
                words.count("letter.words", WordCount.of(text)),
                words.count("letter.pages", proof.letter().count()),
                words.say("letter.grams", Math.round(proof.grams()))));
    }
}
