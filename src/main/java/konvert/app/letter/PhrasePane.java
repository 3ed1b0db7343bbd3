package konvert.app.letter;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import konvert.app.control.Choice;
import konvert.app.control.SearchField;
import konvert.app.control.Shown;
import konvert.app.control.Wrapped;
import konvert.app.editor.Editor;
import konvert.app.letter.Phrases.Row;
import konvert.directory.Addressees;
import konvert.directory.Person;
import konvert.letter.phrase.Choices;
import konvert.letter.phrase.Phrase;
import konvert.letter.phrase.Phrasebook;
import konvert.letter.phrase.Topic;
import konvert.letter.phrase.Translated;
import konvert.russian.Gender;
import konvert.words.Words;

/** The phrasebook beside the letter: what the reader asked for, the phrases, and what those in the letter mean. */
final class PhrasePane extends BorderPane {

    private final Words words;
    private final Phrases phrases;
    private final Person reader;
    private final Editor editor;
    private final LettersModel letters;
    private final LettersModel.OpenLetter letter;
    private final SearchField search;
    private final ListView<Row> list = new ListView<>();
    private final TextField ownWord = new TextField();
    private final Label ownWordName = new Wrapped("", "field-name");
    private final VBox ownWordRow = new VBox(ownWordName, ownWord);
    private final WriterQuestion question;

    PhrasePane(Words words, LettersModel letters, LettersModel.OpenLetter letter, Editor editor) {
        this.words = words;
        this.letters = letters;
        this.letter = letter;
        this.editor = editor;
        phrases = letter.help().phrases();
        reader = letter.person();
        search = new SearchField(words, words.say("phrases.search"));
        search.setId("phrase-search");
        search.textProperty().bindBidirectional(phrases.typed());
        getStyleClass().add("phrases");
        setMinWidth(0);
        search.setMinWidth(0);
        list.setMinWidth(0);
        setTop(head());
        setCenter(list());
        question = new WriterQuestion(words, this::answer, list::requestFocus);
        setBottom(new VBox(
                question, ownWord(), new MeaningList(words, letter.help().meanings(), editor)));
        phrases.typed().when(Shown.of(this)).subscribe(now -> fill());
        phrases.topic().when(Shown.of(this)).subscribe(now -> fill());
        phrases.prompt().when(Shown.of(this)).subscribe(now -> {
            list.getSelectionModel().clearSelection(); // what fits the prompt is what Enter inserts
            fill();
        });
        letters.meanings().when(Shown.of(this)).subscribe(now -> fill());
        Stream.of(letter.model().pronoun(), letter.model().writer())
                .forEach(property -> property.when(Shown.of(this)).subscribe((was, now) -> list.refresh()));
    }

    /** Takes the keyboard to the search. */
    void begin() {
        search.begin();
    }

    /** The language of the meanings. */
    static Locale language(LettersModel letters, Words words) {
        return Objects.requireNonNullElse(letters.meanings().get(), words.locale());
    }

    private VBox head() {
        VBox head = new VBox();
        head.getStyleClass().add("head");
        head.setMinWidth(0);
        wishes(
                "phrases.wishes",
                reader.wishes().stream().map(each -> each.in(words.locale())).toList(),
                head);
        wishes(
                "phrases.likes",
                reader.interests().stream().map(each -> each.in(words.locale())).toList(),
                head);
        ComboBox<String> topic = topics();
        Choice<Locale> language =
                new Choice<>(Phrases.languages(), each -> words.say("phrases.in." + each.getLanguage()), supported());
        language.setId("meanings-in");
        language.value().subscribe((was, now) -> letters.meanings().set(now));
        FlowPane row = new FlowPane(topic, language);
        row.getStyleClass().add("choices");
        head.getChildren().addAll(search, row);
        return head;
    }

    private Locale supported() {
        Locale now = language(letters, words);
        return Phrases.languages().stream()
                .filter(each -> each.getLanguage().equals(now.getLanguage()))
                .findFirst()
                .orElse(Locale.ENGLISH);
    }

    private void wishes(String key, List<String> said, VBox head) {
        if (!said.isEmpty()) {
            head.getChildren().add(new Wrapped(words.say(key, String.join("; ", said)), "wishes"));
        }
    }

