package konvert.app.control;

import javafx.geometry.Orientation;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/** A ruler along an edge of the desk: mm of the page that lies on it, from the page's corner. */
final class Ruler extends Pane {

    /** How thick it is, in points. */
    static final double THICK = 18;

    private static final double LEAST_APART = 4;
    private static final Font FIGURES = Font.font(9);

    /** Takes its colour from the style sheet. */
    private final Text ink = new Text();

    private final Canvas canvas = new Canvas();
    private final boolean across;
    private double origin;
    private double pointsPerMm = 1;
    private double lengthMm;
    private double pointer = Double.NaN;

    Ruler(Orientation orientation) {
        across = orientation == Orientation.HORIZONTAL;
        getStyleClass().add("ruler");
        ink.getStyleClass().add("ink");
        ink.setVisible(false);
        setMinSize(across ? 0 : THICK, across ? THICK : 0);
        setPrefSize(across ? 0 : THICK, across ? THICK : 0);
        getChildren().addAll(canvas, ink);
        canvas.widthProperty().bind(widthProperty());
        canvas.heightProperty().bind(heightProperty());
        widthProperty().subscribe(this::draw);
        heightProperty().subscribe(this::draw);
        ink.fillProperty().subscribe(this::draw);
    }

    /**
     * Lays it along a page.
     *
     * @param origin points from the ruler's own beginning to the page's
     */
    void lay(double origin, double pointsPerMm, double lengthMm) {
        this.origin = origin;
        this.pointsPerMm = pointsPerMm;
        this.lengthMm = lengthMm;
        draw();
    }

    /** Shows where the pointer is, in mm; NaN for nowhere. */
    void point(double mm) {
        pointer = mm;
        draw();
    }

    private void draw() {
        GraphicsContext pen = canvas.getGraphicsContext2D();
        pen.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
        pen.setFont(FIGURES);
        pen.setFill(ink.getFill());
        pen.setStroke(ink.getFill());
        pen.setLineWidth(1);
        int step = pointsPerMm >= LEAST_APART ? 1 : 5;
        int figures = 10 * pointsPerMm >= 24 ? 10 : 50;
        for (int mm = 0; mm <= lengthMm; mm += step) {
            double length = mm % 10 == 0 ? 9 : mm % 5 == 0 ? 6 : 3;
            line(pen, mm, length);
            if (mm % figures == 0) {
                double at = origin + mm * pointsPerMm + 2;
                pen.fillText(String.valueOf(mm), across ? at : 1, across ? FIGURES.getSize() : at + 7);
            }
        }
        if (!Double.isNaN(pointer)) {
            pen.setStroke(Color.CRIMSON);
            line(pen, pointer, THICK);
        }
    }

    /** At half a point, for the line to be sharp. */
    private void line(GraphicsContext pen, double mm, double length) {
        double at = Math.floor(origin + mm * pointsPerMm) + 0.5;
        if (across) {
            pen.strokeLine(at, THICK - length, at, THICK);
        } else {
            pen.strokeLine(THICK - length, at, THICK, at);
        }
    }
}
