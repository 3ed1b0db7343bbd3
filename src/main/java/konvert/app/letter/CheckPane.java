package konvert.app.letter;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import konvert.app.control.Action;
import konvert.app.control.EmptyState;
import konvert.app.control.Notice;
import konvert.words.Words;
import org.kordamp.ikonli.feather.Feather;

/** Check: what to look at before the letter is posted, each with what can be done about it. */
final class CheckPane extends ScrollPane {

    private final Words words;
    private final Consumer<Remark.Fix> fixer;
    private final FindingList findings;
    private final VBox column = new VBox();
    private final VBox notices = new VBox();

    CheckPane(Words words, Consumer<Remark.Fix> fixer, FindingList findings) {
        this.words = words;
        this.fixer = fixer;
        this.findings = findings;
        getStyleClass().add("work");
        column.getStyleClass().add("column");
        notices.getStyleClass().add("findings");
        setContent(column);
        setFitToWidth(true);
        setFitToHeight(true);
    }

    void show(List<Remark> remarks) {
        if (remarks.isEmpty() && !findings.isNeeded()) {
            column.getChildren().setAll(new EmptyState(Feather.CHECK_CIRCLE, words.say("check.nothing")));
        } else {
            notices.getChildren().setAll(remarks.stream().map(this::notice).toList());
            column.getChildren().setAll(notices, findings);
        }
    }

    private Notice notice(Remark remark) {
        Action[] actions = remark.fixes().stream()
                .map(fix ->
                        new Action(words.say("fix." + fix.name().toLowerCase(Locale.ROOT)), () -> fixer.accept(fix)))
                .toArray(Action[]::new);
        return new Notice(remark.tone(), remark.sentence(), actions);
    }
}
