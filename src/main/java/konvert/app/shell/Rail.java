package konvert.app.shell;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import konvert.app.control.Icon;
import konvert.app.control.Pick;
import konvert.words.Words;
import org.kordamp.ikonli.feather.Feather;

/** The narrow column on the left: the places, and the settings at its foot. */
final class Rail extends VBox {

    private final ToggleGroup group = new ToggleGroup();

    /** Opens and closes the settings. */
    static final KeyCombination SETTINGS = shortcut(KeyCode.COMMA);

    Rail(Words words, List<Place> places, ObjectProperty<Place> current, BooleanProperty settingsOpen) {
        getStyleClass().add("rail");
        setMinWidth(USE_PREF_SIZE);
        for (Place place : places) {
            Pick pick = new Pick(place.name(words), new Icon(place.sign()));
            pick.setId("rail-" + place.id());
            pick.setToggleGroup(group);
            pick.selectedProperty().subscribe(selected -> {
                if (selected) {
                    current.set(place);
                }
            });
            pick.setUserData(place);
            explain(pick, place.name(words), shortcut(place.key()));
            getChildren().add(pick);
        }
        Region between = new Region();
        VBox.setVgrow(between, Priority.ALWAYS);
        ToggleButton settings = new ToggleButton(words.say("settings"), new Icon(Feather.SETTINGS));
        settings.setId("rail-settings");
        settings.selectedProperty().bindBidirectional(settingsOpen);
        explain(settings, words.say("settings"), SETTINGS);
        getChildren().addAll(between, settings);
    }

    /** Marks the place as the one that is shown. */
    void show(Place place) {
        group.getToggles().forEach(toggle -> toggle.setSelected(place.equals(toggle.getUserData())));
    }

    /** Takes the keyboard at the place that is shown. */
    void begin() {
        group.getToggles().stream()
                .filter(Toggle::isSelected)
                .map(Pick.class::cast)
                .forEach(Pick::requestFocus);
    }

    static KeyCombination shortcut(KeyCode code) {
        return new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN);
    }

    private static void explain(ToggleButton button, String name, KeyCombination keys) {
        button.setMaxWidth(Double.MAX_VALUE);
        button.setAccessibleText(name);
        button.setTooltip(new Tooltip(name + "  " + keys.getDisplayText()));
    }
}
