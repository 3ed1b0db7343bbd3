package konvert.app.letter;

import java.time.LocalDate;
import java.util.Map;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.Property;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import konvert.app.control.Background;
import konvert.app.control.Newest;
import konvert.letter.Letter;
import konvert.pdf.LetterStyle;
import konvert.pdf.Photos;
import konvert.post.Country;
import konvert.post.EnvelopeFormat;
import konvert.post.EnvelopeFormats;
import konvert.post.Paper;
import konvert.post.Papers;
import konvert.russian.Gender;
import konvert.russian.Pronoun;

/** What the screen Letter shows: the composition in its parts, and the proof of it, made anew after every change. */
public final class LetterModel {

    private final Background background;
    private final Proof.Press press;
    private final Newest newest = new Newest();
    private final StringProperty greeting = new SimpleStringProperty();
    private final StringProperty text = new SimpleStringProperty();
    private final StringProperty place = new SimpleStringProperty();
    private final ObjectProperty<LocalDate> date = new SimpleObjectProperty<>();
    private final StringProperty signature = new SimpleStringProperty();
    private final ObjectProperty<Gender> writer = new SimpleObjectProperty<>();
    private final ObjectProperty<Pronoun> pronoun = new SimpleObjectProperty<>();
    private final BooleanProperty envelopeOnly = new SimpleBooleanProperty();
    private final StringProperty returnAddress = new SimpleStringProperty();
    private final BooleanProperty withReturnAddress = new SimpleBooleanProperty();
    private final BooleanProperty dative = new SimpleBooleanProperty();
    private final ObjectProperty<EnvelopeFormat> envelope = new SimpleObjectProperty<>();
    private final ObjectProperty<Country> country = new SimpleObjectProperty<>();
    private final ObjectProperty<Paper> paper = new SimpleObjectProperty<>();
    private final ObjectProperty<LetterStyle> style = new SimpleObjectProperty<>();
    private final ObjectProperty<EnvelopeExtras> extras = new SimpleObjectProperty<>();

    private final ObjectProperty<Map<String, Integer>> enclosures = new SimpleObjectProperty<>(Map.of());

    private final ObjectProperty<Photos> photos = new SimpleObjectProperty<>(Photos.NONE);

    private final ObjectProperty<Step> step = new SimpleObjectProperty<>(Step.WRITE);
    private final ObjectProperty<Side> side = new SimpleObjectProperty<>(Side.LETTER);
    private final ReadOnlyObjectWrapper<Composition> composition;
    private final ReadOnlyObjectWrapper<Proof> proof = new ReadOnlyObjectWrapper<>(Proof.none());
    private boolean unseen = true;

    public LetterModel(Background background, Proof.Press press, Composition start) {
        this.background = background;
        this.press = press;
        composition = new ReadOnlyObjectWrapper<>(start);
        take(start);
        country.subscribe(this::follow);
        for (Property<?> part : parts()) {
            part.subscribe((was, now) -> composition.set(put()));
        }
        composition.subscribe(now -> print());
    }

    public StringProperty greeting() {
        return greeting;
    }

    public StringProperty text() {
        return text;
    }

    public StringProperty place() {
        return place;
    }

    public ObjectProperty<LocalDate> date() {
        return date;
    }

    public StringProperty signature() {
        return signature;
    }

    /** Whether a man or a woman writes, as far as it is to be said. */
    public ObjectProperty<Gender> writer() {
        return writer;
    }

    /** How the reader is addressed; the greeting chosen last says it. */
    public ObjectProperty<Pronoun> pronoun() {
        return pronoun;
    }

    public BooleanProperty envelopeOnly() {
        return envelopeOnly;
    }

    /** The lines top left on the envelope, the name first. */
    public StringProperty returnAddress() {
        return returnAddress;
    }

    public BooleanProperty withReturnAddress() {
        return withReturnAddress;
    }

    public BooleanProperty dative() {
        return dative;
    }

    public ObjectProperty<EnvelopeFormat> envelope() {
        return envelope;
    }

    /** Envelope and paper go along with the country while they are the usual ones. */
    public ObjectProperty<Country> country() {
        return country;
    }

    public ObjectProperty<Paper> paper() {
        return paper;
    }

    /** How the letter is set. */
    public ObjectProperty<LetterStyle> style() {
        return style;
    }

    /** What else is printed on the envelope, and how. */
    public ObjectProperty<EnvelopeExtras> extras() {
        return extras;
    }

    /** Pieces that go along with the letter, by the id of their kind. */
    public ObjectProperty<Map<String, Integer>> enclosures() {
        return enclosures;
    }

    /** What is printed after the letter. */
    public ObjectProperty<Photos> photos() {
        return photos;
    }

    /** Whether this is asked for the first time: then the cursor goes into the text, later it stays where it is. */
    boolean takeFirstLook() {
        boolean first = unseen;
        unseen = false;
        return first;
    }

    public ObjectProperty<Step> step() {
        return step;
    }

    /** The side the preview shows. */
    public ObjectProperty<Side> side() {
        return side;
    }

    /** All parts as one value: what is kept, and what is printed. */
    public ReadOnlyObjectProperty<Composition> composition() {
        return composition.getReadOnlyProperty();
    }

    /** The newest proof there is, which may be a moment older than the composition. */
    public ReadOnlyObjectProperty<Proof> proof() {
        return proof.getReadOnlyProperty();
    }

    private Property<?>[] parts() {
        return new Property<?>[] {
            greeting,
            text,
            place,
            date,
            signature,
            writer,
            pronoun,
            envelopeOnly,
            returnAddress,
            withReturnAddress,
            dative,
            envelope,
            country,
            paper,
            style,
            extras,
            enclosures,
            photos
        };
    }

    private void take(Composition start) {
        Letter letter = start.letter();
        greeting.set(letter.greeting());
        text.set(letter.text());
        place.set(letter.place());
        date.set(letter.date());
        signature.set(letter.signature());
        writer.set(start.writer());
        pronoun.set(start.pronoun());
        envelopeOnly.set(start.envelopeOnly());
        returnAddress.set(start.returnAddress());
        withReturnAddress.set(start.withReturnAddress());
        dative.set(start.dative());
        envelope.set(start.envelope());
        country.set(start.country());
        paper.set(start.paper());
        style.set(start.style());
        extras.set(start.extras());
        enclosures.set(start.enclosures());
        photos.set(start.photos());
        step.set(start.envelopeOnly() ? Step.PRINT : Step.WRITE);
        side.set(start.envelopeOnly() ? Side.ENVELOPE : Side.LETTER);
    }

    private Composition put() {
        return new Composition(
                new Letter(place.get(), date.get(), greeting.get(), text.get(), signature.get()),
                writer.get(),
                pronoun.get(),
                envelopeOnly.get(),
                returnAddress.get(),
                withReturnAddress.get(),
                dative.get(),
                envelope.get(),
                country.get(),
                paper.get(),
                style.get(),
                extras.get(),
                enclosures.get(),
                photos.get());
    }

    private void follow(Country was, Country now) {
        if (envelope.get().id().equals(was.envelope())) {
            EnvelopeFormats.byId(now.envelope()).ifPresent(envelope::set);
        }
        if (paper.get().id().equals(was.paper())) {
            Papers.byId(now.paper()).ifPresent(paper::set);
        }
    }

    private void print() {
        newest.start(() -> {
            Composition now = composition.get();
            return background.make(progress -> press.print(now)).onSuccess(made -> proof.set(made.over(proof.get())));
        });
    }
}
