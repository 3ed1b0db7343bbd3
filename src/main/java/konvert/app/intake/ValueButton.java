package konvert.app.intake;

import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import konvert.app.control.Icon;
import konvert.directory.PersonField;
import konvert.words.Words;
import org.kordamp.ikonli.feather.Feather;

/** A value that shows the words of the page it came from, when pressed or reached by the keyboard. */
final class ValueButton extends Button {

    /** Whose words are shown. */
    static final PseudoClass SHOWN = PseudoClass.getPseudoClass("shown");

    ValueButton(Words words, IntakeModel model, Review review, FieldReview field) {
        super(said(words, field), new Icon(Feather.CORNER_DOWN_RIGHT));
        String page = review.intake().text();
        String code = field.field().code();
        String from = field.evidence().stream()
                .map(each -> page.substring(each.start(), each.end()))
                .distinct()
                .collect(Collectors.joining(" … "));
        setId("value-" + code);
        getStyleClass().addAll("flat", "now");
        setWrapText(true);
        setMinHeight(USE_PREF_SIZE);
        setMaxWidth(Double.MAX_VALUE);
        setAccessibleText(field.field().name(Words.of("words", words.locale())) + ": " + getText());
        setAccessibleHelp(words.say("intake.from", from));
        setTooltip(new Tooltip(words.say("intake.show-words")));
        setOnAction(event -> model.field().set(code));
        focusedProperty().subscribe(focused -> {
            if (focused) {
                model.field().set(code);
            }
        });
    }

    private static String said(Words words, FieldReview field) {
        boolean place = field.field() == PersonField.FACILITY;
        return field.value().isEmpty() ? words.say(place ? "intake.no-place" : "intake.nothing") : field.value();
    }
}
