package konvert.app.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import konvert.app.Screenshots;
import konvert.app.editor.Editor;
import konvert.app.shell.Language;
import konvert.app.shell.Theme;
import konvert.letter.SenderProfile;
import konvert.pdf.LetterStyle;
import konvert.pdf.Typeface;
import konvert.post.Countries;
import konvert.russian.Gender;
import konvert.russian.Pronoun;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class MainJobTest {

    private static final String TEXT = """
            Пишу вам из Берлина, где я живу и работаю в библиотеке. У нас уже поздняя осень: листья облетели, \
            по утрам на крышах иней, а вечером рано зажигают фонари.
            Расскажите, пожалуйста, что вы сейчас читаете. Я недавно перечитала Паустовского и снова радовалась \
            тому, как внимательно он смотрит на самые простые вещи.
            В выходные мы с друзьями ездили за город и видели журавлей. Они летели так низко, что было слышно крылья.""";

    @TempDir
    static Path home;

    private final List<Path> opened = new ArrayList<>();
    private LetterScreen screen;
    private LettersModel model;

    @Start
    void open(Stage stage) throws IOException {
        SenderProfile sender = new SenderProfile(
                "1",
                "А. Шмидт",
                "А. Шмидт\nMusterstraße 1\n10115 Berlin\nDeutschland",
                true,
                "Берлин",
                "Анна",
                "f",
                List.of("de"));
        Path folder = LetterScreen.folder(home, "XX", sender);
        screen = new LetterScreen(stage, folder, opened::add);
        model = screen.letters.model();
    }

    @AfterEach
    void close(FxRobot robot) {
        screen.close(robot);
    }

    private LetterModel letter(FxRobot robot, boolean envelopeOnly) throws Exception {
        LetterModel letter = screen.open(robot, envelopeOnly).model();
        Letters.await(() -> letter.proof().get().envelope().count() == 1);
        return letter;
    }

    private static void type(FxRobot robot, String text) {
        Editor area = robot.lookup("#text").query();
        robot.interact(() -> {
            area.requestFocus();
            area.insertText(area.getLength(), text);
        });
    }

    private List<Path> files() throws IOException {
        try (var files = Files.list(screen.folder.resolve("pdf"))) {
            return files.sorted().toList();
        }
    }

    @Test
    void from_a_name_to_letter_and_envelope(FxRobot robot) throws Exception {
        LetterModel letter = letter(robot, false);
        assertThat(letter.greeting().get()).isEqualTo("Здравствуйте, Александр Сергеевич!");
        type(robot, TEXT);
        Letters.await(() -> robot.lookup("#counts").<Label>query().getText().contains("1 page"));
        robot.clickOn("Envelope");
        assertThat(robot.lookup("#envelope-preview").query().isVisible()).isTrue();
        robot.interact(() -> {
            letter.country().set(LetterModelTest.GERMANY);
            letter.envelope().set(LetterModelTest.C6);
            letter.date().set(LocalDate.of(2026, 11, 22));
        });
        System.gc(); // fields not shown must not be forgotten
        robot.push(KeyCode.SHORTCUT, KeyCode.PAGE_DOWN);
        robot.push(KeyCode.SHORTCUT, KeyCode.PAGE_DOWN);
        assertThat(letter.step().get()).isEqualTo(Step.PRINT);
        assertThat(robot.lookup("#envelope").<ComboBox<?>>query().getValue()).isEqualTo(LetterModelTest.C6);
        assertThat(robot.lookup("#country").<ComboBox<?>>query().getValue()).isEqualTo(LetterModelTest.GERMANY);
        robot.clickOn("#save-both");
        Letters.await(() -> model.current().get().saving().outcome().get() instanceof Saving.Outcome.Saved);
        Path pdf = screen.folder.resolve("pdf");
        assertThat(files())
                .containsExactly(pdf.resolve("envelope-2026-11-22.pdf"), pdf.resolve("letter-2026-11-22.pdf"));
        assertThat(text(pdf.resolve("letter-2026-11-22.pdf")))
                .contains("Пишу вам из Берлина", "Здравствуйте, Александр Сергеевич!", "22 ноября 2026", "Анна");
        assertThat(text(pdf.resolve("envelope-2026-11-22.pdf")))
                .contains("Бахтину Александру Сергеевичу", "143600", "RUSSLAND", "А. Шмидт", "Musterstraße 1");
        assertThat(sizeMm(pdf.resolve("letter-2026-11-22.pdf"))).containsExactly(210L, 297L);
        assertThat(sizeMm(pdf.resolve("envelope-2026-11-22.pdf"))).containsExactly(162L, 114L);
        Screenshots.take("letter-saved", screen.scene);
        robot.clickOn(".outcome .hyperlink");
        assertThat(opened).containsExactly(pdf);
        robot.push(KeyCode.SHORTCUT, KeyCode.S);
        Letters.await(() -> Files.exists(pdf.resolve("letter-2026-11-22-2.pdf")));
        assertThat(files()).hasSize(4);
    }

    @Test
    void the_steps_are_walked_by_keys_and_the_text_stays_through_another_language(FxRobot robot) throws Exception {
        LetterModel letter = letter(robot, false);
        type(robot, "Пишу вам.");
        robot.push(KeyCode.SHORTCUT, KeyCode.PAGE_DOWN);
        assertThat(letter.step().get()).isEqualTo(Step.CHECK);
        robot.push(KeyCode.SHORTCUT, KeyCode.PAGE_UP);
        robot.push(KeyCode.SHORTCUT, KeyCode.PAGE_UP);
        assertThat(letter.step().get()).isEqualTo(Step.WRITE);
        robot.interact(() -> screen.settings.set(screen.settings.get().with(Language.RUSSIAN)));
        assertThat(robot.lookup("#text").<Editor>query().getText()).isEqualTo("Пишу вам.");
        type(robot, " Как вы?");
        assertThat(letter.text().get()).isEqualTo("Пишу вам. Как вы?");
        assertThat(robot.lookup("Проверка").tryQuery()).isPresent();
    }

    @Test
    void greeting_and_closing_are_chosen_and_the_earlier_line_is_one_undo_away(FxRobot robot) throws Exception {
        LetterModel letter = letter(robot, false);
        robot.clickOn("#greetings").clickOn("Дорогой Александр Сергеевич!");
        assertThat(letter.greeting().get()).isEqualTo("Дорогой Александр Сергеевич!");
        robot.push(KeyCode.SHORTCUT, KeyCode.Z);
        assertThat(letter.greeting().get()).isEqualTo("Здравствуйте, Александр Сергеевич!");
        robot.clickOn("#greetings").clickOn("Здравствуй, Александр!");
        assertThat(letter.pronoun().get()).isEqualTo(Pronoun.TY);
        robot.clickOn("#closings").clickOn("Твоя Анна");
        assertThat(letter.signature().get()).isEqualTo("Твоя Анна");
        robot.push(KeyCode.SHORTCUT, KeyCode.Z);
        assertThat(letter.signature().get()).isEqualTo("Анна");
        robot.interact(() -> letter.writer().set(Gender.MALE));
        robot.clickOn("#closings").clickOn("Твой Анна");
        assertThat(letter.signature().get()).as("as the writer says").isEqualTo("Твой Анна");
        robot.clickOn("#closings");
        Screenshots.take("letter-closings", robot.listWindows().getLast().getScene());
    }

    @Test
    void the_tab_key_leads_out_of_the_text(FxRobot robot) throws Exception {
        LetterModel letter = letter(robot, false);
        type(robot, "Пишу вам.");
        robot.push(KeyCode.TAB);
        assertThat(screen.scene.getFocusOwner().getId()).isEqualTo("signature");
        assertThat(letter.text().get()).isEqualTo("Пишу вам.");
    }

    @Test
    void undo_and_both_kinds_of_redo_work_by_key(FxRobot robot) throws Exception {
        LetterModel letter = letter(robot, false);
        type(robot, "Пишу вам.");
        robot.push(KeyCode.SHORTCUT, KeyCode.Z);
        assertThat(letter.text().get()).isEmpty();
        robot.push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.Z);
        assertThat(letter.text().get()).isEqualTo("Пишу вам.");
        robot.push(KeyCode.SHORTCUT, KeyCode.Z);
        robot.push(KeyCode.SHORTCUT, KeyCode.Y);
        assertThat(letter.text().get()).isEqualTo("Пишу вам.");
    }

    @Test
    void a_sign_no_font_has_is_named_and_the_last_pages_stay(FxRobot robot) throws Exception {
        LetterModel letter = letter(robot, false);
        type(robot, "Пишу вам 😀");
        Letters.await(() -> !letter.proof().get().problems().isEmpty());
        assertThat(letter.proof().get().letter().count()).isOne();
        robot.clickOn("#remarks");
        assertThat(robot.lookup(".notice.stop .label").queryAllAs(Label.class))
                .anySatisfy(label -> assertThat(label.getText()).contains("😀", "U+1F600"));
        robot.clickOn("Go to the text");
        assertThat(screen.scene.getFocusOwner().getId()).isEqualTo("text");
        robot.push(KeyCode.SHORTCUT, KeyCode.S);
        Letters.await(() -> model.current().get().saving().outcome().get() instanceof Saving.Outcome.Refused);
        assertThat(files()).isEmpty();
    }

    @Test
    void a_letter_put_away_is_gone_on_with_and_deleting_it_can_be_undone(FxRobot robot) throws Exception {
        letter(robot, false);
        type(robot, "Пишу вам.");
        robot.clickOn("#back");
        robot.clickOn("Delete");
        assertThat(model.unfinished().all()).isEmpty();
        robot.clickOn("Undo");
        robot.clickOn("Continue");
        assertThat(robot.lookup("#text").<Editor>query().getText()).isEqualTo("Пишу вам.");
        robot.interact(() -> robot.lookup("#text").<Editor>query().clear());
        assertThat(model.unfinished().all()).isEmpty();
    }

    @Test
    void what_is_ticked_for_the_envelope_is_printed_and_remembered(FxRobot robot) throws Exception {
        LetterModel letter = letter(robot, true);
        robot.interact(() -> {
            robot.lookup("#captions").<CheckBox>query().setSelected(true);
            robot.lookup("#return-on-back").<CheckBox>query().setSelected(true);
        });
        Letters.await(() -> letter.proof().get().envelope().count() == 2);
        assertThat(robot.lookup("#no-index-stamp").query().isVisible()).isFalse();
        robot.interact(() -> letter.country().set(Countries.byCode("RU").orElseThrow()));
        assertThat(robot.lookup("#no-index-stamp").query().isVisible()).isTrue();
        assertThat(robot.lookup("#cyrillic-only").query().isVisible()).isFalse();
        robot.interact(() -> letter.country().set(Countries.byCode("US").orElseThrow()));
        assertThat(robot.lookup("#cyrillic-only").query().isVisible()).isTrue();
        robot.interact(() -> robot.lookup("#own-size").<TextField>query().setText("120x235"));
        assertThat(letter.envelope().get().widthMm()).isEqualTo(235);
        assertThat(letter.composition().get().extras().chosen())
                .containsExactlyInAnyOrder(EnvelopeExtra.CAPTIONS, EnvelopeExtra.RETURN_ON_BACK);
    }

    @Test
    @SuppressWarnings("unchecked")
    void how_the_letter_is_set_is_chosen_shown_and_remembered(FxRobot robot) throws Exception {
        LetterModel letter = letter(robot, false);
        type(robot, TEXT);
        robot.interact(() -> letter.step().set(Step.PRINT));
        robot.interact(() -> {
            robot.lookup("#typeface").<ComboBox<Typeface>>query().setValue(Typeface.CAVEAT);
            robot.lookup("#justified").<CheckBox>query().setSelected(false);
            robot.lookup("#duplex").<CheckBox>query().setSelected(true);
        });
        assertThat(robot.lookup("#size").<ComboBox<Double>>query().getValue()).isEqualTo(16);
        assertThat(robot.lookup("#hyphenated").query().isDisabled()).isTrue();
        LetterStyle chosen =
                LetterStyle.USUAL.with(Typeface.CAVEAT).withJustified(false).withDuplex(true);
        assertThat(letter.composition().get().style()).isEqualTo(chosen);
        robot.clickOn("#back");
        assertThat(letter(robot, false).style().get()).isEqualTo(chosen);
    }

    @Test
    void pictures_to_be_looked_at(FxRobot robot) throws Exception {
        LetterModel letter = letter(robot, false);
        type(robot, TEXT);
        robot.interact(() -> letter.country().set(LetterModelTest.GERMANY));
        for (Step step : Step.values()) {
            robot.interact(() -> {
                letter.step().set(step);
                letter.side().set(step == Step.WRITE ? Side.LETTER : Side.ENVELOPE);
            });
            pictures(robot, "letter-" + step.name().toLowerCase(Locale.ROOT));
        }
        robot.interact(() -> letter.step().set(Step.WRITE));
        pictures(robot, "letter-write-envelope");
        robot.clickOn("#latin-keys-show");
        Screenshots.take("letter-keys", screen.scene);
        robot.clickOn("#latin-keys-show");
        for (Step step : Step.values()) {
            robot.interact(() -> {
                letter.step().set(step);
                screen.settings.set(screen.settings.get().withFont(200));
            });
            settled();
            Screenshots.take("letter-" + step.name().toLowerCase(Locale.ROOT) + "-200-percent", screen.scene);
        }
        robot.interact(() -> {
            letter.step().set(Step.WRITE);
            letter.writer().set(Gender.UNKNOWN);
            screen.settings.set(screen.settings.get().with(Language.RUSSIAN));
        });
        settled();
        Screenshots.take("letter-write-ru-200-percent", screen.scene);
        robot.interact(() -> {
            screen.settings.set(screen.settings.get().withFont(100).with(Language.ENGLISH));
            model.back();
        });
        pictures(robot, "letters-list");
        letter(robot, true);
        pictures(robot, "envelope-only");
        robot.interact(model::back);
        robot.clickOn("Delete");
        Screenshots.take("letters-removed", screen.scene);
        assertThat(model.unfinished().all()).isEmpty();
    }

    private void pictures(FxRobot robot, String name) throws Exception {
        for (Language language : new Language[] {Language.ENGLISH, Language.RUSSIAN}) {
            for (Theme theme : new Theme[] {Theme.LIGHT, Theme.DARK}) {
                robot.interact(() ->
                        screen.settings.set(screen.settings.get().with(language).with(theme)));
                settled();
                Screenshots.take(
                        name
                                + (language == Language.ENGLISH ? "-en-" : "-ru-")
                                + theme.name().toLowerCase(Locale.ROOT),
                        screen.scene);
            }
        }
        robot.interact(() ->
                screen.settings.set(screen.settings.get().with(Language.ENGLISH).with(Theme.LIGHT)));
    }

    /** Waits until the visible page is surely painted. */
    private static void settled() throws Exception {
        long until = System.nanoTime() + 700_000_000;
        Letters.await(() -> System.nanoTime() > until);
    }

    private static String text(Path file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static List<Long> sizeMm(Path file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            assertThat(document.getNumberOfPages()).isOne();
            PDRectangle box = document.getPage(0).getMediaBox();
            return List.of(Math.round(box.getWidth() / 72 * 25.4), Math.round(box.getHeight() / 72 * 25.4));
        }
    }
}
