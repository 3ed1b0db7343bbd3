package konvert.app.control;

import atlantafx.base.theme.Styles;
import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import konvert.words.Words;
import org.kordamp.ikonli.feather.Feather;

/** What stands below a page: leafing and size. */
final class PageTools extends HBox {

    private final Words words;
    private final PagePreview preview;
    private final Button back;
    private final Button next;
    private final Label place = new Label();

    PageTools(Words words, PagePreview preview) {
        this.words = words;
        this.preview = preview;
        getStyleClass().add("tools");
        back = button("page.back", Feather.CHEVRON_LEFT, () -> preview.turn(-1));
        next = button("page.next", Feather.CHEVRON_RIGHT, () -> preview.turn(1));
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        getChildren()
                .addAll(
                        back,
                        place,
                        next,
                        between,
                        button(
                                "page.smaller",
                                Feather.ZOOM_OUT,
                                () -> preview.zoom().set(preview.zoom().get().out(preview.pointsPerMm()))),
                        button(
                                "page.larger",
                                Feather.ZOOM_IN,
                                () -> preview.zoom().set(preview.zoom().get().in(preview.pointsPerMm()))),
                        button(
                                "page.fit",
                                Feather.MAXIMIZE,
                                () -> preview.zoom().set(Zoom.toFit())));
        preview.pages().subscribe(now -> update());
        preview.page().subscribe(now -> update());
    }

    private void update() {
        int count = preview.pages().get().count();
        int page = preview.page().get();
        setVisible(count > 0);
        back.setDisable(page == 0);
        next.setDisable(page >= count - 1);
        place.setText(words.say("page.of", page + 1, count));
        for (var each : new Region[] {back, place, next}) {
            each.setVisible(count > 1);
        }
    }

    private Button button(String key, Feather sign, Runnable action) {
        Button button = new Button(null, new Icon(sign));
        button.getStyleClass()
                .addAll(Styles.FLAT, key.substring("page.".length()).toLowerCase(Locale.ROOT));
        button.setAccessibleText(words.say(key));
        button.setTooltip(new Tooltip(words.say(key)));
        button.setOnAction(event -> action.run());
        return button;
    }
}
