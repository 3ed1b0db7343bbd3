package konvert.app.shell;

import atlantafx.base.theme.Styles;
import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.util.Duration;
import konvert.app.control.Action;
import konvert.app.control.Background;
import konvert.app.control.Job;
import konvert.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * The line at the foot of the window, there only when it has something to say: work that takes long, with its progress
 * and a way to cancel it, or what was just done, with a way to go on or back.
 */
final class StatusLine extends HBox {

    /** Work that is done sooner is not worth a flicker. */
    private static final Duration LONG = Duration.millis(400);

    private static final Duration READING_TIME = Duration.seconds(12);

    private final ObservableValue<Words> words;
    private final Background background;
    private final PauseTransition patience = new PauseTransition(LONG);
    private final PauseTransition reading = new PauseTransition(READING_TIME);

    StatusLine(ObservableValue<Words> words, Background background) {
        this.words = words;
        this.background = background;
        getStyleClass().add("status-line");
        setId("status");
        managedProperty().bind(visibleProperty());
        setVisible(false);
        patience.setOnFinished(event -> showJob());
        reading.setOnFinished(event -> clear());
        ListChangeListener<Job<?>> changed = change -> jobsChanged();
        background.running().addListener(changed);
    }

    /** Says what was done, until it has been read. */
    void say(String sentence, Action... actions) {
        getChildren().setAll(new Label(sentence));
        for (Action action : actions) {
            Hyperlink link = new Hyperlink(action.name());
            link.setOnAction(event -> action.run().run());
            getChildren().add(link);
        }
        setVisible(true);
        reading.playFromStart();
    }

    private @Nullable Job<?> named() {
        return background.running().stream()
                .filter(job -> !job.name().isEmpty())
                .findFirst()
                .orElse(null);
    }

    private void jobsChanged() {
        if (named() != null) {
            patience.playFromStart();
        } else {
            patience.stop();
            if (getChildren().stream().anyMatch(ProgressBar.class::isInstance)) {
                clear();
            }
        }
    }

    private void showJob() {
        Job<?> job = named();
        if (job == null) {
            return;
        }
        reading.stop();
        Label name = new Label(job.name());
        ProgressBar bar = new ProgressBar();
        bar.progressProperty().bind(job.progress());
        bar.setAccessibleText(job.name());
        Button cancel = new Button(words.getValue().say("cancel"));
        cancel.getStyleClass().add(Styles.SMALL);
        cancel.setOnAction(event -> {
            job.cancel();
            cancel.setDisable(true);
        });
        getChildren().setAll(name, bar, cancel);
        setVisible(true);
    }

    private void clear() {
        getChildren().clear();
        setVisible(false);
    }
}
