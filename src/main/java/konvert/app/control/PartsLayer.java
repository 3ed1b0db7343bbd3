package konvert.app.control;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import konvert.words.Words;

/** What the parts of a page are kept for, drawn over it with names. */
final class PartsLayer extends Pane {

    private final Words words;

    PartsLayer(Words words) {
        this.words = words;
        setMouseTransparent(true);
        setManaged(false);
    }

    /** Shows these parts and no others. */
    void show(List<Pages.Part> parts, double pointsPerMm) {
        getChildren().setAll(parts.stream().map(part -> part(part, pointsPerMm)).toList());
    }

    private Label part(Pages.Part part, double pointsPerMm) {
        Label label = new Label(words.say(part.name()));
        label.getStyleClass().add("part");
        label.setManaged(false);
        label.resizeRelocate(
                part.zone().xMm() * pointsPerMm,
                part.zone().yMm() * pointsPerMm,
                part.zone().widthMm() * pointsPerMm,
                part.zone().heightMm() * pointsPerMm);
        return label;
    }
}
