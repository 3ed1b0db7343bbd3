package konvert.app.control;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import konvert.directory.Facility;
import konvert.directory.FacilityName;
import konvert.words.Words;

/** A field to search for a facility, and below it those found, each a button that chooses it; Enter takes the first. */
public final class FacilityOffers extends VBox {

    public FacilityOffers(Words words, FacilityFinding finding, String id, Consumer<Facility> choose) {
        getStyleClass().add("facility-offers");
        SearchField search = new SearchField(words, words.say("facilities.search"));
        search.setId(id);
        search.textProperty().bindBidirectional(finding.query());
        search.setOnAction(event -> finding.found().get().stream().findFirst().ifPresent(choose));
        VBox found = new VBox();
        finding.found()
                .when(Shown.of(this))
                .subscribe(all -> found.getChildren().setAll(buttons(all, choose)));
        getChildren().addAll(search, found);
    }

    /** A button for each, one below the other. */
    public static List<Button> buttons(List<Facility> facilities, Consumer<Facility> choose) {
        return facilities.stream().map(facility -> button(facility, choose)).toList();
    }

    private static Button button(Facility facility, Consumer<Facility> choose) {
        Button offer = new Button(line(facility));
        offer.getStyleClass().addAll("flat", "offer");
        offer.setWrapText(true);
        offer.setMaxWidth(Double.MAX_VALUE);
        offer.setMinHeight(USE_PREF_SIZE);
        offer.setOnAction(event -> choose.accept(facility));
        return offer;
    }

    /** «СИЗО-2 · 143600, …»: its short name and its address. */
    public static String line(Facility facility) {
        return FacilityName.brief(facility) + " · " + facility.address().postcode() + ", "
                + facility.address().onOneLine();
    }
}
