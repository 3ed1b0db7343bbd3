package konvert.app.letter;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import konvert.app.control.Choice;
import konvert.app.control.Shown;
import konvert.words.Words;

/** What stands beside a letter: the pages as they will be printed, and while one writes the phrasebook or the advice. */
final class AsidePane extends BorderPane {

    private final ObjectProperty<Aside> chosen;
    private final ObjectProperty<Step> step;
    private final Map<Aside, Node> all;
    private final HBox top;

    AsidePane(Words words, LettersModel letters, LetterModel model, Map<Aside, ? extends Node> parts) {
        chosen = letters.aside();
        step = model.step();
        all = new EnumMap<>(parts);
        getStyleClass().add("aside");
        Choice<Aside> choice = new Choice<>(
                List.of(Aside.values()),
                each -> words.say("aside." + each.name().toLowerCase(Locale.ROOT)),
                chosen.get());
        choice.setId("aside");
        choice.value().subscribe((was, now) -> chosen.set(now));
        chosen.when(Shown.of(this)).subscribe(now -> choice.value().set(now));
        top = new HBox(choice);
        top.getStyleClass().add("sides");
        step.when(Shown.of(this)).subscribe(now -> show());
        chosen.when(Shown.of(this)).subscribe(now -> show());
    }

    private void show() {
        boolean writing = step.get() == Step.WRITE;
        setTop(writing ? top : null);
        setCenter(all.get(writing ? chosen.get() : Aside.PAGES));
    }
}
