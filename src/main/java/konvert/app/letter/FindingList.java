package konvert.app.letter;

import java.util.Comparator;
import java.util.List;
import javafx.scene.layout.VBox;
import konvert.app.control.Action;
import konvert.app.control.Notice;
import konvert.app.control.Shown;
import konvert.app.control.Tone;
import konvert.app.control.Wrapped;
import konvert.app.letter.Advice.Found;
import konvert.app.letter.Advice.Part;
import konvert.letter.advice.Finding;
import konvert.words.Words;

/** All that is advised on a letter, the weightiest first; and what was silenced last, to be had back. */
final class FindingList extends VBox {

    private final Words words;
    private final Advice advice;
    private final FindingCard.Acts acts;
    private final FindingCard.Acts inOwn;

    /** @param inOwn what a card on the letter in the writer's own language does */
    FindingList(Words words, Advice advice, FindingCard.Acts acts, FindingCard.Acts inOwn) {
        this.words = words;
        this.advice = advice;
        this.acts = acts;
        this.inOwn = inOwn;
        getStyleClass().add("findings");
        advice.result().when(Shown.of(this)).subscribe(now -> show());
        advice.suggestions().when(Shown.of(this)).subscribe(now -> show());
    }

    /** Whether it says anything. */
    boolean isNeeded() {
        return advice.lastSilenced().get() != null
                || !advice.result().get().found().isEmpty()
                || !advice.result().get().inOwn().isEmpty();
    }

    private void show() {
        List<Found> found = advice.result().get().found().stream()
                .sorted(Comparator.comparing((Found each) -> each.finding().severity()))
                .toList();
        getChildren().clear();
        if (advice.lastSilenced().get() != null) {
            getChildren()
                    .add(new Notice(
                            Tone.NOTE, words.say("advice.silenced"), new Action(words.say("undo"), advice::undo)));
        }
        if (found.isEmpty() && !advice.result().get().text().isBlank()) {
            getChildren().add(new Wrapped(words.say("advice.none"), "muted"));
        }
        found.forEach(each -> card(each, acts));
        if (!advice.result().get().inOwn().isEmpty()) {
            getChildren().add(new Wrapped(words.say("letter.own"), "field-name"));
        }
        advice.result().get().inOwn().stream()
                .sorted(Comparator.comparing(Finding::severity))
                .forEach(each -> card(new Found(each, Part.TEXT, each.start(), each.end()), inOwn));
    }

    private void card(Found found, FindingCard.Acts then) {
        List<String> suggestions =
                advice.suggestions().get().getOrDefault(found.finding().text(), List.of());
        getChildren().add(new FindingCard(words, advice, found, suggestions, then));
    }
}
