package konvert.app.facilities;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import konvert.app.control.Ends;
import konvert.app.control.Wrapped;
import konvert.app.control.WrappingCell;
import konvert.directory.Facility;
import konvert.directory.FacilityName;
import konvert.post.LatinAddress;
import konvert.russian.Scheme;
import konvert.words.Words;
import org.jspecify.annotations.Nullable;

/** A facility in the list: its number and town in both scripts, its region, and how many people are held there. */
final class FacilityCell extends WrappingCell<Facility> {

    private static final LatinAddress ENGLISH = new LatinAddress(Scheme.ENGLISH);

    private final Words words;
    private final Words facts;
    private final FacilitiesModel model;
    private final Label name = new Wrapped("", "name");
    private final Label latin = new Wrapped("", "latin");
    private final Label region = new Wrapped("", "place");
    private final Label held = new Label();
    private final VBox all;

    FacilityCell(Words words, Words facts, FacilitiesModel model) {
        this.words = words;
        this.facts = facts;
        this.model = model;
        getStyleClass().addAll("person-cell", "facility-cell");
        held.getStyleClass().add("held");
        Ends where = new Ends(region, held);
        where.getStyleClass().add("where");
        all = new VBox(name, latin, where);
    }

    @Override
    protected void updateItem(@Nullable Facility facility, boolean empty) {
        super.updateItem(facility, empty);
        if (empty || facility == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        String town = facility.address().locality();
        name.setText(joined(FacilityName.brief(facility), town));
        latin.setText(joined(FacilityName.briefEnglish(facility), town == null ? null : ENGLISH.place(town)));
        region.setText(
                facility.ended() == null
                        ? model.known().regionIn(words.locale(), facility.region())
                        : words.say("facilities.ended"));
        int people = model.known().heldAt(facility).size();
        held.setText(people == 0 ? "" : facts.count("people", people));
        setGraphic(all);
        setAccessibleText(Stream.of(name, latin, region, held)
                .map(Label::getText)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", ")));
    }

    private static String joined(String name, @Nullable String town) {
        return Stream.of(name, town).filter(Objects::nonNull).collect(Collectors.joining(" · "));
    }
}
