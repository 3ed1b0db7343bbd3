package konvert.app.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Spinner;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import konvert.app.Screenshots;
import konvert.app.editor.Editor;
import konvert.app.editor.Underline;
import konvert.app.shell.Language;
import konvert.app.shell.Theme;
import konvert.letter.SenderProfile;
import konvert.letter.advice.Severity;
import konvert.letter.phrase.Prompts;
import konvert.letter.phrase.StartingPoint;
import konvert.pdf.PageImages;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** A letter with the help there is: prompts, phrases, advice, spelling, channels. */
@ExtendWith(ApplicationExtension.class)
class DeskTest {

    @TempDir
    static Path home;

    private LetterScreen screen;
    private LettersModel model;

    @Start
    void open(Stage stage) throws IOException {
        SenderProfile sender = new SenderProfile(
                "1", "A. Schmidt", "A. Schmidt\n10115 Berlin", true, "Берлин", "Анна", "f", List.of("de"));
        Path folder = LetterScreen.folder(home, "DE", sender);
        screen = new LetterScreen(stage, folder, path -> {});
        model = screen.letters.model();
    }

    @AfterEach
    void close(FxRobot robot) {
        screen.close(robot);
    }

    private Editor editor(FxRobot robot) {
        return robot.lookup("#text").query();
    }

    private void read(LettersModel.OpenLetter letter) throws Exception {
        Letters.await(() -> letter.help()
                .advice()
                .result()
                .get()
                .text()
                .equals(letter.model().text().get()));
    }

    @Test
    void a_letter_of_prompts_and_five_phrases_without_a_cyrillic_key(FxRobot robot) throws Exception {
        LettersModel.OpenLetter letter = screen.open(robot, false);
        robot.interact(() -> letter.help().phrases().length().set(StartingPoint.Length.SHORT));
        robot.clickOn("#start-first-letter");
        Editor editor = editor(robot);
        assertThat(Prompts.unanswered(editor.getText())).hasSize(5);
        assertThat(model.aside().get()).isEqualTo(Aside.PHRASES);
        robot.push(KeyCode.SHORTCUT, KeyCode.S);
        Letters.await(() -> letter.saving().outcome().get() instanceof Saving.Outcome.Refused);
        ListView<Phrases.Row> list = robot.lookup("#phrase-list").query();
        for (String id : List.of(
                "greeting-first-time",
                "who-i-am-live-alone",
                "weather-first-snow",
                "questions-what-interests",
                "wishes-health")) {
            robot.interact(() -> {
                list.getItems().stream()
                        .filter(row -> row instanceof Phrases.Row.Item(var phrase)
                                && phrase.id().equals(id))
                        .findFirst()
                        .ifPresent(list.getSelectionModel()::select);
                list.requestFocus();
            });
            assertThat(list.getSelectionModel().getSelectedItem())
                    .isInstanceOfSatisfying(
                            Phrases.Row.Item.class,
                            item -> assertThat(item.phrase().id()).isEqualTo(id));
            robot.push(KeyCode.ENTER);
            robot.push(KeyCode.F8);
        }
        assertThat(Prompts.unanswered(editor.getText())).isEmpty();
        assertThat(editor.getText()).contains("Я живу одна").doesNotContainPattern("[\\[{a-zA-Z]");
        robot.interact(editor::undo);
        assertThat(Prompts.unanswered(editor.getText())).as("one step back").hasSize(1);
        robot.interact(editor::redo);
        read(letter);
        Letters.await(() -> letter.help().meanings().result().get().glosses().size() == 5);
        assertThat(letter.help().advice().result().get().found())
                .noneMatch(found -> found.finding().severity() != Severity.TIP
                        && !found.finding().topic().id().equals("INTRO"));
        pictures(robot, "desk-phrases");
        robot.clickOn("Deutsch");
        Screenshots.take("desk-phrases-german", screen.scene);
        robot.clickOn("Русский");
        Screenshots.take("desk-phrases-russian", screen.scene);
        robot.push(KeyCode.SHORTCUT, KeyCode.PAGE_DOWN);
        Screenshots.take("desk-check-quiet", screen.scene);
        robot.push(KeyCode.SHORTCUT, KeyCode.S);
        Letters.await(() -> letter.saving().outcome().get() instanceof Saving.Outcome.Saved);
        Saving.Outcome.Saved saved =
                (Saving.Outcome.Saved) letter.saving().outcome().get();
        assertThat(saved.files()).hasSize(2);
        try (PDDocument document = Loader.loadPDF(saved.files().getFirst().toFile())) {
            assertThat(new PDFTextStripper().getText(document)).contains("Я живу одна");
        }
    }

