package konvert.app.facilities;

import javafx.scene.layout.StackPane;
import konvert.app.control.EmptyState;
import konvert.app.control.ListAndCard;
import konvert.app.control.Shown;
import konvert.directory.Facility;
import konvert.words.Words;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The screen Facilities: the search and the list on the left, the card of one facility on the right. */
public final class FacilitiesView extends StackPane {

    private final Words words;
    private final FacilitiesModel model;
    private final FacilityWays ways;
    private final ListAndCard halves;

    public FacilitiesView(Words words, FacilitiesModel model, FacilityWays ways) {
        FacilityList list = new FacilityList(words, model);
        halves = new ListAndCard(list, list::find);
        this.words = words;
        this.model = model;
        this.ways = ways;
        getChildren().add(halves);
        getStyleClass().add("facilities");
        model.selected().when(Shown.of(this)).subscribe(this::show);
    }

    private void show(@Nullable Facility facility) {
        halves.showCard(
                facility == null
                        ? new EmptyState(Feather.HOME, words.say("facilities.choose"))
                        : new FacilityCard(words, model, facility, ways));
    }
}
