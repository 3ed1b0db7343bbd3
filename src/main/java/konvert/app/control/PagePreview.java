package konvert.app.control;

import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Dimension2D;
import javafx.geometry.Insets;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.stage.Window;
import konvert.words.Words;

/**
 * The pages as they will be printed, one at a time on a desk, as wide as there is room or at a chosen size. Pictures
 * come from the {@link Background}, as sharp as the screen; until a new one is there the old one stays.
 */
public final class PagePreview extends BorderPane {

    private static final double MARGIN = 28;

    /** Kept free for the scroll bar, so that a page that fits the width brings no second one. */
    private static final double SCROLL_BAR = 14;

    private final Words words;
    private final Background background;
    private final Newest newest = new Newest();
    private final Sheet sheet = new Sheet();
    private final ScrollPane desk;
    private final ObjectProperty<Pages> pages = new SimpleObjectProperty<>(Pages.none());
    private final IntegerProperty page = new SimpleIntegerProperty();
    private final ObjectProperty<Zoom> zoom = new SimpleObjectProperty<>(Zoom.toFit());
    private double pointsPerMm = Zoom.REAL_SIZE;

    public PagePreview(Words words, Background background) {
        this.words = words;
        this.background = background;
        getStyleClass().add("page-preview");
        StackPane ground = new StackPane(sheet);
        ground.getStyleClass().add("desk");
        ground.setPadding(new Insets(MARGIN));
        desk = new ScrollPane(ground);
        desk.setFitToWidth(true);
        desk.setFitToHeight(true);
        desk.setPannable(true);
        setCenter(desk);
        setBottom(new PageTools(words, this));
        addEventHandler(KeyEvent.KEY_PRESSED, this::turn);
        desk.widthProperty().subscribe(now -> draw());
        pages.subscribe(now -> draw());
        page.subscribe(now -> draw());
        zoom.subscribe(now -> draw());
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

    ObjectProperty<Zoom> zoom() {
        return zoom;
    }

    double pointsPerMm() {
        return pointsPerMm;
    }

    void turn(int by) {
        page.set(Math.clamp(page.get() + by, 0, Math.max(0, pages.get().count() - 1)));
    }

    private void turn(KeyEvent event) {
        if (event.getCode() == KeyCode.PAGE_DOWN || event.getCode() == KeyCode.PAGE_UP) {
            turn(event.getCode() == KeyCode.PAGE_DOWN ? 1 : -1);
            event.consume();
        }
    }

    private void draw() {
        Pages all = pages.get();
        sheet.setVisible(all.count() > 0);
        if (all.count() == 0 || desk.getWidth() <= 0) {
            return;
        }
        int number = page.get();
        Dimension2D sizeMm = all.sizesMm().get(number);
        double outputScale = getScene() == null || getScene().getWindow() == null
                ? 1
                : getScene().getWindow().getOutputScaleX();
        pointsPerMm = zoom.get().pointsPerMm(sizeMm.getWidth(), desk.getWidth() - 2 * MARGIN - SCROLL_BAR);
        sheet.resize(sizeMm, pointsPerMm, outputScale);
        desk.setAccessibleText(words.say("page.of", number + 1, all.count()));
        double pixelsPerMm = pointsPerMm * outputScale;
        newest.start(() -> background
                .make(progress -> all.painter().paint(number, pixelsPerMm))
                .onSuccess(this::picture)
                .onFailure(problem -> failed()));
    }

    private void picture(Image image) {
        sheet.show(image);
        setTop(null);
    }

    private void failed() {
        setTop(new Notice(Tone.STOP, words.say("page.failed"), new Action(words.say("again"), this::draw)));
    }
}
