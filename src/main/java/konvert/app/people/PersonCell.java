package konvert.app.people;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import konvert.app.control.Ends;
import konvert.app.control.Icon;
import konvert.app.control.WrappingCell;
import konvert.directory.Addressees;
import konvert.directory.Birthdays;
import konvert.directory.Description;
import konvert.directory.Directory;
import konvert.directory.Facet;
import konvert.directory.Facility;
import konvert.directory.Freshness;
import konvert.directory.MetWords;
import konvert.directory.PeopleSearch.Hit;
import konvert.directory.PeopleSort;
import konvert.directory.Person;
import konvert.directory.Postable;
import konvert.directory.WhyNote;
import konvert.words.Words;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Someone in the list: the name in both scripts, where, and how old the address is. */
final class PersonCell extends WrappingCell<Hit> {

    private final Words facts;
    private final PeopleModel model;
    private final MetText name = new MetText("name");
    private final MetText latin = new MetText("latin");
    private final MetText place = new MetText("place");
    private final HBox age = new HBox();
    private final VBox all;

    PersonCell(Words facts, PeopleModel model) {
        this.facts = facts;
        this.model = model;
        getStyleClass().add("person-cell");
        age.getStyleClass().add("age");
        Ends where = new Ends(place, age);
        where.getStyleClass().add("where");
        all = new VBox(name, latin, where);
    }

    @Override
    protected void updateItem(@Nullable Hit hit, boolean empty) {
        super.updateItem(hit, empty);
        if (empty || hit == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        Person person = hit.person();
        Directory directory = model.directory();
        Description description = new Description(facts, directory, person);
        String note = Stream.of(WhyNote.of(facts, hit), birthday(person))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · "));
        List<String> met = MetWords.of(hit);
        name.show(person.name().full(), met);
        latin.show(Addressees.latin(person), met);
        latin.add(note);
        place.show(description.place(), met);
        Label old = new Label(description.brief());
        old.setWrapText(true);
        age.getChildren().setAll(new Icon(sign(person, directory.facilityOf(person))), old);
        setGraphic(all);
        setAccessibleText(Stream.of(
                        person.name().full(),
                        Addressees.latin(person),
                        note,
                        description.place(),
                        description.address(model.today()))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", ")));
    }

    /** The day is worth a word where it is what was asked for. */
    private String birthday(Person person) {
        boolean asked = model.choices().get().sort() == PeopleSort.BIRTHDAY
                || model.filter().get().has(Facet.BIRTHDAY, Facet.YES);
        return asked
                ? Birthdays.next(person, model.today())
                        .map(day -> facts.say("person.birthday", facts.date(day)))
                        .orElse("")
                : "";
    }

    private Feather sign(Person person, Optional<Facility> facility) {
        Freshness freshness = Freshness.of(person, facility, model.today());
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
