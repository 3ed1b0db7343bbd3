package konvert.app.intake;

import java.util.Objects;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import konvert.app.control.Action;
import konvert.app.control.EmptyState;
import konvert.app.control.Icon;
import konvert.app.control.Shown;
import konvert.app.control.Wrapped;
import konvert.words.Words;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Adds people out of a page or a list: what is pasted, then the wait, then what was found. */
final class IntakeView extends BorderPane {

    private final Words words;
    private final IntakeModel model;

    IntakeView(Words words, IntakeModel model) {
        this.words = words;
        this.model = model;
        getStyleClass().add("intake");
        setId("intake");
        Hyperlink back = new Hyperlink(words.say("intake.back"), new Icon(Feather.ARROW_LEFT));
        back.setId("intake-back");
        back.getStyleClass().add("back");
        back.setOnAction(event -> model.leave());
        FlowPane head = new FlowPane(back, new Wrapped(words.say("intake.open"), "title"));
        head.getStyleClass().add("head");
        setTop(head);
        ObservableValue<Boolean> shown = Shown.of(this);
        model.outcome().when(shown).subscribe(outcome -> show());
        model.reading().when(shown).subscribe(job -> show());
        model.outcome().when(shown).subscribe((was, now) -> Platform.runLater(this::begin));
        model.reading().when(shown).subscribe((was, now) -> Platform.runLater(this::begin));
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                escape();
                event.consume();
            }
        });
    }

    private void show() {
        boolean begun = getCenter() instanceof StartPane;
        @Nullable Outcome outcome = model.outcome().get();
        if (model.reading().get() != null) {
            setCenter(EmptyState.loading(words.say("intake.reading"), new Action(words.say("cancel"), model::cancel)));
        } else if (outcome instanceof Review review) {
            setCenter(new ReviewPane(words, model, review));
        } else if (!begun) {
            setCenter(new StartPane(words, model));
        }
    }

    /** Takes the keyboard to the text, the list, or what gives up reading. */
    void begin() {
        Stream.of("#intake-text", "#intake-entries", ".empty-state .button")
                .map(this::lookup)
                .filter(Objects::nonNull)
                .findFirst()
                .ifPresent(Node::requestFocus);
    }

    /** One step back. */
    private void escape() {
        if (model.reading().get() != null) {
            model.cancel();
        } else if (model.outcome().get() instanceof Review) {
            model.again();
        } else {
            model.leave();
        }
    }
}