    @Test
    void advice_and_spelling_are_shown_mended_and_silenced(FxRobot robot) throws Exception {
        LettersModel.OpenLetter letter = screen.open(robot, false);
        robot.interact(() -> {
            model.aside().set(Aside.ADVICE);
            editor(robot)
                    .replaceText(
                            0,
                            0,
                            "Меня зовут Анна, я живу в Берлине. Про войну писать не буду. Вчера мы видили журавлей. Как вы?");
        });
        read(letter);
        Letters.await(() -> !letter.help().advice().suggestions().get().isEmpty());
        assertThat(editor(robot).underlines())
                .extracting(Underline::style)
                .contains("underline-must", "underline-spelling");
        assertThat(letter.help().advice().result().get().found())
                .extracting(found -> found.finding().topic().id())
                .as("day and signature have fields of their own")
                .doesNotContain("DATE", "SIGNED", "QUESTION", "INTRO");
        pictures(robot, "desk-advice");
        robot.clickOn("видели");
        assertThat(letter.model().text().get()).contains("мы видели журавлей");
        read(letter);
        Letters.await(() -> letter.help().advice().suggestions().get().isEmpty());
        int before = letter.help().advice().result().get().found().size();
        robot.clickOn("I mean it");
        Letters.await(() -> letter.help().advice().result().get().found().size() == before - 1);
        assertThat(letter.beside().silenced().get()).hasSize(1);
        robot.clickOn("Undo");
        Letters.await(() -> letter.help().advice().result().get().found().size() == before);
        robot.interact(() -> letter.model().step().set(Step.CHECK));
        pictures(robot, "desk-check");
        robot.clickOn("Show the place");
        assertThat(editor(robot).getSelectedText()).isEqualTo("Про войну");
    }

    @Test
    void a_word_that_was_learnt_is_right_from_then_on(FxRobot robot) throws Exception {
        LettersModel.OpenLetter letter = screen.open(robot, false);
        robot.interact(() -> {
            model.aside().set(Aside.ADVICE);
            editor(robot).replaceText(0, 0, "Как вы? У нас живёт хвостунчик.");
        });
        read(letter);
        assertThat(editor(robot).underlines()).extracting(Underline::style).contains("underline-spelling");
        Letters.await(() -> !letter.help().advice().suggestions().get().isEmpty());
        robot.clickOn("Add to my words");
        Letters.await(() -> editor(robot).underlines().stream()
                .noneMatch(each -> each.style().equals("underline-spelling")));
        assertThat(Files.readString(screen.folder.resolve("words.json"))).contains("хвостунчик");
    }

