package konvert.app.letter;

import static konvert.app.letter.Letters.BAKHTIN;
import static konvert.app.letter.Letters.DIRECTORY;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import konvert.app.Screenshots;
import konvert.app.control.Background;
import konvert.app.editor.Editor;
import konvert.app.editor.Underline;
import konvert.app.shell.Language;
import konvert.directory.Person;
import konvert.journal.Draft;
import konvert.letter.SenderProfile;
import konvert.russian.Pronoun;
import konvert.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Letters kept and gone on with, who writes them, and the letter in one's own language beside. */
@ExtendWith(ApplicationExtension.class)
class MyLettersTest {

    private static final Person OTHER = DIRECTORY.people().stream()
            .filter(person -> !person.equals(BAKHTIN))
            .findFirst()
            .orElseThrow();
    private static final String RUSSIAN = """
            Пишу вам из Берлина, где я живу и работаю в библиотеке. У нас уже поздняя осень.
            Расскажите, пожалуйста, что вы сейчас читаете.""";
    private static final String GERMAN = """
            Ich schreibe Ihnen aus Berlin, wo ich lebe und in einer Bibliothek arbeite. Bei uns ist schon Spätherbst.
            Erzählen Sie bitte, was Sie gerade lesen.""";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    static Path home;

    private LetterScreen screen;
    private LettersModel model;

    @Start
    void open(Stage stage) throws IOException {
        screen = new LetterScreen(stage, LetterScreen.folder(home), path -> {});
        model = screen.letters.model();
    }

    private LettersModel.OpenLetter desk() {
        return Objects.requireNonNull(model.current().get());
    }

    private void write(FxRobot robot, Person person, String text) throws Exception {
        Letters.await(() -> model.ready().get());
        robot.interact(() -> {
            model.begin(person);
            desk().model().text().set(text);
        });
    }

    private List<String> texts() {
        return model.unfinished().all().stream().map(Draft::text).toList();
    }

    @Test
    void letters_are_renamed_copied_deleted_and_opened_by_keys(FxRobot robot) throws Exception {
        write(robot, BAKHTIN, "Первое.");
        write(robot, OTHER, "Другому.");
        write(robot, BAKHTIN, "Второе.");
        robot.interact(model::back);
        ListView<DraftRow> list = robot.lookup("#letters").query();
        assertThat(list.getItems()).hasSize(5);
        robot.interact(list::requestFocus);
        robot.push(KeyCode.F2);
        robot.write("О зиме").push(KeyCode.ENTER);
        assertThat(model.unfinished().to(BAKHTIN)).extracting(Draft::title).containsExactly("О зиме", "");
        robot.push(KeyCode.F2).push(KeyCode.ESCAPE);
        robot.push(KeyCode.SHORTCUT, KeyCode.D);
        assertThat(model.unfinished().to(BAKHTIN)).hasSize(3);
        robot.push(KeyCode.DELETE);
        assertThat(texts()).hasSize(3);
        robot.push(KeyCode.SHORTCUT, KeyCode.Z);
        assertThat(texts()).hasSize(4);
        robot.interact(() -> {
            list.getSelectionModel().select(list.getItems().size() - 1);
            list.requestFocus();
        });
        robot.push(KeyCode.ENTER);
        assertThat(desk().person()).isEqualTo(OTHER);
        assertThat(robot.lookup("#text").<Editor>query().getText()).isEqualTo("Другому.");
    }

    @Test
    void the_own_language_stands_beside_is_remembered_and_never_printed(FxRobot robot) throws Exception {
        write(robot, BAKHTIN, RUSSIAN);
        robot.clickOn("#own-beside");
        robot.interact(() -> robot.lookup("#own-text").<Editor>query().insertAtCaret(GERMAN));
        assertThat(desk().beside().own().get()).isEqualTo(GERMAN);
        assertThat(desk().model().composition().get().letter().text()).isEqualTo(RUSSIAN);
        assertThat(model.unfinished().all().getFirst().own()).isEqualTo(GERMAN);
        robot.interact(() -> screen.settings.set(screen.settings.get().with(Language.RUSSIAN)));
        assertThat(robot.lookup("#own-text").<Editor>query().getText()).isEqualTo(GERMAN);
        robot.interact(() -> robot.lookup("#own-text").<Editor>query().undo());
        assertThat(desk().beside().own().get()).isEmpty();
        screen.close(robot);
        assertThat(Letters.files(screen.folder).writing().value().get().ownBeside())
                .isTrue();
    }

    @Test
    void number_and_pronoun_are_chosen_in_the_letter(FxRobot robot) throws Exception {
        write(robot, BAKHTIN, RUSSIAN);
        robot.interact(() -> {
            robot.lookup("#number").<ComboBox<Integer>>query().setValue(4);
            robot.lookup("#pronoun").<ComboBox<Pronoun>>query().setValue(Pronoun.TY);
        });
        assertThat(model.unfinished().all().getFirst().number()).isEqualTo(4);
        write(robot, BAKHTIN, "Ещё одно.");
        assertThat(robot.lookup("#number").<ComboBox<Integer>>query().getValue())
                .isEqualTo(5);
        assertThat(robot.lookup("#pronoun").<ComboBox<Pronoun>>query().getValue())
                .isEqualTo(Pronoun.TY);
    }

