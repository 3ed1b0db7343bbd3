package konvert.app.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.event.Event;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import konvert.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class EditorTest {

    private final StringProperty text = new SimpleStringProperty("");
    private Editor editor;
    private VBox root;

    @Start
    void open(Stage stage) {
        editor = new Editor(text);
        root = new VBox(pane(Locale.ENGLISH), new Button("after"));
        stage.setScene(new Scene(root, 640, 480));
        stage.show();
        editor.requestFocus();
    }

    private EditorPane pane(Locale language) {
        return new EditorPane(Words.of("window", language), editor, "Text of the letter", "Write here");
    }

    private void write(FxRobot robot, String typed) {
        robot.interact(() -> editor.replace(0, editor.getLength(), typed));
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void what_is_typed_is_in_the_property_and_what_is_set_there_is_shown(FxRobot robot) {
        robot.write("Пишу вам.");
        robot.push(KeyCode.ENTER);
        robot.write("Как вы?");
        assertThat(text.get()).isEqualTo("Пишу вам.\nКак вы?");
        robot.interact(() -> text.set("Иначе"));
        assertThat(editor.getText()).isEqualTo("Иначе");
    }

    @Test
    void undo_and_redo_have_no_end_and_survive_another_language(FxRobot robot) {
        robot.interact(() -> IntStream.range(0, 300).forEach(i -> editor.insertAtCaret(i + " ")));
        String all = text.get();
        robot.interact(() -> root.getChildren().set(0, pane(Locale.of("ru"))));
        robot.interact(() -> IntStream.range(0, 300).forEach(i -> editor.undo()));
        assertThat(text.get()).isEmpty();
        robot.interact(() -> IntStream.range(0, 300).forEach(i -> editor.redo()));
        assertThat(text.get()).isEqualTo(all);
    }

    @Test
    void an_inserted_sentence_is_one_step_to_undo_whatever_was_typed_around_it(FxRobot robot) {
        robot.write("Да. ");
        robot.interact(() -> editor.insertAtCaret("У нас осень."));
        robot.write(" Вот");
        robot.interact(editor::undo);
        assertThat(text.get()).isEqualTo("Да. У нас осень.");
        robot.interact(editor::undo);
        assertThat(text.get()).isEqualTo("Да. ");
    }

    @Test
    void only_words_are_pasted(FxRobot robot) {
        robot.interact(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putString("Один\r\nдва\tтри\u00ad\ufeff\u0007");
            content.putHtml("<b>Один</b>");
            Clipboard.getSystemClipboard().setContent(content);
        });
        robot.push(KeyCode.SHORTCUT, KeyCode.V);
        assertThat(text.get()).isEqualTo("Один\nдва три");
    }

    @Test
    void places_are_counted_walked_through_and_replaced_with_one_step_to_undo(FxRobot robot) {
        write(robot, "Дождь, дождь и дождь.");
        robot.push(KeyCode.SHORTCUT, KeyCode.H);
        robot.write("дождь");
        Label count = robot.lookup("#find-count").query();
        assertThat(count.getText()).isEqualTo("0 of 3");
        robot.push(KeyCode.ENTER);
        robot.push(KeyCode.ENTER);
        robot.push(KeyCode.SHIFT, KeyCode.ENTER);
        assertThat(count.getText()).isEqualTo("1 of 3");
        assertThat(editor.getSelectedText()).isEqualTo("Дождь");
        robot.interact(
                () -> robot.lookup("#find-replacement").<TextField>query().setText("снег"));
        robot.clickOn("#replace-all");
        assertThat(text.get()).isEqualTo("снег, снег и снег.");
        assertThat(count.getText()).isEqualTo("not found");
        robot.push(KeyCode.ESCAPE);
        assertThat(robot.lookup(".find-bar").query().isVisible()).isFalse();
        robot.push(KeyCode.SHORTCUT, KeyCode.Z);
        assertThat(text.get()).isEqualTo("Дождь, дождь и дождь.");
    }

    @Test
    void what_was_looked_for_is_there_again_in_another_language(FxRobot robot) {
        write(robot, "Снег и снег.");
        robot.push(KeyCode.SHORTCUT, KeyCode.F);
        robot.write("снег");
        robot.interact(() -> root.getChildren().set(0, pane(Locale.of("ru"))));
        assertThat(robot.lookup("#find").<TextField>query().getText()).isEqualTo("снег");
        assertThat(robot.lookup("#find-count").<Label>query().getText()).isEqualTo("0 из 2");
    }

    @Test
    void an_underline_is_drawn_goes_along_and_is_told_to_a_screen_reader(FxRobot robot) {
        write(robot, "Пишу вам о войне.");
        Underline war = new Underline(11, 16, "underline-must", "A censor may stop this");
        robot.interact(() -> assertThat(editor.setUnderlines("Пишу вам о войне.", List.of(war)))
                .isTrue());
        assertThat(editor.getStyleOfChar(12)).containsExactly("underline-must");
        robot.interact(() -> editor.insertText(0, "Да. "));
        assertThat(editor.underlines()).containsExactly(new Underline(15, 20, war.style(), war.description()));
        assertThat(editor.getStyleOfChar(16)).containsExactly("underline-must");
        robot.interact(() -> editor.moveTo(17));
        assertThat(editor.underlineAtCaret().get()).isNotNull();
        assertThat(editor.getAccessibleHelp()).isEqualTo("A censor may stop this");
        robot.interact(() -> editor.moveTo(2));
        assertThat(editor.getAccessibleHelp()).isNull();
        robot.push(KeyCode.SHORTCUT, KeyCode.Z);
        assertThat(text.get()).as("underlines are no step to undo").isEqualTo("Пишу вам о войне.");
    }

    @Test
    void underlines_found_in_an_older_text_are_not_drawn(FxRobot robot) {
        write(robot, "Новый текст");
        robot.interact(() -> assertThat(
                        editor.setUnderlines("Старый текст", List.of(new Underline(0, 6, "underline-tip", "old"))))
                .isFalse());
        assertThat(editor.getStyleOfChar(0)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void the_menu_of_a_place_has_what_was_hooked_in_by_mouse_and_by_keyboard(boolean byKeyboard, FxRobot robot) {
        write(robot, "Пешу вам");
        robot.interact(() -> {
            editor.setMenu(position -> {
                MenuItem item = new MenuItem("Пишу at " + position);
                item.setOnAction(event -> editor.replace(0, 4, "Пишу"));
                return List.of(item);
            });
            editor.moveTo(2);
        });
        Point2D[] inside = new Point2D[1];
        robot.interact(() -> inside[0] = editor.getCharacterBoundsOnScreen(2, 3)
                .map(bounds -> new Point2D(bounds.getCenterX(), bounds.getCenterY()))
                .orElseThrow());
        robot.interact(() -> Event.fireEvent(
                editor,
                new ContextMenuEvent(
                        ContextMenuEvent.CONTEXT_MENU_REQUESTED,
                        0,
                        0,
                        inside[0].getX(),
                        inside[0].getY(),
                        byKeyboard,
                        null)));
        robot.clickOn(".context-menu .menu-item");
        assertThat(text.get()).isEqualTo("Пишу вам");
    }

    @Test
    void a_screen_reader_gets_text_caret_selection_and_paragraphs(FxRobot robot) {
        write(robot, "Один\nДва");
        robot.interact(() -> editor.selectRange(5, 8));
        assertThat(editor.queryAccessibleAttribute(AccessibleAttribute.TEXT)).isEqualTo("Один\nДва");
        assertThat(editor.queryAccessibleAttribute(AccessibleAttribute.SELECTION_START))
                .isEqualTo(5);
        assertThat(editor.queryAccessibleAttribute(AccessibleAttribute.CARET_OFFSET))
                .isEqualTo(8);
        assertThat(editor.queryAccessibleAttribute(AccessibleAttribute.LINE_FOR_OFFSET, 6))
                .isEqualTo(1);
        assertThat(editor.queryAccessibleAttribute(AccessibleAttribute.LINE_START, 1))
                .isEqualTo(5);
        assertThat(editor.queryAccessibleAttribute(AccessibleAttribute.LINE_END, 1))
                .isEqualTo(8);
        assertThat(editor.queryAccessibleAttribute(AccessibleAttribute.ROLE_DESCRIPTION))
                .isEqualTo("Text of the letter");
    }

    @Test
    void the_tab_key_leads_on(FxRobot robot) {
        robot.push(KeyCode.TAB);
        assertThat(editor.isFocused()).isFalse();
        assertThat(text.get()).isEmpty();
    }
}
