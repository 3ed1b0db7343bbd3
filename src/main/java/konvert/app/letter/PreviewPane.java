package konvert.app.letter;

import java.util.List;
import java.util.Locale;
import javafx.beans.property.ObjectProperty;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import konvert.app.control.Background;
import konvert.app.control.Choice;
import konvert.app.control.Looking;
import konvert.app.control.PagePreview;
import konvert.app.control.Pages;
import konvert.app.control.Shown;
import konvert.words.Words;

/** The pages of letter and envelope as they will be printed; one preview each, so that neither shows the other's picture. */
final class PreviewPane extends BorderPane {

    private final LetterModel model;
    private final PagePreview letter;
    private final PagePreview envelope;
    private int pages;

    PreviewPane(Words words, Background background, LetterModel model, ObjectProperty<Looking> looking) {
        this.model = model;
        letter = new PagePreview(words, background);
        envelope = new PagePreview(words, background);
        letter.looking().bindBidirectional(looking);
        envelope.looking().bindBidirectional(looking);
        letter.setId("letter-preview");
        envelope.setId("envelope-preview");
        getStyleClass().add("preview");
        setCenter(new StackPane(letter, envelope));
        if (!model.envelopeOnly().get()) {
            Choice<Side> sides = new Choice<>(
                    List.of(Side.values()),
                    side -> words.say("side." + side.name().toLowerCase(Locale.ROOT)),
                    model.side().get());
            sides.setId("sides");
            sides.value().bindBidirectional(model.side());
            HBox top = new HBox(sides);
            top.getStyleClass().add("sides");
            setTop(top);
            top.managedProperty().bind(top.visibleProperty());
            model.composition().when(Shown.of(this)).subscribe(now -> {
                top.setVisible(now.hasEnvelope());
                show();
            });
        }
        model.side().when(Shown.of(this)).subscribe(now -> show());
        model.proof().when(Shown.of(this)).subscribe(now -> show());
    }

    /** Turns the page shown, or changes its size, if that is what the key does. */
    boolean takes(KeyEvent event) {
        return (isLetterShown() ? letter : envelope).takes(event);
    }

    /** Also while the envelope is chosen and none is printed; with it that side is there again. */
    private boolean isLetterShown() {
        return model.side().get() == Side.LETTER || !model.composition().get().hasEnvelope();
    }

    private void show() {
        boolean letterShown = isLetterShown();
        letter.setVisible(letterShown);
        envelope.setVisible(!letterShown);
        Proof proof = model.proof().get();
        if (letterShown) {
            showLetter(proof.letter());
        } else if (proof.envelope().count() > 0) { // until there is one the last picture stays
            envelope.show(proof.envelope());
        }
    }

    /** Who looks at the last page while the letter grows is led on to the new one: there the writing goes on. */
    private void showLetter(Pages now) {
        boolean atTheEnd = letter.page().get() == pages - 1;
        boolean grown = pages > 0 && now.count() > pages;
        pages = now.count();
        letter.show(now);
        if (atTheEnd && grown) {
            letter.page().set(pages - 1);
        }
    }
}
