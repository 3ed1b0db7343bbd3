package konvert.app.letter;

import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.DoubleStream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import konvert.app.control.Flow;
import konvert.app.control.Shown;
import konvert.pdf.LetterStyle;
import konvert.pdf.Typeface;
import konvert.words.Words;

/** How the letter is set: typeface, size, and what is switched on or off. */
final class StylePart {

    private static final double STEP_PT = 0.5;

    private final Words words;
    private final LetterModel model;
    private final ObjectProperty<LetterStyle> style;
    private final ObjectProperty<Typeface> typeface = new SimpleObjectProperty<>();
    private final ObjectProperty<Double> size = new SimpleObjectProperty<>();

    StylePart(Words words, LetterModel model) {
        this.words = words;
        this.model = model;
        this.style = model.style();
        show(style.get());
        typeface.subscribe((was, now) -> style.set(style.get().with(now)));
        size.subscribe((was, now) -> style.set(style.get().with(now)));
    }

    /** Typeface and size, then the checkboxes. */
    Node[] controls(Fields fields) {
        NumberFormat points = NumberFormat.getNumberInstance(words.locale());
        List<Double> sizes = DoubleStream.iterate(
                        LetterStyle.SMALLEST_PT, each -> each <= LetterStyle.LARGEST_PT, each -> each + STEP_PT)
                .boxed()
                .toList();
        Flow look = new Flow(
                fields.named(
                        "print.typeface",
                        Fields.choice(
                                List.of(Typeface.values()),
                                face -> words.say("typeface." + face.name().toLowerCase(Locale.ROOT)),
                                "typeface",
                                typeface)),
                fields.named(
                        "print.size",
                        Fields.choice(sizes, each -> words.say("print.points", points.format(each)), "size", size)));
        CheckBox hyphenated = box("hyphenated", LetterStyle::hyphenated, LetterStyle::withHyphenated);
        // Only lines that are to end at the margin part words.
        style.when(Shown.of(hyphenated)).subscribe(now -> hyphenated.setDisable(!now.justified()));
        Flow boxes = new Flow(
                box("justified", LetterStyle::justified, LetterStyle::withJustified),
                hyphenated,
                box("typographic", LetterStyle::typographic, LetterStyle::withTypographic),
                ofSheets(box("header", LetterStyle::header, LetterStyle::withHeader)),
                ofSheets(box("duplex", LetterStyle::duplex, LetterStyle::withDuplex)));
        style.when(Shown.of(look)).subscribe(this::show);
        return new Node[] {look, boxes};
    }

    private void show(LetterStyle now) {
        typeface.set(now.typeface());
        size.set(now.sizePt());
    }

    /** A card has no sheets to tell apart, and its back is a picture. */
    private Node ofSheets(Node part) {
        part.managedProperty().bind(part.visibleProperty());
        model.composition()
                .when(Shown.of(part))
                .subscribe(now -> part.setVisible(now.postcard().isEmpty()));
        return part;
    }

    private CheckBox box(String id, Predicate<LetterStyle> isOn, BiFunction<LetterStyle, Boolean, LetterStyle> turned) {
        CheckBox box = new CheckBox(words.say("style." + id));
        box.setId(id);
        box.setWrapText(true);
        style.when(Shown.of(box)).subscribe(now -> box.setSelected(isOn.test(now)));
        box.selectedProperty().subscribe((was, now) -> style.set(turned.apply(style.get(), now)));
        return box;
    }
}
