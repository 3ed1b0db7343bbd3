package konvert.app.people;

import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import konvert.app.control.Action;
import konvert.app.control.AddressForms;
import konvert.app.control.Notice;
import konvert.app.control.Tone;
import konvert.directory.Addressees;
import konvert.directory.Custody;
import konvert.directory.Description;
import konvert.directory.Directory;
import konvert.directory.Facility;
import konvert.directory.Person;
import konvert.directory.Postable;
import konvert.post.AddressBlock;
import konvert.post.AddressBlocks;
import konvert.post.AddressUse;
import konvert.post.Countries;
import konvert.words.Words;

/** The address as it stands on an envelope, and what to know before trusting it. */
final class AddressPart extends VBox {

    private final Words words;
    private final Directory directory;
    private final Description description;
    private final Person person;
    private final Optional<Facility> facility;
    private final Ways ways;

    AddressPart(
            Words words,
            Directory directory,
            Person person,
            ObjectProperty<PeopleChoices> choices,
            AddressModel chosen,
            LocalDate today,
            Ways ways) {
        this.words = words;
        this.directory = directory;
        this.person = person;
        this.ways = ways;
        Words facts = Words.of("words", words.locale());
        description = new Description(facts, directory, person);
        facility = directory.facilityOf(person);
        getStyleClass().add("address-part");
        facility.ifPresent(place -> showBlock(place, choices));
        getChildren().add(freshness(today));
        description
                .envelope()
                .filter(envelope ->
                        envelope.difference().isPresent() || envelope.uses().size() > 1)
                .ifPresent(envelope -> getChildren().add(new ChoicePart(words, chosen, person, envelope)));
        String published = person.publishedAddress();
        if (published != null && (facility.isEmpty() || description.difference().isPresent())) {
            showPublished(published);
        }
    }

    private Notice freshness(LocalDate today) {
        Postable postable = Postable.of(person, facility);
        Tone tone = switch (postable) {
            case NO -> Tone.STOP;
            case IN_DOUBT -> Tone.CHECK;
            case YES -> description.addressWarning(today).isEmpty() ? Tone.NOTE : Tone.CHECK;
        };
        String sentence = description.address(today);
        Custody.State state = person.custody().state();
        boolean gone = state == Custody.State.RELEASED || state == Custody.State.DIED;
        String said = postable == Postable.NO && !gone ? words.say("people.no-address", sentence) : sentence;
        String source = person.custody().source();
        Action[] look = source == null
                ? new Action[0]
                : new Action[] {
                    new Action(words.say("people.source"), () -> ways.page().accept(source))
                };
        Notice notice = new Notice(tone, said, look);
        notice.setId("freshness");
        return notice;
    }

    private void showBlock(Facility place, ObjectProperty<PeopleChoices> choices) {
        AddressUse first = choices.get().use();
        getChildren()
                .add(new AddressForms(
                        words, first, use -> choices.set(choices.get().with(use)), use -> block(place, use)));
    }

    private AddressBlock block(Facility place, AddressUse use) {
        return AddressBlocks.of(Addressees.of(directory, person, place, true, Countries.ABROAD), use, Countries.ABROAD);
    }

    private void showPublished(String published) {
        Label text = PersonCard.wrapped(published.strip(), "muted");
        text.managedProperty().bind(text.visibleProperty());
        text.setVisible(false);
        Hyperlink more = new Hyperlink(words.say("people.published"));
        more.setId("published");
        more.setOnAction(event -> {
            text.setVisible(!text.isVisible());
            more.setVisited(false);
        });
        getChildren().add(new VBox(more, text));
    }
}
