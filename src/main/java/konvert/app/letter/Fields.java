package konvert.app.letter;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.Property;
import javafx.beans.property.StringProperty;
import javafx.scene.TraversalDirection;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import javafx.util.converter.LocalDateStringConverter;
import konvert.app.control.CountryField;
import konvert.app.control.Wrapped;
import konvert.letter.SenderProfile;
import konvert.letter.SenderProfiles;
import konvert.post.Countries;
import konvert.post.Country;
import konvert.post.EnvelopeFormat;
import konvert.post.EnvelopeFormats;
import konvert.post.Paper;
import konvert.post.Papers;
import konvert.russian.Gender;
import konvert.russian.Pronoun;
import konvert.words.Words;

/** The fields of a letter and its envelope, each tied to a property of the model. */
final class Fields {

    private static final int MANY_LETTERS = 60;

    private final Words words;
    private final LetterModel model;

    Fields(Words words, LetterModel model) {
        this.words = words;
        this.model = model;
    }

    /** The control under its name, which a screen reader says too. */
    VBox named(String key, Region control) {
        return named(key, control, control);
    }

    /** The same where the control stands in a row with another one. */
    VBox named(String key, Region control, Region row) {
        Wrapped label = new Wrapped(words.say(key), "field-name");
        label.setLabelFor(control);
        control.setAccessibleText(words.say(key));
        control.setMaxWidth(Double.MAX_VALUE);
        VBox field = new VBox(label, row);
        field.getStyleClass().add("field");
        return field;
    }

    TextField line(String id, StringProperty property) {
        TextField field = new TextField();
        field.setId(id);
        field.getStyleClass().add("on-paper");
        field.textProperty().bindBidirectional(property);
        return field;
    }

    /** A text of several lines; the tab key leads on, since a letter has no tabs. */
    TextArea lines(String id, StringProperty property) {
        TextArea field = new TextArea();
        field.setId(id);
        field.getStyleClass().add("on-paper");
        field.setWrapText(true);
        field.textProperty().bindBidirectional(property);
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.TAB && !event.isShortcutDown()) {
                field.requestFocusTraversal(
                        event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
                event.consume();
            }
        });
        return field;
    }

    /** A day that is typed or chosen. */
    DatePicker day(LocalDate first) {
        DatePicker field = new DatePicker(first);
        field.setConverter(dates(words.locale()));
        return field;
    }

    DatePicker date() {
        DatePicker field = Bound.to(model.date(), day(model.date().get()));
        field.setId("date");
        field.focusedProperty()
                .subscribe((was, now) -> field.setValue(model.date().get()));
        return field;
    }

    ComboBox<EnvelopeFormat> envelope() {
        return choice(
                EnvelopeFormats.all(),
                format -> words.say("size", format.name(), mm(format.widthMm()), mm(format.heightMm())),
                "envelope",
                model.envelope());
    }

    /** The same where space is short. */
    ComboBox<EnvelopeFormat> shortEnvelope() {
        ComboBox<EnvelopeFormat> field =
                choice(EnvelopeFormats.all(), EnvelopeFormat::name, "quick-envelope", model.envelope());
        field.setAccessibleText(words.say("print.envelope"));
        return field;
    }

    ComboBox<Gender> writer() {
        return choice(
                List.of(Gender.FEMALE, Gender.MALE, Gender.UNKNOWN),
                gender -> words.say("letter.writer." + gender.code()),
                "writer",
                model.writer());
    }

    /** Who writes: one of the profiles, by its id. */
    ComboBox<String> sender(SenderProfiles senders, StringProperty chosen) {
        ComboBox<String> field = choice(
                senders.profiles().stream().map(SenderProfile::id).toList(),
                id -> words.say("letter.sender.from", name(senders.byId(id))),
                "sender",
                chosen);
        field.setAccessibleText(words.say("letter.sender"));
        return field;
    }

    private String name(SenderProfile profile) {
        return profile.shownName().isEmpty() ? words.say("senders.nameless") : profile.shownName();
    }

    /** The how manieth letter to the person it is. */
    ComboBox<Integer> number(ObjectProperty<Integer> number) {
        List<Integer> all = IntStream.rangeClosed(0, Math.max(MANY_LETTERS, number.get() + 10))
                .boxed()
                .toList();
        ComboBox<Integer> field = choice(
                all,
                each -> switch (each) {
                    case 0 -> words.say("letter.number.unknown");
                    case 1 -> words.say("letter.number.first");
                    default -> words.say("letter.number", each);
                },
                "number",
                number);
        field.setAccessibleText(words.say("letter.number.name"));
        return field;
    }

    /** How the reader is addressed. */
    ComboBox<Pronoun> pronoun() {
        ComboBox<Pronoun> field = choice(
                List.of(Pronoun.VY, Pronoun.TY),
                pronoun -> words.say("letter.address." + pronoun.code()),
                "pronoun",
                model.pronoun());
        field.setAccessibleText(words.say("letter.pronoun"));
        return field;
    }

    ComboBox<Paper> paper() {
        return choice(Papers.all(), Paper::name, "paper", model.paper());
    }

    CountryField country() {
        List<Country> all = new ArrayList<>(Countries.all());
        all.add(Countries.ABROAD);
        CountryField field = Bound.to(model.country(), new CountryField(words, all));
        field.setId("country");
        return field;
    }

    static <E> ComboBox<E> choice(List<E> values, Function<E, String> name, String id, Property<E> property) {
        ComboBox<E> field = new ComboBox<>();
        field.getItems().setAll(values);
        field.setConverter(new StringConverter<>() {
            @Override
            public String toString(E value) {
                return value == null ? "" : name.apply(value);
            }

            @Override
            public E fromString(String text) {
                throw new UnsupportedOperationException("Chosen, not typed");
            }
        });
        field.setId(id);
        return Bound.to(property, field);
    }

    private String mm(double length) {
        return NumberFormat.getNumberInstance(words.locale()).format(length);
    }

    /** Shown with the month by name; also taken as 22.11.2026 and 2026-11-22. */
    private static LocalDateStringConverter dates(Locale locale) {
        DateTimeFormatter shown = DateTimeFormatter.ofPattern("d MMM uuuu", locale);
        DateTimeFormatter typed = new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern("[d MMMM uuuu][d MMM uuuu][d.M.uuuu][uuuu-M-d]")
                .toFormatter(locale);
        return new LocalDateStringConverter(shown, typed) {
            @Override
            public LocalDate fromString(String text) {
                return super.fromString(text.strip());
            }
        };
    }
}
