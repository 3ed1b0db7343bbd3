package konvert.app.control;

import java.util.List;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Dimension2D;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.BorderPane;
import javafx.stage.Window;
import konvert.words.Words;

/**
 * The pages as they will be printed, one at a time on a desk, as wide as there is room or at a chosen size. Pictures
 * come from the {@link Background}, as sharp as the screen; until a new one is there the old one stays.
 */
public final class PagePreview extends BorderPane {

    private static final List<KeyCode> LARGER = List.of(KeyCode.PLUS, KeyCode.EQUALS, KeyCode.ADD);
    private static final List<KeyCode> SMALLER = List.of(KeyCode.MINUS, KeyCode.SUBTRACT);
    private static final List<KeyCode> WHOLE = List.of(KeyCode.DIGIT0, KeyCode.NUMPAD0);

    /** A4 at four times its size has fifteen million on a common screen; more than this takes too much memory. */
    private static final double MOST_PIXELS = 20e6;

    private final Words words;
    private final Background background;
    private final Newest newest = new Newest();
    private final Desk desk;
    private final ObjectProperty<Pages> pages = new SimpleObjectProperty<>(Pages.none());
    private final IntegerProperty page = new SimpleIntegerProperty();
    private final ObjectProperty<Looking> looking = new SimpleObjectProperty<>(Looking.first());
    private final DoubleProperty pointsPerMm = new SimpleDoubleProperty(Zoom.REAL_SIZE);

    public PagePreview(Words words, Background background) {
        this.words = words;
        this.background = background;
        getStyleClass().add("page-preview");
        desk = new Desk(new PartsLayer(words));
        setCenter(desk);
        setBottom(new PageTools(words, this));
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        desk.addEventFilter(ScrollEvent.SCROLL, this::wheel);
        desk.scroll().widthProperty().subscribe(now -> draw());
        desk.scroll().heightProperty().subscribe(now -> {
            if (looking.get().zoom().fit() == Zoom.Fit.PAGE) {
                draw();
            }
        });
        pages.subscribe(now -> draw());
        page.subscribe(now -> draw());
        looking.subscribe(now -> {
            desk.rulers(now.rulers());
            draw();
        });
        sceneProperty()
                .flatMap(scene -> scene.windowProperty())
                .flatMap(Window::outputScaleXProperty)
                .subscribe(now -> draw());
    }

    /** Shows these pages; the page one looks at stays the same where there still is one. */
    public void show(Pages now) {
        page.set(Math.clamp(page.get(), 0, Math.max(0, now.count() - 1)));
        pages.set(now);
    }

    ObjectProperty<Pages> pages() {
        return pages;
    }

    /** The page shown, counted from 0. */
    public IntegerProperty page() {
        return page;
    }

    /** Size, rulers, parts. */
    public ObjectProperty<Looking> looking() {
        return looking;
    }

    ReadOnlyDoubleProperty pointsPerMm() {
        return pointsPerMm;
    }

    Desk desk() {
        return desk;
    }

    /** Turns the page, or changes its size, by the keys that work wherever the cursor is. */
    public boolean takes(KeyEvent event) {
        KeyCode key = event.getCode();
        if (event.isAltDown() && (key == KeyCode.PAGE_DOWN || key == KeyCode.PAGE_UP)) {
            turn(key == KeyCode.PAGE_DOWN ? 1 : -1);
        } else if (event.isShortcutDown() && LARGER.contains(key)) {
            larger();
        } else if (event.isShortcutDown() && SMALLER.contains(key)) {
            smaller();
        } else if (event.isShortcutDown() && WHOLE.contains(key)) {
            zoom(Zoom.page());
        } else {
            return false;
        }
        return true;
    }

    void larger() {
        zoom(looking.get().zoom().in(pointsPerMm.get()));
    }

    void smaller() {
        zoom(looking.get().zoom().out(pointsPerMm.get()));
    }

    void zoom(Zoom now) {
        looking.set(looking.get().with(now));
    }

    void turn(int by) {
        page.set(Math.clamp(page.get() + by, 0, Math.max(0, pages.get().count() - 1)));
    }

    private void pressed(KeyEvent event) {
        if (takes(event)) {
            event.consume();
        } else if (event.getCode() == KeyCode.PAGE_DOWN || event.getCode() == KeyCode.PAGE_UP) {
            turn(event.getCode() == KeyCode.PAGE_DOWN ? 1 : -1);
            event.consume();
        }
    }

    private void wheel(ScrollEvent event) {
        if (event.isShortcutDown() && event.getDeltaY() != 0) {
            if (event.getDeltaY() > 0) {
                larger();
            } else {
                smaller();
            }
            event.consume();
        }
    }

    private void draw() {
        Pages all = pages.get();
        desk.clear(all.count() == 0);
        if (all.count() == 0 || desk.scroll().getWidth() <= 0) {
            return;
        }
        int number = page.get();
        Dimension2D sizeMm = all.sizesMm().get(number);
        double outputScale = getScene() == null || getScene().getWindow() == null
                ? 1
                : getScene().getWindow().getOutputScaleX();
        double scale = looking.get().zoom().pointsPerMm(sizeMm, desk.room());
        pointsPerMm.set(scale);
        desk.take(sizeMm, scale, outputScale);
        desk.parts().show(looking.get().parts() ? all.parts().get(number) : List.of(), scale);
        desk.scroll().setAccessibleText(words.say("page.of", number + 1, all.count()));
        double most = Math.sqrt(MOST_PIXELS / (sizeMm.getWidth() * sizeMm.getHeight()));
        double pixelsPerMm = Math.min(scale * outputScale, most);
        newest.start(() -> background
                .make(progress -> all.painter().paint(number, pixelsPerMm))
                .onSuccess(this::picture)
                .onFailure(problem -> failed()));
    }

    private void picture(Image image) {
        desk.show(image);
        setTop(null);
    }

    private void failed() {
        setTop(new Notice(Tone.STOP, words.say("page.failed"), new Action(words.say("again"), this::draw)));
    }
}
