package konvert.app.letter;

import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import konvert.app.control.Flow;
import konvert.app.control.Wrapped;
import konvert.russian.Gender;
import konvert.words.Words;

/** Asks below the phrases whether a woman or a man writes, before the first phrase in which that is heard. */
final class WriterQuestion extends VBox {

    private final Button woman;

    /**
     * Not to be seen yet.
     *
     * @param answered told who writes; unknown when both forms are to stand
     * @param left told when there is no answer
     */
    WriterQuestion(Words words, Consumer<Gender> answered, Runnable left) {
        getStyleClass().addAll("field", "question");
        setVisible(false);
        managedProperty().bind(visibleProperty());
        woman = button(words.say("phrases.writer.f"), Gender.FEMALE, answered);
        Flow answers = new Flow(
                woman,
                button(words.say("phrases.writer.m"), Gender.MALE, answered),
                button(words.say("phrases.writer.both"), Gender.UNKNOWN, answered));
        getChildren().addAll(new Wrapped(words.say("phrases.writer")), answers);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                setVisible(false);
                left.run();
                event.consume();
            }
        });
    }

    void ask() {
        setVisible(true);
        woman.requestFocus();
    }

    private Button button(String name, Gender gender, Consumer<Gender> answered) {
        Button button = new Button(name);
        button.setId("writes-" + gender.code());
        button.setOnAction(event -> {
            setVisible(false);
            answered.accept(gender);
        });
        return button;
    }
}
