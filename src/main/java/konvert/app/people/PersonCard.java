package konvert.app.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import konvert.app.control.Icon;
import konvert.directory.Addressees;
import konvert.directory.Description;
import konvert.directory.Directory;
import konvert.directory.Localised;
import konvert.directory.Person;
import konvert.directory.Postable;
import konvert.words.Words;
import org.kordamp.ikonli.feather.Feather;

/** All there is to know about a person in order to write, and the buttons to begin with. */
final class PersonCard extends BorderPane {

    private final Words words;
    private final Words facts;
    private final Person person;
    private final Description description;
    private final VBox column = new VBox();

    PersonCard(Words words, PeopleModel model, Person person, Ways ways) {
        Directory directory = model.directory();
        LocalDate today = model.today();
        this.words = words;
        this.person = person;
        facts = Words.of("words", words.locale());
        description = new Description(facts, directory, person);
        getStyleClass().add("person-card");
        setAccessibleText(person.name().givenFirst());
        column.getStyleClass().add("column");
        column.getChildren().addAll(names(new DativePart(words, model.dative(), person)), facts());
        column.getChildren()
                .add(new AddressPart(words, directory, person, model.choices(), model.address(), today, ways));
        column.getChildren().add(new MorePart(words, directory, person, ways));
        column.getChildren().add(new OwnPart(words, directory, model.own(), person, ways));
        ScrollPane scroll = new ScrollPane(column);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        setCenter(scroll);
        setBottom(buttons(Postable.of(person, directory.facilityOf(person)) != Postable.NO, today, ways));
    }

    private VBox names(DativePart dative) {
        Label name = wrapped(person.name().givenFirst(), "title", "name");
        String latin = Stream.of(Addressees.latin(person), description.born())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · "));
        return new VBox(name, wrapped(latin, "latin"), dative);
    }

    private VBox facts() {
        VBox lines = new VBox();
        lines.getStyleClass().add("facts");
        Stream.of(
                        description.sentence(),
                        description.charges(),
                        said("person.interests", person.interests()),
                        said("person.wishes", person.wishes()),
                        languages())
                .filter(line -> !line.isEmpty())
                .forEach(line -> lines.getChildren().add(wrapped(capitalised(line))));
        lines.setManaged(!lines.getChildren().isEmpty());
        return lines;
    }

    private String said(String key, List<Localised> texts) {
        return texts.isEmpty()
                ? ""
                : facts.say(
                        key, texts.stream().map(text -> text.in(facts.locale())).collect(Collectors.joining(", ")));
    }

    private String languages() {
        return person.languages().isEmpty()
                ? ""
                : facts.say(
                        "person.languages",
                        person.languages().stream()
                                .map(code -> Locale.of(code).getDisplayLanguage(facts.locale()))
                                .collect(Collectors.joining(", ")));
    }

    private FlowPane buttons(boolean can, LocalDate today, Ways ways) {
        Button letter = new Button(words.say("people.write"), new Icon(Feather.EDIT_3));
        letter.setId("write");
        letter.setDefaultButton(true);
        letter.setOnAction(event -> ways.letter().accept(person));
        Button envelope = new Button(words.say("people.envelope"), new Icon(Feather.MAIL));
        envelope.setId("envelope");
        envelope.setOnAction(event -> ways.envelope().accept(person));
        FlowPane row = new FlowPane(letter, envelope);
        row.getStyleClass().add("buttons");
        if (!can) {
            String why = description.address(today);
            Stream.of(letter, envelope).forEach(button -> {
                button.setDisable(true);
                button.setAccessibleHelp(why);
            });
            Tooltip.install(row, new Tooltip(why)); // a disabled button has none
        }
        return row;
    }

    static String capitalised(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /** A line that is never cut: it wraps. */
    static Label wrapped(String text, String... styles) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().addAll(styles);
        return label;
    }
}
