package konvert.app.control;

import atlantafx.base.theme.Styles;
import java.util.Locale;
import java.util.function.BiFunction;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import konvert.words.Words;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** What stands below a page: leafing, size, rulers and parts; in a second line where one has not room for all. */
final class PageTools extends VBox {

    private final Words words;
    private final PagePreview preview;
    private final Button back;
    private final Button next;
    private final HBox leafing;
    private final Label place = new Label();
    private final Label percent = new Label();
    private final Label pointer = new Label();
    private final ToggleButton parts;

    PageTools(Words words, PagePreview preview) {
        this.words = words;
        this.preview = preview;
        back = button("page.back", Feather.CHEVRON_LEFT, () -> preview.turn(-1));
        next = button("page.next", Feather.CHEVRON_RIGHT, () -> preview.turn(1));
        ToggleButton rulers = toggle("page.rulers", new ToggleButton(words.say("page.mm")), Looking::withRulers);
        parts = toggle("page.parts", new ToggleButton(null, new Icon(Feather.LAYOUT)), Looking::withParts);
        pointer.getStyleClass().addAll("muted", "pointer");
        percent.getStyleClass().add("percent");
        leafing = together(back, place, next);
        Flow tools = new Flow(
                leafing,
                together(
                        button("page.smaller", Feather.ZOOM_OUT, preview::smaller),
                        percent,
                        button("page.larger", Feather.ZOOM_IN, preview::larger)),
                button("page.fit", Feather.MAXIMIZE_2, () -> preview.zoom(Zoom.width())),
                button("page.whole", Feather.FILE, () -> preview.zoom(Zoom.page())),
                parts,
                rulers,
                pointer);
        tools.getStyleClass().add("tools");
        getChildren().add(tools);
        preview.pages().subscribe(now -> update());
        preview.page().subscribe(now -> update());
        preview.looking().subscribe(now -> {
            rulers.setSelected(now.rulers());
            parts.setSelected(now.parts());
        });
        preview.pointsPerMm()
                .subscribe(now -> percent.setText(words.say("page.percent", Zoom.percent(now.doubleValue()))));
        preview.desk().pointer().subscribe(this::point);
    }

    private void update() {
        Pages all = preview.pages().get();
        int page = preview.page().get();
        setVisible(all.count() > 0);
        back.setDisable(page == 0);
        next.setDisable(page >= all.count() - 1);
        place.setText(words.say("page.of", page + 1, all.count()));
        leafing.setVisible(all.count() > 1);
        leafing.setManaged(leafing.isVisible());
        boolean any = page < all.count() && !all.parts().get(page).isEmpty();
        parts.setVisible(any);
        parts.setManaged(any);
    }

    private void point(@Nullable Point2D mm) {
        pointer.setText(mm == null ? "" : words.say("page.pointer", Math.round(mm.getX()), Math.round(mm.getY())));
    }

    /** Not to be parted at the end of a line. */
    private static HBox together(Node... tools) {
        HBox together = new HBox(tools);
        together.getStyleClass().add("together");
        return together;
    }

    private ToggleButton toggle(String key, ToggleButton button, BiFunction<Looking, Boolean, Looking> with) {
        name(button, key);
        button.setOnAction(event -> {
            var looking = preview.looking();
            looking.set(with.apply(looking.get(), button.isSelected()));
        });
        return button;
    }

    private Button button(String key, Feather sign, Runnable action) {
        Button button = new Button(null, new Icon(sign));
        name(button, key);
        button.setOnAction(event -> action.run());
        return button;
    }

    private void name(ButtonBase button, String key) {
        button.getStyleClass()
                .addAll(Styles.FLAT, key.substring("page.".length()).toLowerCase(Locale.ROOT));
        button.setAccessibleText(words.say(key));
        button.setTooltip(new Tooltip(words.say(key)));
    }
}
