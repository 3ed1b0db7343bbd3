package konvert.app.facilities;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;
import konvert.app.control.Notice;
import konvert.app.control.Tone;
import konvert.app.control.Wrapped;
import konvert.directory.Facility;
import konvert.words.Words;

/** Where the address was seen and when; where the sources part, each value. */
final class SourcesPart extends VBox {

    SourcesPart(Words words, Facility facility, FacilityWays ways) {
        getStyleClass().add("more");
        Set<String> postcodes = facility.sources().stream()
                .map(Facility.Source::postcode)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        if (postcodes.size() > 1) {
            Notice notice = new Notice(
                    Tone.CHECK,
                    words.say("facilities.differ", facility.address().postcode()));
            notice.setId("differ");
            getChildren().add(notice);
        }
        for (Facility.Source source : facility.sources()) {
            Hyperlink link = new Hyperlink(words.say("facilities.source", words.date(source.date())));
            link.setAccessibleHelp(source.url());
            link.setOnAction(event -> ways.page().accept(source.url()));
            String address = Objects.requireNonNullElse(source.address(), "");
            String postcode = Objects.requireNonNullElse(source.postcode(), "");
            String text = address.contains(postcode) ? address : postcode + ", " + address;
            getChildren().add(new VBox(link, new Wrapped(text, "muted")));
        }
    }
}
