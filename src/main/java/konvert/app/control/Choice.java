package konvert.app.control;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.controlsfx.control.SegmentedButton;

/** A few values side by side, one of them chosen: ControlsFX's segmented buttons around a value. */
public final class Choice<E> extends SegmentedButton {

    private final ObjectProperty<E> value;

    /** The given values in order, each under its name; {@code chosen} is one of them. */
    public Choice(List<E> values, Function<E, String> name, E chosen) {
        value = new SimpleObjectProperty<>(chosen);
        for (E each : values) {
            Pick pick = new Pick(name.apply(each), null);
            pick.setUserData(each);
            pick.selectedProperty().subscribe(selected -> {
                if (selected) {
                    value.set(each);
                }
            });
            getButtons().add(pick);
        }
        value.subscribe(now -> getButtons()
                .forEach(button -> button.setSelected(button.getUserData().equals(now))));
    }

    public ObjectProperty<E> value() {
        return value;
    }
}
