package konvert.app.people;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import konvert.directory.Directory;
import konvert.directory.Link;
import konvert.directory.Person;
import konvert.letter.Services;
import konvert.words.Words;

/** Other ways to write, pages about the person, and the word of the project that publishes them. */
final class MorePart extends VBox {

    private final Words words;
    private final Ways ways;

    MorePart(Words words, Directory directory, Person person, Ways ways) {
        this.words = words;
        this.ways = ways;
        getStyleClass().add("more");
        List<Services.Service> services = person.services().stream()
                .map(Services::byId)
                .flatMap(Optional::stream)
                .toList();
        if (!services.isEmpty()) {
            row(
                    "people.services",
                    services.stream()
                            .map(service -> link(service.name().in(words.locale()), service.url()))
                            .toList());
        }
        if (!person.links().isEmpty()) {
            row("people.links", person.links().stream().map(this::link).toList());
        }
        directory.projectOf(person).ifPresent(project -> {
            Hyperlink source = link(project.name().in(words.locale()), project.url());
            source.setMinHeight(USE_PREF_SIZE);
            getChildren().add(source);
            getChildren().add(PersonCard.wrapped(project.disclaimer().in(words.locale()), "muted", "small"));
        });
    }

    private void row(String key, List<Hyperlink> links) {
        Label label = new Label(words.say(key));
        label.setMinWidth(USE_PREF_SIZE);
        FlowPane row = new FlowPane(label);
        row.getChildren().addAll(links.toArray(Node[]::new));
        row.getStyleClass().add("row");
        getChildren().add(row);
    }

    private Hyperlink link(Link link) {
        return link(
                link.title() == null
                        ? String.valueOf(URI.create(link.url()).getHost())
                        : link.title().in(words.locale()),
                link.url());
    }

    private Hyperlink link(String name, String url) {
        Hyperlink link = new Hyperlink(name);
        link.setWrapText(true);
        link.setAccessibleHelp(url);
        link.setOnAction(event -> ways.page().accept(url));
        return link;
    }
}
