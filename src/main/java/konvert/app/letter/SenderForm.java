package konvert.app.letter;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import konvert.app.control.Choice;
import konvert.letter.SenderProfile;
import konvert.russian.Gender;
import konvert.words.Words;

/** One profile of a sender; every change is kept at once. */
final class SenderForm extends VBox {

    private static final int ADDRESS_ROWS = 5;

    /** ISO 639-1, those that writers of such letters have most often. */
    private static final List<String> LANGUAGES = List.of(
            "ar", "be", "bg", "cs", "da", "de", "el", "en", "es", "et", "fi", "fr", "he", "hu", "hy", "it", "ja", "ka",
            "kk", "ko", "lt", "lv", "nl", "no", "pl", "pt", "ro", "ru", "sk", "sr", "sv", "tr", "uk", "zh");

    private final Words words;
    private final SendersModel model;
    private final SenderProfile profile;

    SenderForm(Words words, SendersModel model) {
        this.words = words;
        this.model = model;
        profile = model.all().byId(model.looked().get());
        getStyleClass().add("sender-form");
        getChildren()
                .setAll(
                        field("sender.name", new TextField(), profile.name(), SenderProfile::withName),
                        field(
                                "sender.signature",
                                new TextField(),
                                profile.signature(),
                                (now, text) -> now.withLetter(now.place(), text, now.gender())),
                        field(
                                "sender.place",
                                new TextField(),
                                profile.place(),
                                (now, text) -> now.withLetter(text, now.signature(), now.gender())),
                        address(),
                        gender(),
                        languages(),
                        buttons());
    }

    private VBox field(
            String key, TextInputControl field, String text, BiFunction<SenderProfile, String, SenderProfile> changed) {
        field.setText(text);
        field.setId(key.replace('.', '-'));
        field.textProperty().subscribe((was, now) -> model.change(old -> changed.apply(old, now)));
        return named(key, field);
    }

    private VBox named(String key, Region control) {
        Label label = new Label(words.say(key));
        label.getStyleClass().add("field-name");
        label.setLabelFor(control);
        control.setAccessibleText(words.say(key));
        VBox named = new VBox(label, control);
        named.getStyleClass().add("field");
        return named;
    }

    private VBox address() {
        TextArea lines = new TextArea();
        lines.setPrefRowCount(ADDRESS_ROWS);
        lines.setMinHeight(USE_PREF_SIZE);
        lines.setPromptText(words.say("print.return-address.prompt"));
        CheckBox printed = new CheckBox(words.say("print.with-return-address"));
        printed.setId("sender-with-address");
        printed.setWrapText(true);
        printed.setSelected(profile.printsAddress());
        printed.selectedProperty()
                .subscribe((was, now) -> model.change(old -> old.withReturnAddress(old.returnAddress(), now)));
        lines.disableProperty().bind(printed.selectedProperty().not());
        VBox field = field(
                "sender.address",
                lines,
                profile.returnAddress(),
                (now, text) -> now.withReturnAddress(text, now.printsAddress()));
        field.getChildren().add(printed);
        return field;
    }

    private VBox gender() {
        Choice<Gender> choice = new Choice<>(
                List.of(Gender.FEMALE, Gender.MALE, Gender.UNKNOWN),
                gender -> words.say("letter.writer." + gender.code()),
                profile.gender());
        choice.setId("sender-gender");
        choice.value().subscribe((was, now) -> model.change(old -> old.withLetter(old.place(), old.signature(), now)));
        return named("letter.writer", choice);
    }

    private VBox languages() {
        MenuButton menu = new MenuButton();
        menu.setId("sender-languages");
        Collator order = Collator.getInstance(words.locale());
        LANGUAGES.stream().sorted(Comparator.comparing(this::language, order)).forEach(code -> {
            CheckMenuItem item = new CheckMenuItem(language(code));
            item.setSelected(profile.languages().contains(code));
            item.selectedProperty().subscribe((was, now) -> {
                model.change(old -> old.withLanguages(with(old.languages(), code, now)));
                name(menu);
            });
            menu.getItems().add(item);
        });
        name(menu);
        return named("sender.languages", menu);
    }

    private static List<String> with(List<String> codes, String code, boolean chosen) {
        List<String> changed = new ArrayList<>(codes);
        changed.remove(code);
        if (chosen) {
            changed.add(code);
        }
        return changed;
    }

    private void name(MenuButton menu) {
        String all = model.all().byId(profile.id()).languages().stream()
                .map(this::language)
                .collect(Collectors.joining(", "));
        menu.setText(all.isEmpty() ? words.say("sender.languages.none") : all);
    }

    private String language(String code) {
        return Locale.of(code).getDisplayLanguage(words.locale());
    }

    private FlowPane buttons() {
        Button usual = new Button(words.say("sender.make-usual"));
        usual.setId("make-usual");
        usual.setDisable(model.all().usual().equals(profile.id()));
        usual.setOnAction(event -> {
            model.makeUsual();
            usual.setDisable(true);
        });
        Button remove = new Button(words.say("sender.remove"));
        remove.setId("remove-sender");
        remove.setOnAction(event -> model.remove());
        FlowPane buttons = new FlowPane(usual, remove);
        buttons.getStyleClass().add("choices");
        return buttons;
    }
}
