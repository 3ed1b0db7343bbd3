package konvert.app.letter;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import konvert.app.control.Tag;
import konvert.app.control.Tone;
import konvert.app.control.Wrapped;
import konvert.app.letter.Advice.Found;
import konvert.app.letter.Advice.Part;
import konvert.letter.advice.Finding;
import konvert.letter.advice.FindingText;
import konvert.letter.advice.Organisation;
import konvert.letter.advice.Severity;
import konvert.letter.advice.Source;
import konvert.words.Words;
import org.jspecify.annotations.Nullable;

/** One finding: how much it weighs, the words, why, who says so and who does not, and what to do about it. */
final class FindingCard extends VBox {

    /**
     * What a card can do.
     *
     * @param show goes to the place
     * @param replace writes another word there
     * @param page opens the page of a source
     */
    record Acts(Consumer<Found> show, Replace replace, Consumer<String> page) {}

    /** Writes a word in the place of a finding. */
    @FunctionalInterface
    interface Replace {

        void with(Found found, String word);
    }

    private final Words words;
    private final Words facts;
    private final Finding finding;

    FindingCard(Words words, Advice advice, Found found, List<String> suggestions, Acts acts) {
        this.words = words;
        facts = Words.of("words", words.locale());
        finding = found.finding();
        Locale locale = words.locale();
        String severity = finding.severity().name().toLowerCase(Locale.ROOT);
        getStyleClass().addAll("finding", severity);
        String title = finding.topic().title().in(locale);
        FlowPane head = new FlowPane(
                new Tag(tone(finding.severity()), words.say("advice." + severity)), new Wrapped(title, "heading"));
        head.getStyleClass().add("head");
        if (!finding.text().isEmpty()) {
            head.getChildren().add(new Wrapped("«" + shortened(finding.text()) + "»", "words"));
        }
        getChildren().add(head);
        FlowPane acting = new FlowPane();
        acting.getStyleClass().add("acts");
        if (Advice.isSpelling(finding)) {
            suggestions.stream()
                    .limit(3)
                    .forEach(word -> acting.getChildren()
                            .add(link(
                                    word,
                                    words.say("advice.replace", word),
                                    () -> acts.replace().with(found, word))));
            acting.getChildren()
                    .add(link(
                            words.say("advice.add"),
                            words.say("advice.learn", finding.text()),
                            () -> advice.learn(finding.text())));
        } else {
            getChildren().add(new Wrapped(finding.why().in(locale)));
            if (finding.disagreement() != null) {
                getChildren()
                        .add(new Wrapped(
                                words.say(
                                        "advice.disagreement",
                                        finding.disagreement().in(locale)),
                                "muted"));
            }
            FindingText.status(finding, facts).ifPresent(status -> getChildren().add(status(status, acts.page())));
            finding.sources().forEach(source -> getChildren().add(source(source, acts.page())));
        }
        if (found.part() != Part.WHOLE) {
            acting.getChildren()
                    .add(link(
                            words.say("advice.show"),
                            words.say("advice.show") + ": " + finding.text(),
                            () -> acts.show().accept(found)));
            setOnMouseClicked(event -> acts.show().accept(found));
        }
        acting.getChildren()
                .add(link(
                        words.say("advice.keep"),
                        words.say("advice.keep") + ": " + title,
                        () -> advice.silence(finding)));
        getChildren().add(acting);
        setAccessibleText(title + ": " + finding.why().in(locale));
    }

    private Label status(String status, Consumer<String> page) {
        Organisation named = Objects.requireNonNull(finding.organisation());
        return withPage(new Wrapped(status, "status"), named.source(), page);
    }

    private Label source(Source source, Consumer<String> page) {
        String said = words.say("advice.source", FindingText.source(source, facts));
        return withPage(new Wrapped(said, "source", "muted"), source.url(), page);
    }

    private Label withPage(Label label, @Nullable String url, Consumer<String> page) {
        if (url != null) {
            Hyperlink open = link(words.say("advice.page"), url, () -> page.accept(url));
            label.setGraphic(open);
            label.setContentDisplay(ContentDisplay.RIGHT);
        }
        return label;
    }

    private static Hyperlink link(String name, String spoken, Runnable act) {
        Hyperlink link = new Hyperlink(name);
        link.setAccessibleText(spoken);
        link.setOnAction(event -> act.run());
        return link;
    }

    private static Tone tone(Severity severity) {
        return switch (severity) {
            case MUST -> Tone.STOP;
            case SHOULD -> Tone.CHECK;
            case TIP -> Tone.NOTE;
        };
    }

    /** A long line is told by its beginning. */
    private static String shortened(String text) {
        return text.length() <= 80 ? text : text.substring(0, 77) + "…";
    }
}
