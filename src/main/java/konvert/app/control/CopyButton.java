package konvert.app.control;

import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.util.Duration;
import konvert.words.Words;
import org.kordamp.ikonli.feather.Feather;

/** Puts a text on the clipboard and says so for a moment. */
public final class CopyButton extends Button {

    private static final Duration MOMENT = Duration.seconds(2);

    /** Copies {@code text}; {@code what} says it in full to screen readers: "Copy the address". */
    public CopyButton(Words words, String what, Supplier<String> text) {
        super(words.say("copy"), new Icon(Feather.COPY));
        getStyleClass().add("copy");
        setAccessibleText(what);
        setTooltip(new Tooltip(what));
        setMinWidth(USE_PREF_SIZE);
        PauseTransition moment = new PauseTransition(MOMENT);
        moment.setOnFinished(event -> show(words.say("copy"), Feather.COPY, what));
        setOnAction(event -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(text.get());
            Clipboard.getSystemClipboard().setContent(content);
            show(words.say("copied"), Feather.CHECK, words.say("copied"));
            moment.playFromStart();
        });
    }

    private void show(String text, Feather sign, String spoken) {
        setText(text);
        setGraphic(new Icon(sign));
        setAccessibleText(spoken);
    }
}
