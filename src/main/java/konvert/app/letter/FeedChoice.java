package konvert.app.letter;

import java.util.Locale;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import konvert.app.control.Pick;
import konvert.app.control.Shown;
import konvert.pdf.Feed;
import konvert.words.Words;

/** The six ways an envelope can lie in the tray, as pictures that are named to those who do not see them. */
final class FeedChoice extends FlowPane {

    FeedChoice(Words words, Printing printing) {
        setId("feed");
        getStyleClass().add("choices");
        ToggleGroup one = new ToggleGroup();
        for (Feed feed : Feed.values()) {
            String name = feed.name().toLowerCase(Locale.ROOT);
            String said = words.say("feed." + name);
            Pick pick = new Pick("", null);
            pick.setId("feed-" + name.replace('_', '-'));
            pick.setAccessibleText(said);
            pick.setTooltip(new Tooltip(said));
            pick.setToggleGroup(one);
            pick.selectedProperty().subscribe(selected -> {
                if (selected) {
                    printing.change(printing.profile().get().with(feed));
                }
            });
            printing.profile().when(Shown.of(this)).subscribe(now -> {
                pick.setGraphic(new FeedPicture(feed, now.rotation(), pick.fontProperty()));
                pick.setSelected(now.feed() == feed);
            });
            getChildren().add(pick);
        }
    }
}
