package konvert.app.intake;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.css.PseudoClass;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import konvert.app.control.Wrapped;
import konvert.app.control.WrappingCell;
import konvert.directory.Description;
import konvert.directory.Directory;
import konvert.directory.Facility;
import konvert.directory.FacilityName;
import konvert.directory.Person;
import konvert.directory.PersonField;
import konvert.words.Words;
import org.jspecify.annotations.Nullable;

/** Someone found, with the box that chooses her; or the name of a kind, or what could not be read. */
final class LineCell extends WrappingCell<ReviewPane.Line> {

    private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");

    private final Words facts;
    private final Directory directory;
    private @Nullable CheckBox box;
    private @Nullable BooleanProperty bound;

    LineCell(Words facts, Directory directory) {
        this.facts = facts;
        this.directory = directory;
        getStyleClass().add("person-cell");
    }

    @Override
    protected void updateItem(ReviewPane.@Nullable Line line, boolean empty) {
        super.updateItem(line, empty);
        if (box != null && bound != null) {
            box.selectedProperty().unbindBidirectional(bound);
            box = null;
        }
        pseudoClassStateChanged(HEADING, !(line instanceof ReviewPane.Line.Someone));
        switch (line) {
            case ReviewPane.Line.Heading heading -> setGraphic(new Wrapped(heading.text(), "subtitle"));
            case ReviewPane.Line.Unreadable entry -> setGraphic(new Wrapped(entry.text(), "muted"));
            case ReviewPane.Line.Someone someone -> show(someone.row());
            case null -> setGraphic(null);
        }
    }

    private void show(Row row) {
        Person person = row.entry().taken();
        CheckBox choose = new CheckBox();
        choose.setFocusTraversable(false); // the space bar of the list does it
        choose.setVisible(row.canBeChosen());
        choose.setAccessibleText(person.name().full());
        choose.selectedProperty().bindBidirectional(row.chosen());
        box = choose;
        bound = row.chosen();
        String born = new Description(facts, directory, person).born();
        String changed =
                row.entry().changed().stream().map(field -> field.name(facts)).collect(Collectors.joining(", "));
        Facility written = row.entry().facility();
        String place =
                written == null ? PersonField.FACILITY.text(facts, directory, person) : FacilityName.brief(written);
        String below = Stream.of(born, changed.isEmpty() ? place : changed)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · "));
        VBox lines = new VBox(new Wrapped(person.name().full(), "name"));
        if (!below.isEmpty()) {
            lines.getChildren().add(new Wrapped(below, "muted", "small"));
        }
        HBox.setHgrow(lines, Priority.ALWAYS);
        HBox all = new HBox(choose, lines);
        all.getStyleClass().add("choosing");
        setGraphic(all);
    }
}
