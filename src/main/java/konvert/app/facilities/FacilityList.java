package konvert.app.facilities;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import konvert.app.control.Action;
import konvert.app.control.EmptyState;
import konvert.app.control.SearchField;
import konvert.app.control.SearchKeys;
import konvert.app.control.Shown;
import konvert.directory.Facility;
import konvert.words.Words;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The search field, what was found, and how many they are. */
final class FacilityList extends VBox {

    private final Words words;
    private final Words facts;
    private final FacilitiesModel model;
    private final SearchField search;
    private final ListView<Facility> list;
    private final StackPane middle = new StackPane();
    private final Label count = new Label();
    private boolean filling;

    FacilityList(Words words, FacilitiesModel model) {
        this.words = words;
        this.model = model;
        facts = Words.of("words", words.locale());
        search = new SearchField(words, words.say("facilities.search"));
        search.setId("facility-search");
        search.textProperty().bindBidirectional(model.query());
        list = new ListView<>();
        list.setId("facilities");
        list.setAccessibleText(words.say("place.facilities"));
        list.setCellFactory(view -> new FacilityCell(words, facts, model));
        count.getStyleClass().addAll("muted", "count");
        count.setId("facility-count");
        getStyleClass().add("people-list");
        VBox.setVgrow(middle, Priority.ALWAYS);
        getChildren().addAll(search, middle, count);
        followModel();
        SearchKeys.between(search, list);
    }

    /** Takes the keyboard, ready for another query. */
    void find() {
        search.begin();
    }

    private void followModel() {
        ObservableValue<Boolean> shown = Shown.of(this);
        model.found().when(shown).subscribe(found -> fill());
        model.directory().when(shown).subscribe(directory -> fill());
        model.selected().when(shown).subscribe(this::mark);
        list.getSelectionModel().selectedItemProperty().subscribe(facility -> {
            if (facility != null && !filling && list.getScene() != null) {
                model.selected().set(facility);
            }
        });
    }

    private void fill() {
        filling = true; // the list would take what stands where the one selected stood
        list.getItems().setAll(found());
        filling = false;
        mark(model.selected().get());
        boolean any = !found().isEmpty();
        middle.getChildren().setAll(any ? list : nothing());
        count.setText(any ? facts.count("facilities.count", found().size()) : "");
    }

    private List<Facility> found() {
        return model.found().get().facilities();
    }

    private Node nothing() {
        if (model.directory().get() == null) {
            return EmptyState.loading(words.say("facilities.loading"));
        }
        return new EmptyState(
                Feather.SEARCH,
                facts.say("facilities.none", model.found().get().query().strip()),
                new Action(words.say("facilities.all"), () -> {
                    search.clear();
                    search.requestFocus();
                }));
    }

    private void mark(@Nullable Facility facility) {
        int at = list.getItems().indexOf(facility);
        if (at < 0) {
            list.getSelectionModel().clearSelection();
        } else if (at != list.getSelectionModel().getSelectedIndex()) {
            list.getSelectionModel().clearAndSelect(at);
            list.scrollTo(Math.max(0, at - 1));
        }
    }
}
