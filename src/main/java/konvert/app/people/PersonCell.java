package konvert.app.people;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import konvert.app.control.Ends;
import konvert.app.control.Icon;
import konvert.directory.Addressees;
import konvert.directory.Description;
import konvert.directory.Directory;
import konvert.directory.Facility;
import konvert.directory.Freshness;
import konvert.directory.Person;
import konvert.directory.Postable;
import konvert.words.Words;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Someone in the list: the name in both scripts, where, and how old the address is. */
final class PersonCell extends ListCell<Person> {

    private final Words facts;
    private final PeopleModel model;
    private final Clock clock;
    private final Label name = new Label();
    private final Label latin = new Label();
    private final Label place = new Label();
    private final HBox age = new HBox();
    private final VBox all;

    PersonCell(Words facts, PeopleModel model, Clock clock) {
        this.facts = facts;
        this.model = model;
        this.clock = clock;
        getStyleClass().add("person-cell");
        Stream.of(name, latin, place).forEach(label -> label.setWrapText(true));
        name.getStyleClass().add("name");
        latin.getStyleClass().add("latin");
        age.getStyleClass().add("age");
        place.getStyleClass().add("place");
        Ends where = new Ends(place, age);
        where.getStyleClass().add("where");
        all = new VBox(name, latin, where);
        setPrefWidth(0); // as wide as the list, never wider
    }

    /** The list asks without a width; the words wrap at the one it has. */
    @Override
    protected double computePrefHeight(double width) {
        if (isEmpty()) {
            return super.computePrefHeight(width);
        }
        double around = snappedLeftInset() + snappedRightInset();
        double high = all.prefHeight((width < 0 ? getWidth() : width) - around);
        return snappedTopInset() + high + snappedBottomInset();
    }

    @Override
    protected void updateItem(@Nullable Person person, boolean empty) {
        super.updateItem(person, empty);
        if (empty || person == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        Directory directory = model.directory();
        Description description = new Description(facts, directory, person);
        name.setText(person.name().full());
        latin.setText(Addressees.latin(person));
        place.setText(description.place());
        Label old = new Label(description.brief());
        old.setWrapText(true);
        age.getChildren().setAll(new Icon(sign(person, directory.facilityOf(person))), old);
        setGraphic(all);
        setAccessibleText(String.join(
                ", ", name.getText(), latin.getText(), place.getText(), description.address(LocalDate.now(clock))));
    }

    private Feather sign(Person person, Optional<Facility> facility) {
        Freshness freshness = Freshness.of(person, facility, LocalDate.now(clock));
        return switch (Postable.of(person, facility)) {
            case NO -> Feather.SLASH;
            case IN_DOUBT -> Feather.ALERT_TRIANGLE;
            case YES ->
                freshness.isFine()
                        ? Feather.CHECK_CIRCLE
                        : freshness.moved() || freshness.over() != null ? Feather.ALERT_TRIANGLE : Feather.CLOCK;
        };
    }
}
