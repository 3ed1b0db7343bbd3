package konvert.app.control;

import javafx.geometry.Dimension2D;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** One page lying on the desk, at a given scale; its old picture stays, stretched, until the new one is there. */
final class Sheet extends StackPane {

    private final ImageView picture = new ImageView();
    private double outputScale = 1;

    Sheet() {
        getStyleClass().add("sheet");
        Region shade = new Region();
        shade.getStyleClass().add("shade");
        shade.setMouseTransparent(true);
        getChildren().addAll(picture, shade);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
    }

    /** Takes the size of the page, on whole pixels of a screen that has {@code outputScale} of them to a point. */
    void resize(Dimension2D sizeMm, double pointsPerMm, double outputScale) {
        this.outputScale = outputScale;
        double width = Math.round(sizeMm.getWidth() * pointsPerMm * outputScale) / outputScale;
        double height = Math.round(sizeMm.getHeight() * pointsPerMm * outputScale) / outputScale;
        setPrefSize(width, height);
        fit();
    }

    void show(Image image) {
        picture.setImage(image);
        fit();
    }

    /** A picture that is right but for a rounded pixel is shown pixel by pixel, for it to be sharp. */
    private void fit() {
        Image image = picture.getImage();
        double width = image == null ? getPrefWidth() : image.getWidth() / outputScale;
        double height = image == null ? getPrefHeight() : image.getHeight() / outputScale;
        double pixel = 1.5 / outputScale;
        boolean right = Math.abs(width - getPrefWidth()) < pixel && Math.abs(height - getPrefHeight()) < pixel;
        picture.setFitWidth(right ? width : getPrefWidth());
        picture.setFitHeight(right ? height : getPrefHeight());
    }
}
