package konvert.app.intake;

import java.util.List;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;
import konvert.app.control.FacilityOffers;
import konvert.app.control.Shown;
import konvert.app.control.Wrapped;
import konvert.directory.Directory;
import konvert.directory.Facility;
import konvert.words.Words;

/** The facility recognised, with its address; or those it may be, to choose one. */
final class PlaceReview extends VBox {

    private final Words words;
    private final IntakeModel model;
    private final Review review;
    private final Row row;

    PlaceReview(Words words, IntakeModel model, Review review, Row row, Directory directory) {
        this.words = words;
        this.model = model;
        this.review = review;
        this.row = row;
        getStyleClass().add("form");
        model.otherPlace().when(Shown.of(this)).subscribe(other -> show(other, directory));
    }

    private void show(boolean other, Directory directory) {
        getChildren().clear();
        directory
                .facilityOf(row.entry().taken())
                .ifPresent(place -> getChildren().add(new Wrapped(FacilityOffers.line(place), "muted", "small")));
        if (row.entry().facility() != null) {
            getChildren().add(new Wrapped(words.say("intake.own-place"), "muted", "small"));
        }
        List<Facility> near = review.near(row);
        if (!recognised() && !near.isEmpty()) {
            getChildren().add(new Wrapped(words.say("intake.near"), "field-name"));
            getChildren().addAll(FacilityOffers.buttons(near, this::choose));
        }
        if (other) {
            getChildren().add(new FacilityOffers(words, model.facilities(), "intake-facility", this::choose));
        } else {
            Hyperlink link = new Hyperlink(words.say(recognised() ? "intake.other-place" : "intake.find-place"));
            link.setId("intake-other-place");
            link.setOnAction(event -> model.lookElsewhere(true));
            getChildren().add(link);
        }
    }

    /** Whether a directory has the place. */
    private boolean recognised() {
        return row.entry().facility() == null && row.entry().taken().custody().facility() != null;
    }

    private void choose(Facility facility) {
        model.place(row, facility);
    }
}
