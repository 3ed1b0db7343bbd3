package konvert.app.letter;

import javafx.beans.value.ObservableValue;
import javafx.scene.Group;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import javafx.scene.text.Font;
import javafx.scene.transform.Rotate;
import javafx.scene.transform.Scale;
import javafx.scene.transform.Translate;
import konvert.pdf.Feed;

/** An envelope in the tray, seen from above, the printer at the top; it grows with the type around it. */
final class FeedPicture extends Group {

    /** Size of the type, in points of the screen, beside which the lengths below are as they are. */
    private static final double TYPE = 15;

    private static final double TRAY_WIDTH = 58;
    private static final double TRAY_HEIGHT = 50;
    private static final double MARGIN = 3;
    private static final double LONG = 40;
    private static final double SHORT = 22;

    FeedPicture(Feed feed, int rotation, ObservableValue<Font> type) {
        Rectangle tray = shape(new Rectangle(0, 0, TRAY_WIDTH, TRAY_HEIGHT), "tray");
        Line slot = shape(new Line(0, 0, TRAY_WIDTH, 0), "slot");
        Polyline into = shape(new Polyline(TRAY_WIDTH / 2 - 4, -3, TRAY_WIDTH / 2, -8, TRAY_WIDTH / 2 + 4, -3), "slot");
        Group all = new Group(tray, slot, into, envelope(feed, rotation));
        all.scaleXProperty().bind(type.map(font -> font.getSize() / TYPE));
        all.scaleYProperty().bind(all.scaleXProperty());
        getChildren().add(all);
        setMouseTransparent(true);
    }

    private static Group envelope(Feed feed, int rotation) {
        Group envelope = new Group(shape(new Rectangle(0, 0, LONG, SHORT), "envelope"));
        if (feed.faceUp()) {
            envelope.getChildren()
                    .addAll(
                            shape(new Rectangle(LONG - 8, 3, 5, 6), "mark"),
                            shape(new Line(4, 5, 13, 5), "mark"),
                            shape(new Line(20, 13, 34, 13), "mark"),
                            shape(new Line(20, 17, 31, 17), "mark"));
        } else {
            envelope.getChildren().add(shape(new Polyline(0, 0, LONG / 2, SHORT * 0.6, LONG, 0), "mark"));
        }
        boolean upright = rotation % 180 != 0;
        double width = upright ? SHORT : LONG;
        double height = upright ? LONG : SHORT;
        double x = MARGIN + (TRAY_WIDTH - 2 * MARGIN - width) * feed.across();
        envelope.getTransforms()
                .addAll(
                        new Translate(x + width / 2, MARGIN + height / 2),
                        // of an envelope that lies on its face one sees the turn the other way round
                        new Scale(feed.faceUp() ? 1 : -1, 1),
                        new Rotate(rotation),
                        new Translate(-LONG / 2, -SHORT / 2));
        return envelope;
    }

    private static <S extends Shape> S shape(S shape, String style) {
        shape.getStyleClass().add("feed-" + style);
        return shape;
    }
}
