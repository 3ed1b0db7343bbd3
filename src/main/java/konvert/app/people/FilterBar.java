package konvert.app.people;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import konvert.app.control.Icon;
import konvert.app.control.Shown;
import konvert.directory.Facet;
import konvert.directory.PeopleFilter;
import konvert.directory.PeopleSort;
import konvert.words.Words;
import org.kordamp.ikonli.feather.Feather;

/** The filters: buttons that offer values, the values chosen each with a way to let it go, and the order. */
final class FilterBar extends FlowPane {

    private static final List<Facet> MORE =
            List.of(Facet.WRITABLE, Facet.BIRTHDAY, Facet.SERVICE, Facet.ADDRESS_AGE, Facet.LANGUAGE, Facet.ARTICLE);

    private final Words words;
    private final Words facts;
    private final PeopleModel model;
    private final List<Node> always;

    FilterBar(Words words, Words facts, PeopleModel model) {
        this.words = words;
        this.facts = facts;
        this.model = model;
        getStyleClass().add("filter-bar");
        setMinWidth(0); // else as wide as the widest chip
        always = List.of(
                offer("region", List.of(Facet.REGION)),
                offer("kind", List.of(Facet.KIND)),
                offer("more", MORE),
                sort());
        getChildren().setAll(always);
        model.filter().when(Shown.of(this)).subscribe(this::show);
    }

    private Button offer(String id, List<Facet> facets) {
        Button button = new Button(words.say("facet." + id), new Icon(Feather.CHEVRON_DOWN));
        button.setId("filter-" + id);
        chip(button);
        button.setContentDisplay(ContentDisplay.RIGHT);
        button.setAccessibleHelp(words.say("filters"));
        button.setOnAction(event -> new FilterPopover(words, facts, model, facets).open(button));
        return button;
    }

    private MenuButton sort() {
        MenuButton button = new MenuButton();
        button.setId("sort");
        chip(button);
        ToggleGroup group = new ToggleGroup();
        for (PeopleSort sort : PeopleSort.values()) {
            RadioMenuItem item = new RadioMenuItem(words.say("sort." + sort.code()));
            item.setToggleGroup(group);
            item.setSelected(sort == model.choices().get().sort());
            item.setOnAction(event -> model.sort(sort));
            button.getItems().add(item);
        }
        model.choices().map(PeopleChoices::sort).when(Shown.of(this)).subscribe(sort -> {
            button.setText(words.say("sort." + sort.code()));
            button.setAccessibleText(words.say("sort.by", button.getText()));
        });
        return button;
    }

    private void show(PeopleFilter filter) {
        int focused = focused();
        List<Node> chips = new ArrayList<>();
        if (!filter.isEmpty()) {
            FilterNames names = new FilterNames(words, facts, model.directory());
            Stream.of(Facet.values())
                    .forEach(facet -> filter.of(facet).forEach(value -> chips.add(chosen(names, facet, value))));
            chips.add(clearAll());
        }
        // The buttons stay: one that leaves the window for a moment closes what is open below it.
        getChildren().remove(always.size(), getChildren().size());
        getChildren().addAll(chips);
        if (focused >= always.size()) { // the chip that had the keyboard is gone
            getChildren()
                    .get(chips.isEmpty() ? 0 : Math.min(focused, getChildren().size() - 2))
                    .requestFocus();
        }
    }

    private int focused() {
        return getChildren().stream()
                .filter(Node::isFocused)
                .map(getChildren()::indexOf)
                .findFirst()
                .orElse(-1);
    }

    private Button chosen(FilterNames names, Facet facet, String value) {
        String name = names.of(facet, value);
        Button chip = new Button(name, new Icon(Feather.X));
        chip(chip).getStyleClass().add("chosen");
        chip.setContentDisplay(ContentDisplay.RIGHT);
        chip.setAccessibleText(words.say("filter.remove", name));
        chip.setOnAction(event -> model.filter().set(model.filter().get().toggled(facet, value)));
        return chip;
    }

    private Button clearAll() {
        Button clear = new Button(words.say("filter.clear-all"));
        clear.setId("clear-filters");
        clear.setAccessibleText(words.say("filter.clear"));
        chip(clear).getStyleClass().add("flat");
        clear.setOnAction(event -> model.filter().set(PeopleFilter.NONE));
        return clear;
    }

    /** Never wider than the bar: the words wrap. */
    private ButtonBase chip(ButtonBase button) {
        button.getStyleClass().add("chip");
        button.setWrapText(true);
        button.maxWidthProperty().bind(widthProperty());
        return button;
    }
}
