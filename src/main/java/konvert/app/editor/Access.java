package konvert.app.editor;

import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import org.fxmisc.richtext.model.TwoDimensional.Bias;
import org.jspecify.annotations.Nullable;

/** What a screen reader asks of an editor: RichTextFX itself answers nothing. A line is a paragraph. */
final class Access {

    private final Editor editor;

    Access(Editor editor) {
        this.editor = editor;
    }

    /** The answer; none where the superclass knows it. */
    @Nullable
    Object query(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case TEXT -> editor.getText();
            case EDITABLE -> editor.isEditable();
            case SELECTION_START -> editor.getSelection().getStart();
            case SELECTION_END -> editor.getSelection().getEnd();
            case CARET_OFFSET -> editor.getCaretPosition();
            case LINE_FOR_OFFSET ->
                editor.offsetToPosition((int) parameters[0], Bias.Forward).getMajor();
            case LINE_START -> editor.getAbsolutePosition((int) parameters[0], 0);
            case LINE_END ->
                editor.getAbsolutePosition((int) parameters[0], 0) + editor.getParagraphLength((int) parameters[0]);
            case BOUNDS_FOR_RANGE ->
                editor.getCharacterBoundsOnScreen((int) parameters[0], (int) parameters[1] + 1)
                        .map(bounds -> new Bounds[] {bounds})
                        .orElse(new Bounds[0]);
            case OFFSET_AT_POINT -> {
                Point2D point = editor.screenToLocal((Point2D) parameters[0]);
                yield point == null ? 0 : editor.hit(point.getX(), point.getY()).getInsertionIndex();
            }
            default -> null;
        };
    }

    /** Whether it was done here. */
    boolean execute(AccessibleAction action, Object... parameters) {
        switch (action) {
            case SET_TEXT -> editor.replace(0, editor.getLength(), (String) parameters[0]);
            case SET_TEXT_SELECTION -> editor.selectRange((int) parameters[0], (int) parameters[1]);
            case SHOW_TEXT_RANGE -> {
                editor.selectRange((int) parameters[0], (int) parameters[1]);
                editor.requestFollowCaret();
            }
            default -> {
                return false;
            }
        }
        return true;
    }
}
