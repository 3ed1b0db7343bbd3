package konvert.app.control;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.DoubleBinding;
import javafx.collections.ListChangeListener;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * Controls one after another, in as many lines as they need: none is wider than the flow, words too long for a line of it
 * wrap. So a column grows downwards with the font, never sideways. Lines begin at the left, in each the middles are level;
 * of a field with its name above it, the middle of the field.
 */
public final class Flow extends FlowPane {

    /** Of the width of the second field, what the first one wants beside it. */
    private static final double LEAST = 0.7;

    public Flow(Node... nodes) {
        getStyleClass().add("choices");
        setMinWidth(0);
        getChildren().addListener((ListChangeListener<Node>) change -> {
            while (change.next()) {
                change.getAddedSubList().forEach(Flow::wrapping);
            }
        });
        getChildren().addAll(nodes);
    }

    /** Two fields side by side, the first as wide as there is room; one below the other where there is not. */
    public static Flow of(Region first, Region second) {
        Flow row = new Flow(first, second);
        DoubleBinding room = Bindings.createDoubleBinding(
                () -> row.getWidth() > 0 ? row.room(row.getWidth()) : Double.MAX_VALUE,
                row.widthProperty(),
                row.insetsProperty());
        first.prefWidthProperty()
                .bind(Bindings.createDoubleBinding(
                        () -> {
                            double other = second.prefWidth(-1);
                            double rest = Math.floor(room.get() - other - row.getHgap()) - 1;
                            return rest >= other * LEAST ? rest : room.get();
                        },
                        room,
                        row.hgapProperty(),
                        second.widthProperty()));
        return row;
    }

    private static void wrapping(Node node) {
        if (node instanceof Region region) {
            region.setMinWidth(0);
        }
        if (node instanceof Labeled labeled) {
            labeled.setWrapText(true);
            labeled.setMinHeight(USE_PREF_SIZE);
        }
    }

    private double room(double width) {
        return width - getInsets().getLeft() - getInsets().getRight();
    }

    /** FlowPane takes words that wrap for one line high, and lets them cover what stands around them. */
    @Override
    protected double computePrefHeight(double width) {
        List<Line> lines = lines(width < 0 ? getPrefWrapLength() : room(width));
        double gaps = Math.max(0, lines.size() - 1) * snapSpaceY(getVgap());
        Insets insets = getInsets();
        return insets.getTop() + lines.stream().mapToDouble(Line::height).sum() + gaps + insets.getBottom();
    }

    @Override
    protected void layoutChildren() {
        double y = getInsets().getTop();
        for (Line line : lines(room(getWidth()))) {
            double x = getInsets().getLeft();
            for (Sized each : line.nodes) {
                double free = snapPositionY(line.above() - each.above());
                each.node.resizeRelocate(x, y + free, each.width, each.height);
                x += each.width + snapSpaceX(getHgap());
            }
            y += line.height() + snapSpaceY(getVgap());
        }
    }

    /** @param below from what is level in its line to its lower edge */
    private record Sized(Node node, double width, double height, double below) {

        double above() {
            return height - below;
        }
    }

    private record Line(List<Sized> nodes) {

        double above() {
            return nodes.stream().mapToDouble(Sized::above).max().orElse(0);
        }

        double height() {
            return above() + nodes.stream().mapToDouble(Sized::below).max().orElse(0);
        }
    }

    private List<Line> lines(double room) {
        List<Line> lines = new ArrayList<>();
        double end = Double.MAX_VALUE;
        for (Node node : getManagedChildren()) {
            Sized sized = sized(node, room);
            end += snapSpaceX(getHgap()) + sized.width;
            if (end > room) {
                lines.add(new Line(new ArrayList<>()));
                end = sized.width;
            }
            lines.getLast().nodes.add(sized);
        }
        return lines;
    }

    private Sized sized(Node node, double room) {
        double width =
                snapSizeX(Math.max(node.minWidth(-1), Math.min(room, Math.min(node.maxWidth(-1), node.prefWidth(-1)))));
        double height = snapSizeY(Math.max(node.minHeight(width), node.prefHeight(width)));
        double level = node instanceof VBox field && field.getStyleClass().contains("field")
                ? field.getChildren().getLast().prefHeight(width)
                : height;
        return new Sized(node, width, height, level / 2);
    }
}