    @Test
    void enclosures_are_weighed_and_listed_and_a_form_is_copied_piece_by_piece(FxRobot robot) throws Exception {
        LettersModel.OpenLetter letter = screen.open(robot, false);
        robot.interact(() -> {
            editor(robot).replaceText(0, 0, "Как вы? ".repeat(500));
            letter.model().step().set(Step.PRINT);
        });
        Letters.await(() -> letter.model().proof().get().grams() > 0);
        double bare = letter.model().proof().get().grams();
        robot.interact(() -> letter.model().enclosures().set(Map.of("photograph", 2)));
        Letters.await(() -> letter.model().proof().get().grams() > bare);
        robot.clickOn("#envelope").push(KeyCode.ESCAPE).push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.E);
        robot.push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.E);
        assertThat(letter.model().text().get())
                .endsWith("\n\nВкладываю 2\u00a0фотографии.")
                .containsOnlyOnce("Вкладываю");
        robot.interact(() -> letter.beside().channel().set("f-pismo"));
        assertThat(robot.lookup(".send .field-name").queryAllAs(Label.class))
                .extracting(Label::getText)
                .anyMatch(name -> name.startsWith("Text (1/2)"));
        pictures(robot, "desk-send");
        robot.interact(() -> robot.lookup(".work").queryAllAs(ScrollPane.class).forEach(pane -> pane.setVvalue(1)));
        Screenshots.take("desk-send-end", screen.scene);
    }

    @Test
    void a_reply_kit_is_saved_weighed_with_the_letter_and_chosen_again(FxRobot robot) throws Exception {
        LettersModel.OpenLetter letter = screen.open(robot, false);
        robot.interact(() -> letter.model().step().set(Step.PRINT));
        Letters.await(() -> letter.model().proof().get().grams() > 0);
        double bare = letter.model().proof().get().grams();
        robot.interact(() -> {
            robot.lookup("#reply-open").queryButton().fire();
            robot.lookup("#reply-sheets")
                    .<Spinner<Integer>>query()
                    .getValueFactory()
                    .setValue(3);
        });
        pictures(robot, "desk-reply");
        robot.interact(() -> robot.lookup("#reply-save").queryButton().fire());
        Letters.await(() -> letter.saving().outcome().get() instanceof Saving.Outcome.Saved);
        Path saved = screen.folder.resolve(
                "pdf/reply-" + letter.model().composition().get().letter().date() + ".pdf");
        try (PageImages pages = PageImages.of(Files.readAllBytes(saved))) {
            assertThat(pages.page(4, 1)).as("three sheets, envelope, inventory").isNotNull();
        }
        assertThat(letter.model().enclosures().get()).isEqualTo(Map.of("blank-sheet", 3, "envelope", 1));
        Letters.await(() -> letter.model().proof().get().grams() > bare + 18);
        assertThat(model.reply().get().sheets()).isEqualTo(3);

        robot.interact(() -> letter.model().withReturnAddress().set(false));
        assertThat(robot.lookup(".muted").queryAllAs(Label.class))
                .extracting(Label::getText)
                .anyMatch(text -> text.startsWith("There is no envelope for the answer"));
        robot.interact(() -> robot.lookup("#reply-save").queryButton().fire());
        Letters.await(() ->
                Files.exists(saved.resolveSibling(saved.getFileName().toString().replace(".pdf", "-2.pdf"))));
        assertThat(letter.model().enclosures().get()).isEqualTo(Map.of("blank-sheet", 3));
    }

    @Test
    void pictures_to_be_looked_at(FxRobot robot) throws Exception {
        screen.open(robot, false);
        pictures(robot, "desk-empty");
        robot.clickOn("#start-reply");
        robot.interact(() -> screen.settings.set(screen.settings.get().withFont(200)));
        settled();
        Screenshots.take("desk-prompts-200-percent", screen.scene);
        robot.interact(() -> {
            screen.settings.set(screen.settings.get().withFont(100));
            screen.scene.getWindow().setWidth(820);
            screen.scene.getWindow().setHeight(640);
        });
        settled();
        Screenshots.take("desk-prompts-narrow", screen.scene);
    }

    private void pictures(FxRobot robot, String name) throws Exception {
        for (Language language : new Language[] {Language.ENGLISH, Language.RUSSIAN}) {
            Theme theme = language == Language.ENGLISH ? Theme.LIGHT : Theme.DARK;
            robot.interact(() ->
                    screen.settings.set(screen.settings.get().with(language).with(theme)));
            settled();
            Screenshots.take(name + '-' + language.name().toLowerCase(Locale.ROOT), screen.scene);
        }
        robot.interact(() ->
                screen.settings.set(screen.settings.get().with(Language.ENGLISH).with(Theme.LIGHT)));
    }

    private static void settled() throws Exception {
        long until = System.nanoTime() + 500_000_000;
        Letters.await(() -> System.nanoTime() > until);
    }
}
