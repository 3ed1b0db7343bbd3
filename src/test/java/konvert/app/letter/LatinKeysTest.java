package konvert.app.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import konvert.app.editor.Editor;
import konvert.app.editor.EditorPane;
import konvert.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class LatinKeysTest {

    private final BooleanProperty on = new SimpleBooleanProperty(true);
    private final StringProperty typed = new SimpleStringProperty("");
    private Editor text;

    @Start
    void open(Stage stage) {
        Words words = Words.of("window", Locale.ENGLISH);
        text = new Editor(typed);
        LatinKeys.into(text, on);
        EditorPane pane = new EditorPane(words, text, "Text", "Write");
        VBox.setVgrow(pane, Priority.ALWAYS);
        stage.setScene(new Scene(new VBox(pane, new LatinKeys(words, on)), 600, 400));
        stage.show();
        text.requestFocus();
    }

    @Test
    void latin_keys_write_cyrillic_where_the_cursor_stands(FxRobot robot) {
        robot.write("moya sem'ya");
        assertThat(text.getText()).isEqualTo("моя семья");
        robot.interact(() -> text.moveTo(3));
        robot.write(" sh");
        assertThat(text.getText()).isEqualTo("моя ш семья");
        robot.interact(() -> text.selectRange(0, 3));
        robot.write("n");
        assertThat(text.getText()).isEqualTo("н ш семья");
        assertThat(text.getCaretPosition()).isOne();
    }

    @Test
    void undoing_once_gives_back_the_letter_that_was_typed(FxRobot robot) {
        robot.write("os");
        robot.push(KeyCode.SHORTCUT, KeyCode.Z);
        assertThat(text.getText()).isEqualTo("оs");
        robot.write("h");
        assertThat(text.getText()).isEqualTo("оsх");
        robot.interact(text::clear);
        robot.write("sh");
        robot.push(KeyCode.SHORTCUT, KeyCode.Z);
        assertThat(text.getText()).isEqualTo("сh");
    }

    @Test
    void the_shortcut_and_the_box_switch_it(FxRobot robot) {
        robot.push(KeyCode.SHORTCUT, KeyCode.L);
        assertThat(on.get()).isFalse();
        assertThat(robot.lookup("#latin-keys").<CheckBox>query().isSelected()).isFalse();
        robot.write("da");
        robot.clickOn("#latin-keys");
        robot.clickOn(text);
        robot.write("da");
        assertThat(text.getText()).isEqualTo("daда");
    }

    @Test
    void what_is_pasted_stays_as_it_is(FxRobot robot) {
        robot.interact(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putString("shema");
            Clipboard.getSystemClipboard().setContent(content);
        });
        robot.push(KeyCode.SHORTCUT, KeyCode.V);
        assertThat(text.getText()).isEqualTo("shema");
    }

    @Test
    void the_keys_are_shown_on_demand_and_told_to_a_screen_reader(FxRobot robot) {
        assertThat(robot.lookup("#latin-keys-table").query().isVisible()).isFalse();
        robot.clickOn("#latin-keys-show");
        assertThat(robot.lookup("#latin-keys-table").query().isVisible()).isTrue();
        assertThat(robot.lookup("#latin-keys-table").query().getAccessibleText())
                .contains("ш: sh", "щ: sch shh");
    }
}
