package konvert.app.control;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Dimension2D;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.geometry.Point2D;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.Image;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** The desk a page lies on, with rulers along its edges by choice. */
final class Desk extends BorderPane {

    private static final double MARGIN = 28;

    /** Kept free for the scroll bar, so that a page that fits the width brings no second one. */
    private static final double SCROLL_BAR = 14;

    private final Sheet sheet = new Sheet();
    private final PartsLayer parts;
    private final ScrollPane scroll;
    private final Ruler across = new Ruler(Orientation.HORIZONTAL);
    private final Ruler down = new Ruler(Orientation.VERTICAL);
    private final HBox top;
    private final ObjectProperty<@Nullable Point2D> pointer = new SimpleObjectProperty<>();
    private Dimension2D sizeMm = new Dimension2D(0, 0);
    private double pointsPerMm = 1;

    Desk(PartsLayer parts) {
        this.parts = parts;
        sheet.getChildren().add(parts);
        StackPane ground = new StackPane(sheet);
        ground.getStyleClass().add("desk");
        ground.setPadding(new Insets(MARGIN));
        scroll = new ScrollPane(ground);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setPannable(true);
        setCenter(scroll);
        Region corner = new Region();
        corner.getStyleClass().add("ruler");
        corner.setMinWidth(Ruler.THICK);
        top = new HBox(corner, across);
        HBox.setHgrow(across, Priority.ALWAYS);
        sheet.localToSceneTransformProperty().subscribe(this::lay);
        across.localToSceneTransformProperty().subscribe(this::lay);
        down.localToSceneTransformProperty().subscribe(this::lay);
        sheet.addEventHandler(MouseEvent.MOUSE_MOVED, event -> point(new Point2D(event.getX(), event.getY())));
        sheet.addEventHandler(MouseEvent.MOUSE_EXITED, event -> point(null));
    }

    ScrollPane scroll() {
        return scroll;
    }

    /** What there is for a page, in points; nothing before the desk is shown. */
    Dimension2D room() {
        return new Dimension2D(
                Math.max(0, scroll.getWidth() - 2 * MARGIN - SCROLL_BAR),
                Math.max(0, scroll.getHeight() - 2 * MARGIN - 2));
    }

    /** Where the pointer is on the page, in mm from its top left corner; none while it is elsewhere. */
    ObjectProperty<@Nullable Point2D> pointer() {
        return pointer;
    }

    void rulers(boolean shown) {
        setTop(shown ? top : null);
        setLeft(shown ? down : null);
    }

    /** Makes room for a page; its picture follows. */
    void take(Dimension2D page, double scale, double outputScale) {
        sizeMm = page;
        pointsPerMm = scale;
        sheet.resize(page, scale, outputScale);
        lay();
    }

    void show(Image image) {
        sheet.show(image);
    }

    void clear(boolean empty) {
        sheet.setVisible(!empty);
    }

    PartsLayer parts() {
        return parts;
    }

    private void lay() {
        Point2D corner = sheet.localToScene(0, 0);
        across.lay(across.sceneToLocal(corner).getX(), pointsPerMm, sizeMm.getWidth());
        down.lay(down.sceneToLocal(corner).getY(), pointsPerMm, sizeMm.getHeight());
    }

    private void point(@Nullable Point2D at) {
        Point2D mm = at == null ? null : at.multiply(1 / pointsPerMm);
        pointer.set(mm);
        across.point(mm == null ? Double.NaN : mm.getX());
        down.point(mm == null ? Double.NaN : mm.getY());
    }
}
