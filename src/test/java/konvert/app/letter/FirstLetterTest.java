package konvert.app.letter;

import static konvert.app.letter.Letters.BAKHTIN;
import static konvert.app.letter.Letters.DIRECTORY;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import konvert.app.Screenshots;
import konvert.app.editor.Editor;
import konvert.app.shell.Language;
import konvert.directory.Corrections;
import konvert.directory.Directory;
import konvert.post.Countries;
import konvert.post.MailReport.Status;
import konvert.russian.Gender;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The letter of someone who has said nothing of herself yet; and what is kept of it. */
@ExtendWith(ApplicationExtension.class)
class FirstLetterTest {

    @TempDir
    static Path home;

    private LetterScreen screen;
    private LettersModel model;

    @Start
    void open(Stage stage) throws IOException {
        screen = new LetterScreen(stage, LetterScreen.folder(home), path -> {});
        screen.size(1024, 768);
        model = screen.letters.model();
    }

    @AfterEach
    void close(FxRobot robot) {
        screen.close(robot);
    }

    private static Editor editor(FxRobot robot) {
        return robot.lookup("#text").query();
    }

    /** Takes a phrase by key, as one does who has found it. */
    private void take(FxRobot robot, String phrase) {
        robot.interact(() -> model.aside().set(Aside.PHRASES));
        ListView<Phrases.Row> list = robot.lookup("#phrase-list").query();
        robot.interact(() -> {
            list.getItems().stream()
                    .filter(row -> row instanceof Phrases.Row.Item(var each)
                            && each.id().equals(phrase))
                    .findFirst()
                    .ifPresent(list.getSelectionModel()::select);
            list.requestFocus();
        });
        robot.push(KeyCode.ENTER);
    }

    @Test
    void who_writes_is_asked_before_the_first_phrase_in_which_it_is_heard_and_kept_with_the_sender(FxRobot robot)
            throws Exception {
        LettersModel.OpenLetter letter = screen.open(robot, false);
        take(robot, "weather-first-snow");
        assertThat(robot.lookup(".question").query().isVisible())
                .as("heard in no form of it")
                .isFalse();
        take(robot, "who-i-am-live-alone");
        assertThat(robot.lookup(".question").query().isVisible()).isTrue();
        assertThat(editor(robot).getText()).doesNotContain("Я живу од");
        Screenshots.take("first-who-writes", screen.scene);
        robot.clickOn("A woman");
        assertThat(editor(robot).getText()).contains("Я живу одна");
        assertThat(letter.model().writer().get()).isEqualTo(Gender.FEMALE);
        assertThat(model.senders().all().byId(letter.beside().sender().get()).gender())
                .isEqualTo(Gender.FEMALE);
        take(robot, "who-i-am-live-alone");
        assertThat(editor(robot).getText()).as("not asked again").containsSubsequence("Я живу одна", "Я живу одна");
    }

    @Test
    void who_wants_both_forms_is_not_asked_again(FxRobot robot) throws Exception {
        screen.open(robot, false);
        take(robot, "who-i-am-live-alone");
        robot.push(KeyCode.ESCAPE);
        assertThat(robot.lookup(".question").query().isVisible()).isFalse();
        assertThat(editor(robot).getText()).isEmpty();
        take(robot, "who-i-am-live-alone");
        robot.clickOn("#writes-unknown");
        assertThat(editor(robot).getText()).contains("Я живу один/одна");
        robot.interact(() -> screen.letters.model().begin(BAKHTIN));
        take(robot, "who-i-am-live-alone");
        assertThat(editor(robot).getText()).contains("Я живу один/одна");
    }

    @Test
    void open_places_are_counted_named_and_gone_to_by_key(FxRobot robot) throws Exception {
        LettersModel.OpenLetter letter = screen.open(robot, false);
        robot.interact(() -> editor(robot).replaceText("Читаю […]. Как вы? [что вы любите]"));
        Hyperlink gaps = robot.lookup("#gaps").query();
        assertThat(gaps.getText()).isEqualTo("2 places still wait for your words: next F8");
        robot.push(KeyCode.F8);
        assertThat(editor(robot).getSelectedText()).isEqualTo("[…]");
        robot.write("книги");
        robot.clickOn(gaps);
        assertThat(editor(robot).getSelectedText()).isEqualTo("[что вы любите]");
        robot.interact(() -> editor(robot).replaceText("Читаю […]. Как вы? [что вы любите]"));
        Letters.await(() -> !letter.model().proof().get().problems().isEmpty());
        robot.interact(() -> letter.model().step().set(Step.CHECK));
        assertThat(robot.lookup(".notice.stop .label").queryAllAs(Label.class))
                .anySatisfy(label -> assertThat(label.getText())
                        .contains("In all 2 places still wait for your words: […], [что вы любите]."));
        robot.interact(() -> {
            letter.model().step().set(Step.WRITE);
            letter.model().text().set("Читаю книги.");
        });
        assertThat(gaps.isVisible()).isFalse();
    }

