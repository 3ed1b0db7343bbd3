package konvert.app.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import konvert.app.control.CopyButton;
import konvert.app.control.Notice;
import konvert.app.control.Shown;
import konvert.app.control.Tone;
import konvert.app.control.Wrapped;
import konvert.app.letter.LettersModel.OpenLetter;
import konvert.directory.Facility;
import konvert.letter.ChannelForm;
import konvert.letter.Channels;
import konvert.letter.Channels.Channel;
import konvert.letter.Channels.Fact;
import konvert.letter.Letter;
import konvert.letter.Parts;
import konvert.letter.phrase.Prompts;
import konvert.post.Countries;
import konvert.post.Country;
import konvert.words.Refusal;
import konvert.words.Words;
import org.jspecify.annotations.Nullable;

/** How to send: on paper, or by an e-letter service that reaches the person: what its form asks, to be copied piece by piece. */
final class SendPart extends VBox {

    /** Copies the next piece of the form, from the first on. */
    static final KeyCombination COPY_NEXT =
            new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);

    private final Words words;
    private final OpenLetter letter;
    private final ObjectProperty<Channels> own;
    private final @Nullable Facility facility;
    private final Consumer<String> page;
    private final VBox form = new VBox();
    private final List<CopyButton> copies = new ArrayList<>();
    private int next;

    SendPart(Words words, OpenLetter letter, ObjectProperty<Channels> own, Consumer<String> page) {
        this.words = words;
        this.letter = letter;
        this.own = own;
        this.page = page;
        facility = letter.directory().facilityOf(letter.person()).orElse(null);
        getStyleClass().addAll("group", "send");
        Label name = new Label(words.say("send"));
        name.getStyleClass().add("field-name");
        form.getStyleClass().add("form");
        getChildren().addAll(name, channels(), form);
        letter.beside().channel().when(Shown.of(this)).subscribe(now -> show());
        // Paper is called by the country: a new field, since a box goes on saying what it said of a value.
        letter.model()
                .country()
                .when(Shown.of(this))
                .subscribe((was, now) -> getChildren().set(1, channels()));
        letter.model().composition().when(Shown.of(this)).subscribe(now -> show());
    }

    /** Copies what is next, and after the last the first again. */
    void copyNext() {
        if (!copies.isEmpty()) {
            CopyButton button = copies.get(next % copies.size());
            next = (next + 1) % copies.size();
            button.requestFocus();
            button.fire();
        }
    }

    private ComboBox<String> channels() {
        ComboBox<String> field = new ComboBox<>();
        field.setId("channel");
        field.setAccessibleText(words.say("send"));
        field.getItems().add("");
        all().channels().stream()
                .filter(channel ->
                        channel.service() != null && letter.person().services().contains(channel.service()))
                .forEach(channel -> field.getItems().add(channel.id()));
        field.setConverter(new StringConverter<>() {
            @Override
            public String toString(String id) {
                return channel(id).map(each -> each.name().in(words.locale())).orElseGet(() -> words.say("send.paper"));
            }

            @Override
            public String fromString(String text) {
                throw new UnsupportedOperationException("Chosen, not typed");
            }
        });
        return Bound.to(letter.beside().channel(), field);
    }

    /** The one of that id; for none paper, from where the letter is posted; none for paper inside another country. */
    private Optional<Channel> channel(@Nullable String id) {
        Country from = letter.model().country().get();
        boolean abroad = !from.equals(letter.to());
        return Optional.ofNullable(id)
                .flatMap(all()::byId)
                .or(() -> abroad || from.equals(Countries.RUSSIA)
                        ? all().byId(abroad ? "paper-abroad" : "paper-inside")
                        : Optional.empty());
    }

    private Channels all() {
        return Channels.bundled().with(own.get());
    }

    private void show() {
        next = 0;
        copies.clear();
        form.getChildren().clear();
        channel(letter.beside().channel().get()).ifPresent(this::show);
    }

    private void show(Channel channel) {
        fact("send.price", channel.price());
        fact("send.payers", channel.payers());
        fact("send.note", channel.note());
        if (channel.url() == null) {
            return;
        }
        String url = channel.url();
        Hyperlink open = new Hyperlink(words.say("send.open", url));
        open.setOnAction(event -> page.accept(url));
        form.getChildren().add(open);
        limit(channel);
        fact("send.fields", channel.fieldsNote());
        Letter agreed =
                letter.model().composition().get().agreed(letter.person()).letter();
        try {
            Prompts.refuse(agreed.text());
        } catch (Refusal e) {
            form.getChildren()
                    .add(new Notice(Tone.STOP, Words.of("words", words.locale()).say(e)));
            return;
        }
        fields(channel, agreed);
        form.getChildren().add(new Wrapped(words.say("send.copy-next", COPY_NEXT.getDisplayText()), "muted"));
    }

    private void limit(Channel channel) {
        Channels.Limit limit = channel.limit();
        if (limit != null) {
            String source = limit.isVerified()
                    ? words.say("send.source", String.valueOf(limit.source()), String.valueOf(limit.date()))
                    : words.say("send.unverified");
            String said = limit.note() == null ? "" : " " + limit.note().in(words.locale());
            form.getChildren()
                    .add(new Wrapped(words.say("send.limit", limit.characters()) + said + " " + source, "muted"));
        }
    }

    private void fields(Channel channel, Letter agreed) {
        String sender = letter.model().returnAddress().get().lines().findFirst().orElse("");
        for (Channels.Field field : channel.fields()) {
            String name = field.name().in(words.locale());
            if (field.id().equals("text")) {
                List<String> parts = ChannelForm.parts(agreed, channel);
                for (int i = 0; i < parts.size(); i++) {
                    String part = parts.get(i);
                    String number = parts.size() == 1 ? "" : " (" + (i + 1) + "/" + parts.size() + ")";
                    String size = words.count("letter.characters", Parts.characters(part));
                    form.getChildren().add(line(name + number + ", " + size, beginning(part), part));
                    if (!number.isEmpty()) {
                        String of = number.strip();
                        form.getChildren().add(line(words.say("send.number"), of, of));
                    }
                }
            } else {
                String value = ChannelForm.value(field, letter.person(), facility, sender)
                        .orElse("");
                form.getChildren()
                        .add(line(name, value.isEmpty() ? words.say("send.asks." + field.about()) : value, value));
            }
        }
    }

    private void fact(String key, @Nullable Fact fact) {
        if (fact != null) {
            String source = fact.source() == null
                    ? words.say("send.unverified")
                    : words.say("send.source", fact.source(), String.valueOf(fact.date()));
            form.getChildren().add(new Wrapped(words.say(key, fact.text().in(words.locale())) + " " + source));
        }
    }

    private Node line(String name, String shown, String value) {
        VBox said = new VBox(new Wrapped(name, "field-name"), new Wrapped(shown, value.isEmpty() ? "muted" : "value"));
        HBox.setHgrow(said, Priority.ALWAYS);
        HBox line = new HBox(said);
        line.getStyleClass().add("line");
        if (!value.isEmpty()) {
            CopyButton copy = new CopyButton(words, words.say("send.copy", name), () -> value);
            copies.add(copy);
            line.getChildren().add(copy);
        }
        return line;
    }

    private static String beginning(String part) {
        String line = part.strip().replaceAll("\\s+", " ");
        return line.length() <= 60 ? line : line.substring(0, 59) + "…";
    }
}
