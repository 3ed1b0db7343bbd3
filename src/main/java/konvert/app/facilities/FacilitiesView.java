package konvert.app.facilities;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.StackPane;
import konvert.app.control.EmptyState;
import konvert.app.control.Shown;
import konvert.directory.Facility;
import konvert.words.Words;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The screen Facilities: the search and the list on the left, the card of one facility on the right. */
public final class FacilitiesView extends GridPane {

    private static final KeyCombination FIND = new KeyCodeCombination(KeyCode.F, KeyCombination.SHORTCUT_DOWN);
    private static final double LIST_PERCENT = 36;

    private final Words words;
    private final FacilitiesModel model;
    private final FacilityWays ways;
    private final StackPane right = new StackPane();

    public FacilitiesView(Words words, FacilitiesModel model, FacilityWays ways) {
        this.words = words;
        this.model = model;
        this.ways = ways;
        getStyleClass().add("facilities");
        FacilityList list = new FacilityList(words, model);
        add(list, 0, 0);
        add(right, 1, 0);
        getColumnConstraints().setAll(column(LIST_PERCENT), column(100 - LIST_PERCENT));
        RowConstraints row = new RowConstraints();
        row.setVgrow(Priority.ALWAYS);
        getRowConstraints().setAll(row);
        model.selected().when(Shown.of(this)).subscribe(this::show);
        Runnable find = list::find;
        sceneProperty().subscribe((was, now) -> {
            if (was != null) {
                was.getAccelerators().remove(FIND, find);
            }
            if (now != null) {
                now.getAccelerators().put(FIND, find);
            }
        });
    }

    private void show(@Nullable Facility facility) {
        Node shown = facility == null
                ? new EmptyState(Feather.HOME, words.say("facilities.choose"))
                : new FacilityCard(words, model, facility, ways);
        right.getChildren().setAll(shown);
    }

    private static ColumnConstraints column(double percent) {
        ColumnConstraints column = new ColumnConstraints();
        column.setPercentWidth(percent);
        return column;
    }
}
