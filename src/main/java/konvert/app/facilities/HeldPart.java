package konvert.app.facilities;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import konvert.app.control.Wrapped;
import konvert.directory.Addressees;
import konvert.directory.Person;
import konvert.letter.Services;
import konvert.words.Words;

/** The people of the list who are held there, and the e-letter services that reach them. */
final class HeldPart extends VBox {

    HeldPart(Words words, List<Person> people, FacilityWays ways) {
        getStyleClass().add("more");
        if (people.isEmpty()) {
            getChildren().add(new Wrapped(words.say("facilities.nobody"), "muted"));
            return;
        }
        List<Hyperlink> services = people.stream()
                .flatMap(person -> person.services().stream())
                .distinct()
                .map(Services::byId)
                .flatMap(Optional::stream)
                .map(service -> link(
                        service.name().in(words.locale()), () -> ways.page().accept(service.url())))
                .toList();
        if (!services.isEmpty()) {
            row(words.say("facilities.services"), services);
        }
        row(
                words.say("facilities.people"),
                people.stream()
                        .map(person -> link(
                                words.locale().getLanguage().equals("ru")
                                        ? person.name().full()
                                        : Addressees.latin(person),
                                () -> ways.person().accept(person)))
                        .toList());
    }

    private void row(String name, List<Hyperlink> links) {
        FlowPane row = new FlowPane();
        row.getStyleClass().add("row");
        row.getChildren()
                .addAll(Stream.concat(Stream.of(new Wrapped(name)), links.stream())
                        .toArray(Node[]::new));
        getChildren().add(row);
    }

    private static Hyperlink link(String name, Runnable run) {
        Hyperlink link = new Hyperlink(name);
        link.setWrapText(true);
        link.setOnAction(event -> run.run());
        return link;
    }
}
