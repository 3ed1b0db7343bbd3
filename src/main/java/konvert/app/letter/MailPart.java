package konvert.app.letter;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import konvert.app.control.Flow;
import konvert.app.control.Shown;
import konvert.app.control.Wrapped;
import konvert.post.Countries;
import konvert.post.Country;
import konvert.post.MailReport;
import konvert.post.MailReport.Status;
import konvert.post.MailStatus;
import konvert.post.OwnMailStatus;
import konvert.post.PostNotes;
import konvert.words.Words;

/**
 * Whether the post of the country of posting carries letters to Russia, with the pages to look at; and what the user has
 * found out herself, which stands in the place of it and is kept as she types.
 */
final class MailPart extends VBox {

    private final Words words;
    private final Fields fields;
    private final ObjectProperty<Country> country;
    private final ObjectProperty<OwnMailStatus> own;
    private final Wrapped said = new Wrapped("");
    private final VBox form = new VBox();
    private String shown = "";

    MailPart(
            Words words,
            Fields fields,
            ObjectProperty<Country> country,
            ObjectProperty<OwnMailStatus> own,
            Consumer<String> page) {
        this.words = words;
        this.fields = fields;
        this.country = country;
        this.own = own;
        setId("mail-status");
        getStyleClass().addAll("group", "mail");
        managedProperty().bind(visibleProperty());
        Label name = new Label(words.say("mail"));
        name.getStyleClass().add("field-name");
        Flow pages = new Flow();
        for (MailStatus.Page live : MailStatus.bundled().live()) {
            Hyperlink link = new Hyperlink(words.say("mail.look", live.name()));
            link.setOnAction(event -> page.accept(live.url()));
            pages.getChildren().add(link);
        }
        form.getStyleClass().add("form");
        getChildren().addAll(name, said, pages, form);
        country.when(Shown.of(this)).subscribe(now -> show());
        own.when(Shown.of(this)).subscribe(now -> show());
    }

    private void show() {
        Country from = country.get();
        setVisible(!from.equals(Countries.RUSSIA) && !from.equals(Countries.ABROAD));
        said.setText(PostNotes.mail(
                        MailStatus.bundled().with(own.get()), from, Countries.RUSSIA, Words.of("words", words.locale()))
                .orElseGet(() -> words.say("mail.none", from.name(words.locale()))));
        Optional<MailReport> mine = own.get().of(from);
        String now = from.code() + mine.isPresent();
        if (!now.equals(shown)) { // made anew only then: the keyboard stays in its field
            shown = now;
            form.getChildren().setAll(mine.map(this::form).orElseGet(this::offer));
        }
    }

    private List<Node> offer() {
        Button note = new Button(words.say("mail.note"));
        note.setId("mail-note");
        note.setWrapText(true);
        note.setOnAction(event -> {
            Status status = MailStatus.bundled().of(country.get()).stream()
                    .findFirst()
                    .map(MailReport::status)
                    .orElse(Status.UNCLEAR);
            keep(MailReport.own(country.get(), status, LettersModel.today(), "", ""));
            form.lookup("#mail-url").requestFocus();
        });
        return List.of(note);
    }

    private List<Node> form(MailReport mine) {
        ObjectProperty<Status> chosen = new SimpleObjectProperty<>(mine.status());
        ComboBox<Status> status = Fields.choice(
                List.of(Status.values()),
                each -> words.say("mail.status." + each.name().toLowerCase(Locale.ROOT)),
                "mail-choice",
                chosen);
        DatePicker day = fields.day(mine.since().orElseGet(LettersModel::today));
        TextField url = line("mail-url", mine.url());
        TextField note = line("mail-remark", Objects.requireNonNullElse(mine.note(words.locale()), ""));
        Runnable typed = () -> {
            if (day.getValue() != null) {
                keep(MailReport.own(country.get(), chosen.get(), day.getValue(), url.getText(), note.getText()));
            }
        };
        List.<ObservableValue<?>>of(chosen, day.valueProperty(), url.textProperty(), note.textProperty())
                .forEach(each -> each.subscribe((was, now) -> typed.run()));
        Button back = new Button(words.say("mail.back"));
        back.setId("mail-back");
        back.setWrapText(true);
        back.setOnAction(event -> own.set(own.get().without(country.get())));
        return List.of(
                new Flow(fields.named("mail.status", status), fields.named("mail.as-of", day)),
                fields.named("mail.page", url),
                fields.named("mail.remark", note),
                back);
    }

    private static TextField line(String id, String text) {
        TextField field = new TextField(text);
        field.setId(id);
        return field;
    }

    private void keep(MailReport report) {
        own.set(own.get().with(report));
    }
}
