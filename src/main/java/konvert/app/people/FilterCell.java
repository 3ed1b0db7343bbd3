package konvert.app.people;

import java.text.NumberFormat;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import konvert.app.control.Icon;
import konvert.words.Words;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** A choice with its tick and its count, or the heading over some. */
final class FilterCell extends ListCell<FilterRow> {

    private static final PseudoClass NOBODY = PseudoClass.getPseudoClass("nobody");
    private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");

    private final Words words;
    private final Words facts;
    private final Icon tick = new Icon(Feather.CHECK);
    private final Label name = new Label();
    private final Label count = new Label();
    private final HBox line;

    FilterCell(Words words, Words facts, Consumer<FilterRow> toggle) {
        this.words = words;
        this.facts = facts;
        getStyleClass().add("filter-cell");
        count.getStyleClass().add("muted");
        count.setMinWidth(Region.USE_PREF_SIZE);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        line = new HBox(tick, name, count);
        line.getStyleClass().add("line");
        setPrefWidth(0); // as wide as the list, never wider
        setOnMouseClicked(event -> {
            FilterRow row = getItem();
            if (row != null) {
                toggle.accept(row);
            }
        });
    }

    @Override
    protected void updateItem(@Nullable FilterRow row, boolean empty) {
        super.updateItem(row, empty);
        pseudoClassStateChanged(HEADING, row != null && row.isHeading());
        pseudoClassStateChanged(NOBODY, row != null && row.count() == 0 && !row.chosen());
        if (empty || row == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        name.setText(row.name());
        tick.setVisible(row.chosen());
        tick.setManaged(!row.isHeading());
        count.setText(
                row.isHeading()
                        ? ""
                        : NumberFormat.getIntegerInstance(facts.locale()).format(row.count()));
        setGraphic(line);
        setAccessibleText(
                row.isHeading()
                        ? row.name()
                        : row.name() + ", " + facts.count("people", row.count())
                                + (row.chosen() ? ", " + words.say("filter.chosen") : ""));
    }
}
