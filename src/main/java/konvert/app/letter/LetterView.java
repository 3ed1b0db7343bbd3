package konvert.app.letter;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import konvert.app.control.Background;
import konvert.app.control.Icon;
import konvert.app.control.Shown;
import konvert.app.control.StepBar;
import konvert.app.letter.Advice.Found;
import konvert.app.letter.Advice.Part;
import konvert.app.letter.LettersModel.OpenLetter;
import konvert.directory.Addressees;
import konvert.post.MailStatus;
import konvert.words.Words;
import org.kordamp.ikonli.feather.Feather;

/** A letter in its steps, beside the pages as they will be printed. */
final class LetterView extends BorderPane {

    private static final KeyCombination NEXT = new KeyCodeCombination(KeyCode.PAGE_DOWN, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination BACK = new KeyCodeCombination(KeyCode.PAGE_UP, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination SAVE = new KeyCodeCombination(KeyCode.S, KeyCombination.SHORTCUT_DOWN);

    private static final KeyCombination PHRASES = new KeyCodeCombination(KeyCode.P, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination NEXT_ADVICE = new KeyCodeCombination(KeyCode.F7);

    private final Words words;
    private final OpenLetter letter;
    private final LetterModel model;
    private final LetterWays ways;
    private final Editors editors;
    private final LettersModel letters;
    private final PhrasePane phrases;
    private final AsidePane aside;
    private final PreviewPane preview;
    private final List<Step> steps;
    private final WritePane write;
    private final CheckPane check;
    private final PrintPane print;
    private final SplitPane desk = new SplitPane();
    private final QuickChoices quick;

    LetterView(
            Words words,
            Background background,
            LettersModel letters,
            OpenLetter letter,
            Editors editors,
            LetterWays ways) {
        this.words = words;
        this.letter = letter;
        this.ways = ways;
        this.editors = editors;
        this.letters = letters;
        model = letter.model();
        steps = model.envelopeOnly().get() ? List.of(Step.CHECK, Step.PRINT) : List.of(Step.values());
        write = new WritePane(
                words,
                background,
                letters,
                letter,
                editors,
                () -> letters.aside().set(Aside.PHRASES));
        check = new CheckPane(words, this::fix, findings());
        print = new PrintPane(words, letters, letter, editors.text(), ways);
        quick = new QuickChoices(words, model, () -> fix(Remark.Fix.RETURN_ADDRESS), this::save);
        getStyleClass().add("letter");
        setTop(header(letters));
        preview = new PreviewPane(words, background, model, letters.looking());
        phrases = new PhrasePane(words, letters, letter, editors.text());
        ScrollPane advice = new ScrollPane(findings());
        advice.setFitToWidth(true);
        aside = new AsidePane(
                words, letters, model, Map.of(Aside.PAGES, preview, Aside.PHRASES, phrases, Aside.ADVICE, advice));
        aside.setBottom(new VBox(
                quick,
                new OutcomePane(
                        words,
                        letter.saving(),
                        ways.folder(),
                        () -> model.step().set(Step.CHECK))));
        desk.setOrientation(Orientation.HORIZONTAL);
        desk.getItems().setAll(write, aside);
        desk.setDividerPositions(0.52);
        setCenter(desk);
        model.step().when(Shown.of(this)).subscribe(this::show);
        model.proof().when(Shown.of(this)).subscribe(now -> remark());
        model.composition().when(Shown.of(this)).subscribe(now -> remark());
        letters.mail().when(Shown.of(this)).subscribe(now -> remark());
        letters.aside().when(Shown.of(this)).subscribe(now -> showQuick());
        model.composition()
                .when(Shown.of(this))
                .subscribe((was, now) -> letter.saving().forgetRefusal());
        letter.help().advice().result().when(Shown.of(this)).subscribe(now -> remark());
        Underlining.show(words, letter.help().advice(), editors, this);
        editors.text()
                .caretPositionProperty()
                .when(Shown.of(this))
                .subscribe(now -> letter.help().phrases().at(now));
        letters.meanings()
                .when(Shown.of(this))
                .subscribe(now -> letter.help().meanings().language().set(PhrasePane.language(letters, words)));
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private FindingList findings() {
        return new FindingList(
                words,
                letter.help().advice(),
                new FindingCard.Acts(this::lead, this::replace, ways.page()),
                new FindingCard.Acts(this::leadInOwn, (found, word) -> leadInOwn(found), ways.page()));
    }

    private void leadInOwn(Found found) {
        letters.ownBeside().set(true);
        lead(Step.WRITE, "#own-text");
        if (letter.help().advice().result().get().own().equals(editors.own().getText())) {
            editors.own().show(found.start(), found.end());
        }
    }

    private Node header(LettersModel letters) {
        Button back = new Button(Addressees.initials(letter.person().name()), new Icon(Feather.CHEVRON_LEFT));
        back.setId("back");
        back.getStyleClass().addAll("flat", "back");
        back.setAccessibleText(words.say("letter.back"));
        back.setOnAction(event -> letters.back());
        StepBar<Step> bar = new StepBar<>(
                steps, step -> words.say("step." + lower(step)), model.step().get());
        bar.setId("steps");
        bar.step().bindBidirectional(model.step());
        FlowPane header = new FlowPane(back, bar);
        header.getStyleClass().add("letter-header");
        if (model.envelopeOnly().get()) {
            Hyperlink whole = new Hyperlink(words.say("letter.write-instead"));
            whole.setOnAction(event -> letters.write(letter.person(), false));
            header.getChildren().add(whole);
        }
        return header;
    }

    /** The keyboard stays where it is, or goes on in the new step when its field goes away. */
    private void show(Step step) {
        Node owner = getScene() == null ? this : getScene().getFocusOwner();
        boolean goesOn =
                owner == null || owner.getScene() == null || (isIn(desk, owner) && !isIn(aside.getBottom(), owner));
        desk.getItems()
                .set(
                        0,
                        switch (step) {
                            case WRITE -> write;
                            case CHECK -> check;
                            case PRINT -> print;
                        });
        showQuick();
        if (goesOn) {
            focus(
                    switch (step) {
                        case WRITE -> "#text";
                        case CHECK -> ".work";
                        case PRINT -> choices();
                    });
        }
    }

    /** Not in the way of phrases and advice, which want the room. */
    private void showQuick() {
        Step step = model.step().get();
        quick.setVisible(
                step == Step.CHECK || (step == Step.WRITE && letters.aside().get() == Aside.PAGES));
    }

    private static boolean isIn(Node pane, Node node) {
        return node.equals(pane) || (node.getParent() != null && isIn(pane, node.getParent()));
    }

    private void focus(String id) {
        Parent pane = (Parent) desk.getItems().getFirst();
        pane.applyCss();
        pane.layout();
        Node field = pane.lookup(id);
        if (field != null) {
            field.requestFocus();
        }
    }

    private void remark() {
        List<Remark> remarks = Checks.of(
                words,
                letter.directory(),
                letter.person(),
                model.composition().get(),
                model.proof().get(),
                MailStatus.bundled().with(letters.mail().get()),
                LettersModel.today());
        Advice.Result advice = letter.help().advice().result().get();
        write.showRemarks(
                remarks.size() + advice.found().size() + advice.inOwn().size());
        check.show(remarks);
    }

    private void fix(Remark.Fix fix) {
        switch (fix) {
            case GREETING -> lead(Step.WRITE, "#greeting");
            case TEXT -> lead(Step.WRITE, "#text");
            case PROMPT -> {
                lead(Step.WRITE, "#text");
                Phrases.next(editors.text());
            }
            case SIGNATURE -> lead(Step.WRITE, "#signature");
            case WRITER -> lead(Step.WRITE, "#writer");
            case RETURN_ADDRESS -> {
                model.withReturnAddress().set(true);
                model.side().set(Side.ENVELOPE);
                lead(Step.PRINT, "#return-address");
            }
            case CHOICES -> lead(Step.PRINT, choices());
            case MAIL -> lead(Step.PRINT, "#mail-status .button");
            case TODAY -> model.date().set(LettersModel.today());
            case DATIVE -> ways.correct().accept(letter.person());
            case NOMINATIVE -> model.dative().set(false);
            case LINK -> {
                ClipboardContent content = new ClipboardContent();
                content.putString(letter.person().custody().source());
                Clipboard.getSystemClipboard().setContent(content);
            }
        }
    }

    /** What is chosen first of all for printing. */
    private String choices() {
        return model.composition().get().hasEnvelope() ? "#envelope" : "#kind";
    }

    private void lead(Step step, String id) {
        model.step().set(step);
        focus(id);
    }

    /** Goes to the place a finding is at; a text that was changed meanwhile is only gone to. */
    private void lead(Found found) {
        switch (found.part()) {
            case GREETING -> lead(Step.WRITE, "#greeting");
            case SIGNATURE -> lead(Step.WRITE, "#signature");
            case TEXT, WHOLE -> {
                lead(Step.WRITE, "#text");
                if (isStill(found)) {
                    editors.text().show(found.start(), found.end());
                }
            }
        }
    }

    private void replace(Found found, String word) {
        if (isStill(found)) {
            editors.text().replace(found.start(), found.end(), word);
        } else {
            lead(found);
        }
    }

    private boolean isStill(Found found) {
        return found.part() == Part.TEXT
                && letter.help()
                        .advice()
                        .result()
                        .get()
                        .text()
                        .equals(editors.text().getText());
    }

    private void turnToPhrases() {
        model.step().set(Step.WRITE);
        letters.aside().set(Aside.PHRASES);
        phrases.applyCss();
        phrases.begin();
    }

    private void save() {
        letter.saving()
                .save(
                        model.composition().get(),
                        model.envelopeOnly().get() ? List.of(Side.ENVELOPE) : List.of(Side.values()),
                        words.say("saving"));
    }

    private void pressed(KeyEvent event) {
        int at = steps.indexOf(model.step().get());
        if (NEXT.match(event) || BACK.match(event)) {
            model.step().set(steps.get(Math.clamp(at + (NEXT.match(event) ? 1 : -1), 0, steps.size() - 1)));
            event.consume();
        } else if (PHRASES.match(event) && !model.envelopeOnly().get()) {
            turnToPhrases();
            event.consume();
        } else if (NEXT_ADVICE.match(event)) {
            Underlining.next(editors.text());
            event.consume();
        } else if (Phrases.NEXT_PROMPT.match(event)) {
            Phrases.next(editors.text());
            event.consume();
        } else if (SAVE.match(event)) {
            save();
            event.consume();
        } else if (preview.takes(event)) {
            event.consume();
        }
    }

    private static String lower(Step step) {
        return step.name().toLowerCase(Locale.ROOT);
    }
}
