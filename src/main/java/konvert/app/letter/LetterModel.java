package konvert.app.letter;

import java.time.LocalDate;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.Property;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import konvert.app.control.Background;
import konvert.app.control.Newest;
import konvert.letter.Letter;
import konvert.letter.Sender;
import konvert.post.Country;
import konvert.post.EnvelopeFormat;
import org.jspecify.annotations.Nullable;

/** What the screen Letter shows: the draft in its parts, and the proof of it, made anew after every change. */
public final class LetterModel {

    private final Background background;
    private final Proof.Press press;
    private final Newest newest = new Newest();
    private final StringProperty greeting = new SimpleStringProperty();
    private final StringProperty text = new SimpleStringProperty();
    private final StringProperty place = new SimpleStringProperty();
    private final ObjectProperty<LocalDate> date = new SimpleObjectProperty<>();
    private final StringProperty signature = new SimpleStringProperty();
    private final ObjectProperty<@Nullable Sender> sender = new SimpleObjectProperty<>();
    private final ObjectProperty<EnvelopeFormat> envelope = new SimpleObjectProperty<>();
    private final ObjectProperty<Country> country = new SimpleObjectProperty<>();
    private final ObjectProperty<Step> step = new SimpleObjectProperty<>(Step.WRITE);
    private final ReadOnlyObjectWrapper<Draft> draft;
    private final ReadOnlyObjectWrapper<@Nullable Proof> proof = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Throwable> problem = new ReadOnlyObjectWrapper<>();

    public LetterModel(Background background, Proof.Press press, Draft start) {
        this.background = background;
        this.press = press;
        draft = new ReadOnlyObjectWrapper<>(start);
        take(start);
        for (Property<?> part : parts()) {
            part.subscribe((was, now) -> draft.set(put()));
        }
        draft.subscribe(now -> print());
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

    public ObjectProperty<@Nullable Sender> sender() {
        return sender;
    }

    public ObjectProperty<EnvelopeFormat> envelope() {
        return envelope;
    }

    public ObjectProperty<Country> country() {
        return country;
    }

    public ObjectProperty<Step> step() {
        return step;
    }

    /** All parts as one value: what is saved, and what is printed. */
    public ReadOnlyObjectProperty<Draft> draft() {
        return draft.getReadOnlyProperty();
    }

    /** The newest proof there is, which may be a moment older than the draft. */
    public ReadOnlyObjectProperty<@Nullable Proof> proof() {
        return proof.getReadOnlyProperty();
    }

    /** Why the draft cannot be printed as it stands, mostly a {@link konvert.words.Refusal}; the last proof stays. */
    public ReadOnlyObjectProperty<@Nullable Throwable> problem() {
        return problem.getReadOnlyProperty();
    }

    private Property<?>[] parts() {
        return new Property<?>[] {greeting, text, place, date, signature, sender, envelope, country};
    }

    private void take(Draft start) {
        Letter letter = start.letter();
        greeting.set(letter.greeting());
        text.set(letter.text());
        place.set(letter.place());
        date.set(letter.date());
        signature.set(letter.signature());
        sender.set(start.sender());
        envelope.set(start.envelope());
        country.set(start.country());
    }

    private Draft put() {
        Letter letter = new Letter(place.get(), date.get(), greeting.get(), text.get(), signature.get());
        return new Draft(letter, sender.get(), envelope.get(), country.get());
    }

    private void print() {
        newest.start(() -> {
            Draft now = draft.get();
            return background
                    .make(progress -> press.print(now))
                    .onSuccess(made -> {
                        proof.set(made);
                        problem.set(null);
                    })
                    .onFailure(problem::set);
        });
    }
}
