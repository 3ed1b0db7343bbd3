package konvert.app.facilities;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import konvert.app.control.Action;
import konvert.app.control.AddressForms;
import konvert.app.control.Icon;
import konvert.app.control.Notice;
import konvert.app.control.Shown;
import konvert.app.control.Tone;
import konvert.app.control.Wrapped;
import konvert.app.facilities.FacilitiesModel.Panel;
import konvert.directory.Addressees;
import konvert.directory.Directory;
import konvert.directory.Ended;
import konvert.directory.Facility;
import konvert.directory.FacilityName;
import konvert.directory.Nicknames;
import konvert.post.AddressBlock;
import konvert.post.AddressBlocks;
import konvert.post.AddressUse;
import konvert.post.Countries;
import konvert.words.Words;
import org.kordamp.ikonli.feather.Feather;

/** All there is to know about a facility: its names and address, where they come from, who is held there. */
final class FacilityCard extends BorderPane {

    private final Words words;
    private final Words facts;
    private final FacilitiesModel model;
    private final Directory directory;
    private final Facility facility;
    private final VBox panel = new VBox();

    FacilityCard(Words words, FacilitiesModel model, Facility facility, FacilityWays ways) {
        this.words = words;
        this.model = model;
        this.facility = facility;
        facts = Words.of("words", words.locale());
        directory = model.known();
        getStyleClass().addAll("person-card", "facility-card");
        setAccessibleText(FacilityName.postal(facility));
        VBox column = new VBox(names());
        column.getStyleClass().add("column");
        Ended ended = facility.ended();
        if (ended != null) {
            column.getChildren().add(ended(ended));
        }
        AddressForms forms = new AddressForms(words, model.use().get(), model.use()::set, this::block);
        model.notes().name().when(Shown.of(this)).subscribe((was, now) -> forms.refresh());
        panel.managedProperty().bind(panel.visibleProperty());
        model.panel().when(Shown.of(this)).subscribe(this::open);
        column.getChildren().addAll(forms, panel, new SourcesPart(words, facility, ways));
        column.getChildren().add(new HeldPart(words, directory.heldAt(facility), ways));
        ScrollPane scroll = new ScrollPane(column);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        setCenter(scroll);
        setBottom(buttons());
    }

    private VBox names() {
        VBox names = new VBox(new Wrapped(FacilityName.postal(facility), "title", "name"));
        names.getStyleClass().add("facts");
        names.getChildren()
                .add(new Wrapped(
                        FacilityName.english(
                                facility, directory.bodyOf(facility).orElse(null)),
                        "latin"));
        if (!FacilityName.postal(facility).equals(facility.name())) {
            names.getChildren().add(new Wrapped(words.say("facilities.official", facility.name()), "muted"));
        }
        List<String> nicknames = Nicknames.of(facility);
        if (!nicknames.isEmpty()) {
            String all = nicknames.stream().map(name -> '«' + name + '»').collect(Collectors.joining(", "));
            names.getChildren().add(new Wrapped(words.say("facilities.also", all), "muted"));
        }
        return names;
    }

    private Notice ended(Ended ended) {
        String said =
                facts.say("facility.ended." + ended.how().name().toLowerCase(Locale.ROOT), facts.date(ended.on()));
        Optional<Action> successor = directory
                .successorOf(facility)
                .map(next -> new Action(
                        words.say("facilities.successor", FacilityName.brief(next)), () -> model.show(next)));
        return new Notice(Tone.STOP, said, successor.stream().toArray(Action[]::new));
    }

    private AddressBlock block(AddressUse use) {
        return AddressBlocks.of(
                Addressees.at(directory, facility, model.notes().name().get().strip()), use, Countries.ABROAD);
    }

    private void open(Panel open) {
        panel.setVisible(open != Panel.NONE);
        switch (open) {
            case NONE -> panel.getChildren().clear();
            case ENVELOPE ->
                panel.getChildren()
                        .setAll(new EnvelopePanel(
                                words, model, () -> block(model.use().get())));
            case CORRECTION -> panel.getChildren().setAll(new CorrectionPanel(words, model, facility));
        }
    }

    private FlowPane buttons() {
        Button envelope = new Button(words.say("facilities.envelope"), new Icon(Feather.MAIL));
        envelope.setId("facility-envelope");
        envelope.setOnAction(event -> toggle(Panel.ENVELOPE));
        Hyperlink correct = new Hyperlink(words.say("facilities.correct"));
        correct.setId("facility-correct");
        correct.setOnAction(event -> toggle(Panel.CORRECTION));
        FlowPane row = new FlowPane(envelope, correct);
        row.getStyleClass().add("buttons");
        return row;
    }

    private void toggle(Panel asked) {
        model.panel().set(model.panel().get() == asked ? Panel.NONE : asked);
    }
}
