package konvert.app.control;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/** Whether a node stands in a window: views are made anew in another language, and the old ones must be let go. */
public final class Shown {

    private Shown() {}

    /** Mapped, because a binding such as isNotNull is held weakly and gets lost. */
    public static ObservableValue<Boolean> of(Node node) {
        return node.sceneProperty().map(scene -> true).orElse(false);
    }
}
