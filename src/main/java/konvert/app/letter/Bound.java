package konvert.app.letter;

import javafx.beans.property.Property;
import javafx.scene.control.ComboBoxBase;
import konvert.app.control.Shown;

/** Ties controls to the model, which outlives them: in another language they are made anew. */
final class Bound {

    private Bound() {}

    /** The control shows the property and sets it; that it has no value for a moment, as while searching, is passed over. */
    static <T, C extends ComboBoxBase<T>> C to(Property<T> property, C control) {
        control.setValue(property.getValue());
        control.valueProperty().subscribe((was, now) -> {
            if (now != null) {
                property.setValue(now);
            }
        });
        property.when(Shown.of(control)).subscribe(control::setValue);
        return control;
    }
}
