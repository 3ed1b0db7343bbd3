package konvert.app.people;

import java.util.function.Supplier;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import konvert.app.control.FacilityOffers;
import konvert.app.control.Shown;
import konvert.app.control.Wrapped;
import konvert.directory.Facility;
import konvert.words.Words;
import org.jspecify.annotations.Nullable;

/** Where the person of a form is held: a facility found by typing, or an address written by hand. */
final class PlacePart extends VBox {

    /** Puts a field into a column. */
    @FunctionalInterface
    interface Fields {

        TextField add(
                VBox into, String id, String key, StringProperty text, @Nullable Supplier<@Nullable String> check);
    }

    private final Words words;
    private final OwnModel model;
    private final OwnForm form;
    private final Fields fields;

    PlacePart(Words words, OwnModel model, Fields fields) {
        this.words = words;
        this.model = model;
        this.fields = fields;
        form = model.form();
        getStyleClass().add("form");
        ObservableValue<Boolean> shown = Shown.of(this);
        form.facility.when(shown).subscribe(facility -> show());
        form.placeByHand.when(shown).subscribe(byHand -> show());
    }

    private void show() {
        getChildren().setAll(new Wrapped(words.say("person-form.place"), "field-name"));
        Facility facility = form.facility.get();
        if (form.placeByHand.get()) {
            byHand();
        } else if (facility != null) {
            chosen(facility);
        } else {
            search();
        }
    }

    private void search() {
        getChildren()
                .addAll(
                        new FacilityOffers(words, model.facilities(), "own-facility", form.facility::set),
                        link("own-by-hand", "person-form.by-hand", () -> form.placeByHand.set(true)));
    }

    private void chosen(Facility facility) {
        Label place = new Wrapped(FacilityOffers.line(facility));
        place.setId("own-place");
        getChildren().addAll(place, link("own-other-place", "person-form.other-place", () -> {
            model.facilities().query().set("");
            form.facility.set(null);
        }));
    }

    private void byHand() {
        fields.add(this, "own-place-name", "person-form.place-name", form.place, null);
        fields.add(this, "own-postcode", "person-form.postcode", form.postcode, form::postcodeFault);
        fields.add(this, "own-region", "person-form.region", form.region, null);
        fields.add(this, "own-locality", "person-form.locality", form.locality, null);
        fields.add(this, "own-street", "person-form.street", form.street, null);
        fields.add(this, "own-house", "person-form.house", form.house, null);
        getChildren().add(link("own-from-list", "person-form.from-list", () -> form.placeByHand.set(false)));
    }

    private Hyperlink link(String id, String key, Runnable run) {
        Hyperlink link = new Hyperlink(words.say(key));
        link.setId(id);
        link.setWrapText(true);
        link.setOnAction(event -> run.run());
        return link;
    }
}