    @Test
    void senders_are_added_chosen_in_a_letter_and_removed_with_a_way_back(FxRobot robot) throws Exception {
        write(robot, BAKHTIN, RUSSIAN);
        robot.clickOn("#to-senders");
        robot.clickOn("#add-sender");
        type(robot, "#sender-name", "Мотылёк");
        type(robot, "#sender-signature", "Мотылёк");
        type(robot, "#sender-address", "М.\nPoste restante\nPraha");
        String moth = model.senders().looked().get();
        robot.clickOn("#senders-back");
        robot.interact(() -> robot.lookup("#sender").<ComboBox<String>>query().setValue(moth));
        assertThat(desk().model().composition().get().sender()).containsExactly("М.", "Poste restante", "Praha");
        assertThat(robot.lookup("#signature").queryTextInputControl().getText()).isEqualTo("Мотылёк");
        robot.clickOn("#to-senders");
        robot.clickOn("#make-usual");
        robot.clickOn("#remove-sender");
        assertThat(model.senders().all().profiles()).hasSize(1);
        robot.clickOn("Undo");
        assertThat(model.senders().all().profiles())
                .extracting(SenderProfile::name)
                .contains("Мотылёк");
    }

    private static void type(FxRobot robot, String id, String text) {
        robot.interact(() -> robot.lookup(id).<TextInputControl>query().setText(text));
    }

    @Test
    void a_text_of_another_program_becomes_the_letter_with_its_greeting(FxRobot robot) throws Exception {
        write(robot, BAKHTIN, "");
        Path file = Files.write(
                screen.folder.resolve("letter.txt"),
                "Дорогой Александр!\r\n\r\nПишу вам.".getBytes(Charset.forName("windows-1251")));
        Editor editor = robot.lookup("#text").query();
        TextOpening opening = new TextOpening(
                Words.of("window", Locale.ENGLISH),
                Background.inline(),
                desk().model(),
                editor,
                said -> assertThat(said).isEmpty());
        robot.interact(() -> opening.open(file));
        assertThat(desk().model().greeting().get()).isEqualTo("Дорогой Александр!");
        assertThat(editor.getText()).isEqualTo("Пишу вам.");
        robot.interact(() -> opening.open(file));
        assertThat(editor.getText()).contains("Дорогой Александр!\n\nПишу вам.");
        robot.interact(editor::undo);
        assertThat(editor.getText()).as("one step").isEqualTo("Пишу вам.");
    }

    @Test
    void pictures_to_be_looked_at(FxRobot robot) throws Exception {
        Letters.await(() -> model.ready().get());
        Screenshots.take(robot, "my-letters-none", screen.scene, screen.settings);
        write(robot, OTHER, "Пишу вам во второй раз.");
        write(robot, BAKHTIN, "Спасибо за ответ!");
        robot.interact(() -> desk().beside().title().set("Ответ о книгах"));
        write(robot, BAKHTIN, RUSSIAN);
        Editor editor = robot.lookup("#text").query();
        robot.interact(() -> {
            model.ownBeside().set(true);
            desk().beside().own().set(GERMAN);
            editor.setUnderlines(
                    RUSSIAN,
                    List.of(
                            new Underline(12, 19, "underline-must", "must"),
                            new Underline(25, 29, "underline-should", "should"),
                            new Underline(32, 40, "underline-tip", "tip"),
                            new Underline(43, 53, "underline-spelling", "spelling")));
        });
        Screenshots.take(robot, "letter-own", screen.scene, screen.settings);
        robot.interact(() -> {
            editor.requestFocus();
            editor.selectRange(9, 11);
        });
        robot.push(KeyCode.SHORTCUT, KeyCode.H);
        Screenshots.take(robot, "letter-find", screen.scene, screen.settings);
        large(robot, "letter-find-large");
        robot.interact(model::back);
        Screenshots.take(robot, "my-letters", screen.scene, screen.settings);
        large(robot, "my-letters-large");
        robot.clickOn("#to-senders");
        robot.interact(() -> {
            model.senders().change(profile -> profile.withName("Анна").withReturnAddress("А. Шмидт\nBerlin", true));
            model.senders().add();
            model.senders().change(profile -> profile.withName("Мотылёк").withLanguages(List.of("de", "en")));
        });
        Screenshots.take(robot, "senders", screen.scene, screen.settings);
        large(robot, "senders-large");
        assertThat(model.unfinished().all()).hasSize(3);
    }

    /** Writing twice as large, in Russian. */
    private void large(FxRobot robot, String name) throws Exception {
        robot.interact(
                () -> screen.settings.set(screen.settings.get().withFont(200).with(Language.RUSSIAN)));
        Screenshots.take(name, screen.scene);
        robot.interact(
                () -> screen.settings.set(screen.settings.get().withFont(100).with(Language.ENGLISH)));
    }
}
