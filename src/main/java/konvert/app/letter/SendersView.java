package konvert.app.letter;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import konvert.app.control.Action;
import konvert.app.control.Icon;
import konvert.app.control.Notice;
import konvert.app.control.Pick;
import konvert.app.control.Shown;
import konvert.app.control.Tone;
import konvert.app.control.Wrapped;
import konvert.letter.SenderProfile;
import konvert.letter.SenderProfiles;
import konvert.words.Words;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Who writes: the profiles, one of them with all it says. */
final class SendersView extends ScrollPane {

    private final Words words;
    private final SendersModel model;
    private final FlowPane names = new FlowPane();
    private final VBox notices = new VBox();
    private final VBox form = new VBox();

    SendersView(Words words, SendersModel model) {
        this.words = words;
        this.model = model;
        getStyleClass().addAll("drafts", "senders");
        Button back = new Button(words.say("senders.back"), new Icon(Feather.CHEVRON_LEFT));
        back.setId("senders-back");
        back.getStyleClass().add("flat");
        back.setOnAction(event -> model.open().set(false));
        names.getStyleClass().add("choices");
        VBox column = new VBox(
                back,
                new Wrapped(words.say("senders"), "title"),
                new Wrapped(words.say("senders.about"), "muted"),
                names,
                notices,
                form);
        column.getStyleClass().add("column");
        notices.managedProperty().bind(notices.visibleProperty());
        setContent(column);
        setFitToWidth(true);
        model.profiles().when(Shown.of(this)).subscribe(all -> name(all));
        model.looked().when(Shown.of(this)).subscribe(id -> look());
        model.removed().when(Shown.of(this)).subscribe(this::offer);
    }

    private void name(SenderProfiles all) {
        List<Node> picks = names.getChildren();
        List<String> shown = picks.stream()
                .filter(Pick.class::isInstance)
                .map(pick -> (String) pick.getUserData())
                .toList();
        if (!shown.equals(all.profiles().stream().map(SenderProfile::id).toList())) {
            fill(all);
        }
        picks.stream()
                .filter(Pick.class::isInstance)
                .map(Pick.class::cast)
                .forEach(pick -> pick.setText(name(all, all.byId((String) pick.getUserData()))));
    }

    private void fill(SenderProfiles all) {
        names.getChildren().clear();
        ToggleGroup group = new ToggleGroup();
        for (SenderProfile profile : all.profiles()) {
            Pick pick = new Pick("", null);
            pick.setUserData(profile.id());
            pick.setToggleGroup(group);
            pick.setSelected(profile.id().equals(model.looked().get()));
            pick.setOnAction(event -> model.looked().set(profile.id()));
            names.getChildren().add(pick);
        }
        Button add = new Button(words.say("senders.add"), new Icon(Feather.PLUS));
        add.setId("add-sender");
        add.getStyleClass().add("flat");
        add.setOnAction(event -> model.add());
        names.getChildren().add(add);
    }

    private String name(SenderProfiles all, SenderProfile profile) {
        String name = profile.shownName().isEmpty() ? words.say("senders.nameless") : profile.shownName();
        boolean several = all.profiles().size() > 1;
        return several && profile.id().equals(all.usual()) ? words.say("senders.usual", name) : name;
    }

    private void look() {
        for (Node node : names.getChildren()) {
            if (node instanceof Pick pick) {
                pick.setSelected(model.looked().get().equals(pick.getUserData()));
            }
        }
        form.getChildren().setAll(new SenderForm(words, model));
    }

    private void offer(@Nullable SenderProfile removed) {
        notices.setVisible(removed != null);
        notices.getChildren().clear();
        if (removed != null) {
            notices.getChildren()
                    .add(new Notice(
                            Tone.NOTE,
                            words.say("senders.removed", removed.shownName()),
                            new Action(words.say("undo"), model::undo)));
        }
    }
}
