package konvert.app.letter;

import atlantafx.base.controls.CaptionMenuItem;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** Lines that may stand in a field; the one chosen replaces what is there, which the field can undo. */
final class LineMenu extends MenuButton {

    /**
     * Lines that belong together.
     *
     * @param chosen runs when one of them is
     */
    record Group(String caption, List<String> lines, Runnable chosen) {}

    private final TextField field;

    /** The groups are asked for each time the menu opens; one without lines only says its caption. */
    LineMenu(String id, String name, TextField field, Supplier<List<Group>> groups) {
        this.field = field;
        setId(id);
        getStyleClass().addAll("flat", "line-menu");
        setAccessibleText(name);
        setTooltip(new Tooltip(name));
        setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        fill(groups.get());
        addEventHandler(ON_SHOWING, event -> fill(groups.get()));
    }

    /** The field with the menu behind it. */
    HBox row() {
        HBox row = new HBox(field, this);
        row.getStyleClass().add("line");
        HBox.setHgrow(field, Priority.ALWAYS);
        return row;
    }

    private void fill(List<Group> groups) {
        getItems().clear();
        for (Group group : groups) {
            getItems().add(new CaptionMenuItem(group.caption()));
            for (String line : group.lines()) {
                MenuItem item = new MenuItem(line);
                item.setMnemonicParsing(false);
                item.setOnAction(event -> choose(line, group.chosen()));
                getItems().add(item);
            }
        }
    }

    private void choose(String line, Runnable chosen) {
        field.replaceText(0, field.getLength(), line);
        field.requestFocus();
        chosen.run();
    }
}
