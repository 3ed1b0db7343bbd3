package konvert.app.intake;

import java.util.Comparator;
import java.util.List;
import javafx.application.Platform;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.layout.BorderPane;
import konvert.app.control.Shown;
import konvert.app.control.Wrapped;
import konvert.app.editor.Editor;
import konvert.app.editor.EditorPane;
import konvert.app.editor.Underline;
import konvert.words.Words;

/** The page as it was read, with the words underlined that something came from, and those of the value looked at more strongly. */
final class PageText extends BorderPane {

    private final Editor editor;
    private final Words facts;
    private final List<FieldReview> fields;

    PageText(Words words, IntakeModel model, String page, Words facts, List<FieldReview> fields) {
        this.facts = facts;
        this.fields = fields;
        editor = new Editor(new SimpleStringProperty(page));
        editor.setId("intake-page");
        editor.setEditable(false);
        getStyleClass().add("page-text");
        setTop(new Wrapped(words.say("intake.page"), "field-name"));
        setCenter(new EditorPane(words, editor, words.say("intake.page"), ""));
        model.field().when(Shown.of(this)).subscribe(this::mark);
    }

    private void mark(String code) {
        List<Underline> marks = fields.stream()
                .flatMap(field -> field.evidence().stream()
                        .map(each -> new Underline(
                                each.start(),
                                each.end(),
                                field.field().code().equals(code) ? "evidence-shown" : "evidence",
                                field.field().name(facts))))
                .toList();
        editor.setUnderlines(editor.getText(), marks);
        marks.stream()
                .filter(mark -> mark.style().equals("evidence-shown"))
                .min(Comparator.comparingInt(Underline::start))
                .ifPresent(mark -> Platform.runLater(() -> {
                    editor.moveTo(Math.min(mark.start(), editor.getLength()));
                    editor.requestFollowCaret();
                }));
    }
}
