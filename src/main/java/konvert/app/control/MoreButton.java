package konvert.app.control;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.Region;

/** Stands for buttons there is no room for: a menu with the words of each, which does the same. */
public final class MoreButton extends MenuButton {

    private final BooleanProperty gathered = new SimpleBooleanProperty();

    /**
     * Seen only while there is little room.
     *
     * @param whole what has little room when it is lower than so many {@code lines}
     * @param written in the size of type of a line; always to be seen, since what is hidden takes no size
     */
    public MoreButton(String name, Region whole, Labeled written, double lines) {
        super(name);
        setId("more");
        visibleProperty().bind(gathered);
        managedProperty().bind(gathered);
        Runnable fit = () -> gathered.set(whole.getHeight() > 0
                && whole.getHeight() < lines * written.getFont().getSize());
        whole.heightProperty().subscribe(fit);
        written.fontProperty().subscribe(fit);
    }

    /** Stands for {@code buttons}: {@code hidden} is what is not seen then, the buttons themselves or what holds them. */
    public void standFor(List<? extends Node> hidden, List<Button> buttons) {
        for (Node node : hidden) {
            node.visibleProperty().bind(gathered.not());
            node.managedProperty().bind(gathered.not());
        }
        getItems().setAll(buttons.stream().map(MoreButton::item).toList());
    }

    private static MenuItem item(Button button) {
        MenuItem item = new MenuItem(button.getText());
        item.disableProperty().bind(button.disableProperty());
        item.setOnAction(event -> button.fire());
        return item;
    }
}
