package konvert.app.shell;

import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.VBox;
import konvert.app.control.Choice;
import konvert.app.control.Pick;
import konvert.app.control.Shown;
import konvert.words.Words;

/** Language, light and size of the writing; every change is seen at once. */
final class SettingsPanel extends VBox {

    private static final int FONT_STEP = 10;

    private final Words words;
    private final ObjectProperty<WindowSettings> settings;

    SettingsPanel(Words words, ObjectProperty<WindowSettings> settings) {
        this.words = words;
        this.settings = settings;
        getStyleClass().add("panel");
        setId("settings");
        setAccessibleText(words.say("settings"));
        Label title = new Label(words.say("settings"));
        title.getStyleClass().add("title");
        getChildren()
                .addAll(
                        title,
                        choice(
                                "language",
                                Language.values(),
                                language -> words.say("language." + lower(language)),
                                WindowSettings::language,
                                WindowSettings::with),
                        choice(
                                "theme",
                                Theme.values(),
                                theme -> words.say("theme." + lower(theme)),
                                WindowSettings::theme,
                                WindowSettings::with),
                        fontSize());
    }

    /** Takes the keyboard at the first setting. */
    void begin() {
        lookupAll("#language .toggle-button").stream()
                .filter(node -> ((Pick) node).isSelected())
                .forEach(Node::requestFocus);
    }

    private <E extends Enum<E>> Node choice(
            String key,
            E[] values,
            Function<E, String> name,
            Function<WindowSettings, E> now,
            BiFunction<WindowSettings, E, WindowSettings> changed) {
        Choice<E> choice = new Choice<>(List.of(values), name, now.apply(settings.get()));
        choice.setId(key);
        settings.map(now).when(Shown.of(this)).subscribe(choice.value()::set);
        choice.value().subscribe((old, value) -> settings.set(changed.apply(settings.get(), value)));
        return named(key, new Label(words.say(key)), choice);
    }

    private Node fontSize() {
        Slider slider = new Slider(
                WindowSettings.SMALLEST_FONT,
                WindowSettings.LARGEST_FONT,
                settings.get().fontPercent());
        slider.setId("font");
        slider.setBlockIncrement(FONT_STEP);
        slider.setMajorTickUnit(FONT_STEP);
        slider.setMinorTickCount(0);
        slider.setSnapToTicks(true);
        Label label = new Label();
        slider.valueProperty().subscribe(value -> label.setText(words.say("font", percent(slider))));
        slider.valueProperty().subscribe((old, value) -> {
            if (!slider.isValueChanging()) {
                settings.set(settings.get().withFont(percent(slider)));
            }
        });
        slider.valueChangingProperty().subscribe((was, changing) -> {
            if (!changing) {
                settings.set(settings.get().withFont(percent(slider)));
            }
        });
        return named("font", label, slider);
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static int percent(Slider slider) {
        return (int) Math.round(slider.getValue() / FONT_STEP) * FONT_STEP;
    }

    private Node named(String key, Label label, Node control) {
        label.setLabelFor(control);
        label.getStyleClass().add("subtitle");
        control.setAccessibleText(label.getText());
        VBox setting = new VBox(label, control);
        setting.getStyleClass().addAll("setting", key);
        return setting;
    }
}
