package konvert.app.people;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import konvert.app.control.Icon;
import konvert.app.control.Shown;
import konvert.directory.PeopleFilter;
import konvert.words.Words;
import org.kordamp.ikonli.feather.Feather;

/**
 * Where there is little room, shows the filters in place of the list, and the list again; says how many are chosen.
 * Escape in the filters leads back to the list.
 */
final class FiltersButton extends ToggleButton {

    private final ObservableValue<Boolean> little;
    private final Node filters;
    private final Node list;

    FiltersButton(Words words, PeopleModel model, ObservableValue<Boolean> little, Node filters, Node list) {
        super("", new Icon(Feather.FILTER));
        this.little = little;
        this.filters = filters;
        this.list = list;
        setId("filters-open");
        setMinWidth(0);
        managedProperty().bind(visibleProperty());
        filters.managedProperty().bind(filters.visibleProperty());
        list.managedProperty().bind(list.visibleProperty());
        model.filter().when(Shown.of(this)).subscribe(filter -> setText(text(words, filter)));
        little.subscribe(now -> arrange());
        selectedProperty().subscribe(now -> arrange());
        filters.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && isVisible()) {
                requestFocus();
                setSelected(false);
                event.consume();
            }
        });
    }

    private static String text(Words words, PeopleFilter filter) {
        int chosen = filter.chosen().values().stream().mapToInt(List::size).sum();
        return chosen == 0 ? words.say("filters.open") : words.say("filters.chosen", chosen);
    }

    private void arrange() {
        setVisible(little.getValue());
        filters.setVisible(!isVisible() || isSelected());
        list.setVisible(!isVisible() || !isSelected());
        VBox.setVgrow(filters, isVisible() ? Priority.ALWAYS : Priority.NEVER);
    }
}
