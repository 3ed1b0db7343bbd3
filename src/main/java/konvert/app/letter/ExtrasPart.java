package konvert.app.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import konvert.app.control.Flow;
import konvert.app.control.Shown;
import konvert.app.control.Wrapped;
import konvert.post.AddressUse;
import konvert.post.Countries;
import konvert.post.Country;
import konvert.post.EnvelopeFormats;
import konvert.post.Postcard;
import konvert.post.Postcards;
import konvert.post.WindowKind;
import konvert.post.WindowKinds;
import konvert.words.Words;

/** What else is printed on the envelope, and how. */
final class ExtrasPart {

    private static final int OWN_SIZE_COLUMNS = 8;

    private final Words words;
    private final LetterModel model;
    private final Country to;
    private final ReadOnlyBooleanProperty replies;

    /**
     * The choices of a letter.
     *
     * @param to the country it goes to
     * @param replies whether something is enclosed for an answer
     */
    ExtrasPart(Words words, LetterModel model, Country to, ReadOnlyBooleanProperty replies) {
        this.words = words;
        this.model = model;
        this.to = to;
        this.replies = replies;
    }

    /** What the choices are made for. */
    Label heading() {
        Wrapped heading = new Wrapped("", "field-name");
        model.composition().when(Shown.of(heading)).subscribe(now -> {
            String key = now.window().isPresent() ? "print.extras-window" : "print.extras";
            heading.setText(words.say(now.postcard().isPresent() ? "print.extras-card" : key));
        });
        return heading;
    }

    /** The controls one below the other; the window only where there is a letter to print the address on. */
    Node[] controls(Fields fields) {
        Flow boxes = new Flow();
        for (EnvelopeExtra extra : EnvelopeExtra.values()) {
            boxes.getChildren().add(box(extra));
        }
        List<Node> controls = new ArrayList<>(List.of(boxes));
        if (!model.envelopeOnly().get()) {
            Node window = window(fields);
            window.managedProperty().bind(window.visibleProperty());
            model.composition()
                    .when(Shown.of(window))
                    .subscribe(now -> window.setVisible(now.postcard().isEmpty()));
            controls.add(window);
        }
        return controls.toArray(Node[]::new);
    }

    /** A size that is not in the list of envelopes; what is not a size changes nothing. */
    Node ownSize(Fields fields) {
        TextField size = new TextField(
                EnvelopeFormats.all().contains(model.envelope().get())
                        ? ""
                        : model.envelope().get().id());
        size.setId("own-size");
        size.setPrefColumnCount(OWN_SIZE_COLUMNS);
        size.setPromptText(words.say("print.own-size.prompt"));
        size.textProperty().subscribe((was, now) -> EnvelopeFormats.own(now).ifPresent(model.envelope()::set));
        return fields.named("print.own-size", size);
    }

    private CheckBox box(EnvelopeExtra extra) {
        CheckBox box = new CheckBox(words.say("extra." + extra.name().toLowerCase(Locale.ROOT)));
        box.setId(extra.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        box.setWrapText(true);
        model.extras().when(Shown.of(box)).subscribe(now -> box.setSelected(now.has(extra)));
        box.selectedProperty()
                .subscribe((was, now) -> model.extras().set(model.extras().get().with(extra, now)));
        box.managedProperty().bind(box.visibleProperty());
        model.composition().when(Shown.of(box)).subscribe(now -> show(extra, box, now));
        replies.when(Shown.of(box))
                .subscribe(now -> show(extra, box, model.composition().get()));
        return box;
    }

    private void show(EnvelopeExtra extra, CheckBox box, Composition now) {
        box.setVisible(isFor(extra, now));
        if (extra == EnvelopeExtra.ON_SHEET) {
            box.setText(words.say(now.postcard().isEmpty() ? "extra.on_sheet" : "extra.on_sheet-card"));
        } else if (extra == EnvelopeExtra.AIR_MAIL) {
            box.setText(words.say(now.hasEnvelope() ? "extra.air_mail" : "extra.air_mail-reply"));
        }
    }

    /** Only what changes something that is printed. */
    private boolean isFor(EnvelopeExtra extra, Composition now) {
        boolean card = now.postcard().isPresent();
        return switch (extra) {
            case ON_SHEET -> card || now.hasEnvelope();
            case SENDER_ABOVE -> card;
            case CYRILLIC_ONLY -> now.country().use(to) == AddressUse.BILINGUAL;
            // Only the Russian post reads it.
            case NO_INDEX_STAMP -> now.hasEnvelope() && to.equals(Countries.RUSSIA) && to.equals(now.country());
            // Marks the envelope for the answer too, the only one there is with a window.
            case AIR_MAIL -> now.hasEnvelope() || (!card && replies.get() && now.hasAddress());
            default -> now.hasEnvelope();
        };
    }

    /** Letter and envelope, or a card. */
    Node kind(Fields fields) {
        ObjectProperty<String> chosen =
                new SimpleObjectProperty<>(model.extras().get().postcard());
        chosen.subscribe((was, now) -> model.extras().set(model.extras().get().withPostcard(now)));
        return fields.named(
                "print.kind",
                Fields.choice(
                        Stream.concat(Stream.of(""), Postcards.all().stream().map(Postcard::id))
                                .toList(),
                        id -> Postcards.byId(id)
                                .map(card -> words.say("print.kind.postcard", card.name()))
                                .orElseGet(() -> words.say("print.kind.letter")),
                        "kind",
                        chosen));
    }

    private Node window(Fields fields) {
        ObjectProperty<String> chosen =
                new SimpleObjectProperty<>(model.extras().get().window());
        chosen.subscribe((was, now) -> model.extras().set(model.extras().get().withWindow(now)));
        return fields.named(
                "print.window",
                Fields.choice(
                        Stream.concat(Stream.of(""), WindowKinds.all().stream().map(WindowKind::id))
                                .toList(),
                        id -> WindowKinds.byId(id)
                                .map(WindowKind::name)
                                .orElseGet(() -> words.say("print.window.none")),
                        "window",
                        chosen));
    }
}