    private ComboBox<String> topics() {
        List<Topic> all = Phrasebook.load().topics();
        ComboBox<String> field = new ComboBox<>();
        field.setId("topic");
        field.setAccessibleText(words.say("phrases.topic"));
        field.setConverter(new StringConverter<>() {
            @Override
            public String toString(String id) {
                return all.stream()
                        .filter(each -> each.id().equals(id))
                        .map(each -> each.title().in(words.locale()))
                        .findFirst()
                        .orElse(words.say("phrases.all"));
            }

            @Override
            public String fromString(String text) {
                throw new UnsupportedOperationException("Chosen, not typed");
            }
        });
        field.getItems().add("");
        all.forEach(each -> field.getItems().add(each.id()));
        return Bound.to(phrases.topic(), field);
    }

    private Node list() {
        list.setId("phrase-list");
        list.setAccessibleText(words.say("aside.phrases"));
        list.setPlaceholder(new Wrapped(words.say("phrases.none"), "muted"));
        String name = Addressees.initials(reader.name());
        list.setCellFactory(view -> new PhraseCell(words, phrases, name, () -> language(letters, words)));
        list.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
                take();
            }
        });
        list.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                take();
                event.consume();
            } else if (event.getCode() == KeyCode.ESCAPE) {
                editor.requestFocus();
                event.consume();
            }
        });
        search.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                take();
                event.consume();
            } else if (event.getCode() == KeyCode.DOWN) {
                list.requestFocus();
                event.consume();
            } else if (event.getCode() == KeyCode.ESCAPE) {
                editor.requestFocus();
                event.consume();
            }
        });
        list.getSelectionModel().selectedItemProperty().subscribe((was, now) -> {
            ownWordRow.setVisible(false);
            question.setVisible(false);
        });
        return list;
    }

    private void fill() {
        Row chosen = list.getSelectionModel().getSelectedItem();
        list.getItems().setAll(phrases.rows());
        if (chosen != null && list.getItems().contains(chosen)) {
            list.getSelectionModel().select(chosen);
        } else {
            list.getItems().stream()
                    .filter(Row.Item.class::isInstance)
                    .findFirst()
                    .ifPresent(list.getSelectionModel()::select);
            list.scrollTo(0);
        }
    }

    /** Who writes is kept with the sender, and nobody is asked again. */
    private void answer(Gender writer) {
        if (writer == Gender.UNKNOWN) {
            letters.senders().leaveBothForms(letter.beside().sender().get());
        } else {
            letter.model().writer().set(writer);
        }
        list.requestFocus();
        take();
    }

    /** Inserts the phrase chosen, once it is known who writes and chosen what goes into its gap. */
    private void take() {
        if (!(list.getSelectionModel().getSelectedItem() instanceof Row.Item(Phrase phrase))) {
            return;
        }
        if (phrases.wantsWriter(phrase)
                && !letters.senders().all().byId(letter.beside().sender().get()).saysGender()) {
            question.ask();
            return;
        }
        Choices gap = phrase.choices().orElse(null);
        if (gap == null) {
            phrases.insert(editor, phrase, null);
        } else if (gap.isOwnWord()) {
            ownWordName.setText(gap.title().in(language(letters, words)) + words.say("phrases.own-word"));
            ownWord.clear();
            ownWordRow.setVisible(true);
            ownWord.requestFocus();
        } else {
            options(phrase, gap).show(list, Side.BOTTOM, 0, 0);
        }
    }

    private ContextMenu options(Phrase phrase, Choices gap) {
        ContextMenu menu = new ContextMenu();
        Locale language = language(letters, words);
        for (Translated option : gap.options()) {
            String meaning = option.in(language);
            menu.getItems()
                    .add(item(
                            meaning.equals(option.ru()) ? meaning : option.ru() + " — " + meaning,
                            () -> phrases.insert(editor, phrase, option)));
        }
        menu.getItems().add(item(words.say("phrases.open-gap"), () -> phrases.insert(editor, phrase, null)));
        return menu;
    }

    private static MenuItem item(String name, Runnable act) {
        MenuItem item = new MenuItem(name);
        item.setOnAction(event -> act.run());
        return item;
    }

    private Node ownWord() {
        ownWord.setId("own-word");
        ownWordName.setLabelFor(ownWord);
        ownWord.setOnAction(event -> {
            if (list.getSelectionModel().getSelectedItem() instanceof Row.Item(Phrase phrase)) {
                String word = ownWord.getText().strip();
                phrases.insert(editor, phrase, word.isEmpty() ? null : Choices.own(word));
                ownWordRow.setVisible(false);
                list.requestFocus();
            }
        });
        ownWordRow.setVisible(false);
        ownWordRow.managedProperty().bind(ownWordRow.visibleProperty());
        ownWordRow.getStyleClass().addAll("field", "own-word");
        return ownWordRow;
    }
}
