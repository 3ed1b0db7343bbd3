package konvert.app.control;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;

/** Write · Check · Print: the steps of a piece of work, all in sight, each a click or an arrow key away, backwards too. */
public final class StepBar<E> extends HBox {

    private final ObjectProperty<E> step;

    public StepBar(List<E> steps, Function<E, String> name, E first) {
        step = new SimpleObjectProperty<>(first);
        getStyleClass().add("step-bar");
        ToggleGroup group = new ToggleGroup();
        for (E each : steps) {
            if (!getChildren().isEmpty()) {
                Label between = new Label("·");
                between.getStyleClass().add("between");
                getChildren().add(between);
            }
            Pick pick = new Pick(name.apply(each), null);
            pick.setToggleGroup(group);
            pick.setUserData(each);
            getChildren().add(pick);
        }
        group.selectedToggleProperty().subscribe(toggle -> {
            if (toggle != null) {
                choose(toggle.getUserData(), steps);
            }
        });
        step.subscribe(now -> group.getToggles().stream()
                .filter(toggle -> toggle.getUserData().equals(now))
                .forEach(group::selectToggle));
    }

    public ObjectProperty<E> step() {
        return step;
    }

    private void choose(Object chosen, List<E> steps) {
        step.set(steps.get(steps.indexOf(chosen)));
    }
}
