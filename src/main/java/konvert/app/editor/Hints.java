package konvert.app.editor;

import java.time.Duration;
import java.util.stream.Collectors;
import javafx.scene.control.Tooltip;
import org.fxmisc.richtext.event.MouseOverTextEvent;

/** Says what is underlined where the mouse rests. */
final class Hints {

    private static final Duration REST = Duration.ofMillis(400);
    private static final double BELOW = 18;

    private Hints() {}

    static void on(Editor editor) {
        Tooltip tooltip = new Tooltip();
        editor.setMouseOverTextDelay(REST);
        editor.addEventHandler(MouseOverTextEvent.MOUSE_OVER_TEXT_BEGIN, event -> {
            String said = editor.underlinesAt(event.getCharacterIndex()).stream()
                    .map(Underline::description)
                    .filter(each -> !each.isEmpty())
                    .collect(Collectors.joining("\n"));
            if (!said.isEmpty()) {
                tooltip.setText(said);
                tooltip.show(
                        editor,
                        event.getScreenPosition().getX(),
                        event.getScreenPosition().getY() + BELOW);
            }
        });
        editor.addEventHandler(MouseOverTextEvent.MOUSE_OVER_TEXT_END, event -> tooltip.hide());
    }
}