    @Test
    void what_the_user_knows_of_the_post_stands_in_the_place_of_what_came_and_can_be_taken_back(FxRobot robot)
            throws Exception {
        LettersModel.OpenLetter letter = screen.open(robot, false);
        robot.interact(() -> {
            letter.model().text().set("Как вы?");
            letter.model().country().set(Countries.byCode("FI").orElseThrow());
            letter.model().step().set(Step.CHECK);
        });
        Letters.await(() -> letter.model().proof().get().grams() > 0);
        robot.interact(
                () -> robot.lookup("Note what is so today").<Hyperlink>query().fire());
        assertThat(letter.model().step().get()).isEqualTo(Step.PRINT);
        assertThat(said(robot)).startsWith("Finland: the post carried no letters to Russia");
        robot.clickOn("#mail-note");
        robot.interact(() -> {
            robot.lookup("#mail-choice").<ComboBox<Status>>query().setValue(Status.SLOW);
            robot.lookup("#mail-url").<TextField>query().setText("https://posti.example/russia");
            robot.lookup("#mail-remark").<TextField>query().setText("six weeks");
        });
        assertThat(said(robot))
                .startsWith("Finland: letters to Russia are carried, but slowly (noted by you, ")
                .contains("; six weeks; https://posti.example/russia)");
        assertThat(model.mail().get().reports())
                .singleElement()
                .satisfies(report -> assertThat(report.status()).isEqualTo(Status.SLOW));
        Screenshots.take(robot, "first-mail-noted", screen.scene, screen.settings);
        robot.interact(() -> letter.model().step().set(Step.CHECK));
        assertThat(robot.lookup(".notice .label").queryAllAs(Label.class))
                .extracting(Label::getText)
                .anyMatch(text -> text.contains("six weeks"));
        robot.interact(() -> letter.model().step().set(Step.PRINT));
        robot.interact(() -> robot.lookup("#mail-back").<ButtonBase>query().fire());
        assertThat(said(robot)).startsWith("Finland: the post carried no letters to Russia");
        robot.interact(() -> letter.model().country().set(Countries.byCode("GB").orElseThrow()));
        assertThat(said(robot)).startsWith("United Kingdom: nothing is known here.");
        robot.interact(() -> letter.model().country().set(Countries.byCode("RU").orElseThrow()));
        assertThat(robot.lookup("#mail-status").query().isVisible())
                .as("within Russia")
                .isFalse();
    }

    private static String said(FxRobot robot) {
        return robot.lookup("#mail-status > .label").queryAllAs(Label.class).stream()
                .map(Label::getText)
                .reduce("", (first, last) -> last);
    }

    @Test
    void the_channel_is_still_chosen_when_the_letter_is_opened_again(FxRobot robot) throws Exception {
        LettersModel.OpenLetter letter = screen.open(robot, false);
        robot.interact(() -> {
            letter.model().text().set("Как вы?");
            letter.model().step().set(Step.PRINT);
            robot.lookup("#channel").<ComboBox<String>>query().setValue("zonatelecom");
            model.back();
            screen.letters.write(BAKHTIN, false);
            model.current().get().model().step().set(Step.PRINT);
        });
        assertThat(robot.lookup("#channel").<ComboBox<String>>query().getValue())
                .isEqualTo("zonatelecom");
    }

    @Test
    void what_can_be_undone_stays_when_the_directory_says_something_else_of_the_person(FxRobot robot) throws Exception {
        LettersModel.OpenLetter before = screen.open(robot, false);
        Editor editor = editor(robot);
        robot.interact(() -> editor.insertText(0, "Пишу вам."));
        robot.interact(() -> screen.letters.open(corrected()));
        assertThat(model.current().get()).isNotEqualTo(before);
        assertThat(editor(robot)).isSameAs(editor);
        robot.interact(() -> editor.appendText(" Как вы?"));
        assertThat(model.current().get().model().text().get()).isEqualTo("Пишу вам. Как вы?");
        assertThat(before.model().text().get())
                .as("the letter laid aside is written no more")
                .isEqualTo("Пишу вам.");
        robot.interact(editor::undo);
        robot.interact(editor::undo);
        assertThat(model.current().get().model().text().get()).isEmpty();
    }

    /** The directory in which Bakhtin has another dative. */
    private static Directory corrected() {
        return DIRECTORY.with(Corrections.NONE.withDative(BAKHTIN.id(), "Бахтину А. С."));
    }

    @Test
    void advice_on_the_letter_in_ones_own_language_has_cards_that_lead_to_the_place(FxRobot robot) throws Exception {
        LettersModel.OpenLetter letter = screen.open(robot, false);
        robot.interact(() -> {
            letter.beside().own().set("I hope you are well. After the invasion I moved to Berlin.");
            model.aside().set(Aside.ADVICE);
        });
        Letters.await(() -> !letter.help().advice().result().get().inOwn().isEmpty());
        Screenshots.take(robot, "first-own-advice", screen.scene, screen.settings);
        robot.clickOn("Show the place");
        assertThat(model.ownBeside().get()).isTrue();
        assertThat(robot.lookup("#own-text").<Editor>query().getSelectedText()).contains("invasion");
        robot.clickOn("I mean it");
        Letters.await(() -> letter.help().advice().result().get().inOwn().isEmpty());
    }

    @Test
    void at_twice_the_size_nothing_goes_beyond_the_side_of_the_column(FxRobot robot) throws Exception {
        screen.open(robot, false);
        for (Language language : new Language[] {Language.ENGLISH, Language.RUSSIAN}) {
            robot.interact(() ->
                    screen.settings.set(screen.settings.get().with(language).withFont(200)));
            for (Step step : Step.values()) {
                robot.interact(() -> model.current().get().model().step().set(step));
                Screenshots.take("first-" + language + "-" + step + "-200", screen.scene);
                assertThat(sideways(robot)).as("%s %s", language, step).isEmpty();
            }
        }
    }

    /** The bar along the foot of the column, while there is one. */
    private static Optional<Node> sideways(FxRobot robot) {
        return robot.lookup(".work > .scroll-bar:horizontal").queryAllAs(ScrollBar.class).stream()
                .filter(Node::isVisible)
                .map(Node.class::cast)
                .findFirst();
    }
}
