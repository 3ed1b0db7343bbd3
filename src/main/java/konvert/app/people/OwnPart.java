package konvert.app.people;

import javafx.scene.control.Hyperlink;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import konvert.app.control.Tag;
import konvert.app.control.Tone;
import konvert.app.control.Wrapped;
import konvert.directory.Description;
import konvert.directory.Directory;
import konvert.directory.Origin;
import konvert.directory.Person;
import konvert.words.Words;

/** Whether the person is the user's own or corrected, and the ways to change that. */
final class OwnPart extends VBox {

    private final Words words;

    OwnPart(Words words, Directory directory, OwnModel model, Person person, Ways ways) {
        this.words = words;
        Origin origin = directory.originOf(person);
        getStyleClass().add("own");
        FlowPane row = new FlowPane(6, 4);
        row.getStyleClass().add("row");
        if (origin != Origin.DIRECTORY) {
            Tag tag = new Tag(Tone.ACCENT, words.say("own." + origin.code()));
            tag.setId("own-tag");
            row.getChildren().add(tag);
        }
        row.getChildren().add(link("own-edit", "own.edit", () -> model.edit(person)));
        if (origin != Origin.DIRECTORY) {
            String key = origin == Origin.ADDED ? "own.remove" : "own.take-back";
            row.getChildren().add(link("own-remove", key, () -> model.remove(person)));
            row.getChildren().add(link("own-export", "own.export", ways.export()));
        }
        Person removed = model.removed().get();
        if (removed != null && removed.id().equals(person.id())) {
            row.getChildren().add(link("own-undo", "undo", model::undo));
        }
        getChildren().add(row);
        Words facts = Words.of("words", words.locale());
        String corrected = new Description(facts, directory, person).corrected();
        if (!corrected.isEmpty()) {
            getChildren().add(new Wrapped(facts.say("origin.corrected", corrected), "muted", "small"));
        }
    }

    private Hyperlink link(String id, String key, Runnable run) {
        Hyperlink link = new Hyperlink(words.say(key));
        link.setId(id);
        link.setOnAction(event -> run.run());
        return link;
    }
}
