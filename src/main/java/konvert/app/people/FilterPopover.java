package konvert.app.people;

import atlantafx.base.controls.Popover;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import konvert.app.control.SearchField;
import konvert.directory.Facet;
import konvert.words.Words;

/** What can be chosen in some facets, with counts; long lists have a field to type into. Escape closes. */
final class FilterPopover {

    /** More lines than these are looked through by typing. */
    private static final int SHORT = 8;

    private static final int MOST_SEEN = 10;

    private final PeopleModel model;
    private final List<Facet> facets;
    private final FilterNames names;
    private final TextField field;
    private final ListView<FilterRow> list = new ListView<>();
    private final VBox content = new VBox();
    private final Popover popover = new Popover(content);

    FilterPopover(Words words, Words facts, PeopleModel model, List<Facet> facets) {
        this.model = model;
        this.facets = facets;
        names = new FilterNames(words, facts, model.directory());
        field = new SearchField(words, words.say("filter.find"));
        field.setId("filter-find");
        field.textProperty().subscribe(this::show);
        list.setId("filter-options");
        list.setAccessibleText(words.say("filters"));
        list.setCellFactory(view -> new FilterCell(words, facts, this::toggle));
        content.getStyleClass().add("filter-popover");
        if (rows("").count() > SHORT) {
            content.getChildren().add(field);
        }
        content.getChildren().add(list);
        popover.getStyleClass().add("filters");
        popover.setArrowLocation(Popover.ArrowLocation.TOP_LEFT);
        popover.setHeaderAlwaysVisible(false);
        popover.setDetachable(false);
        popover.setAnimated(false);
        show();
        listenToKeys();
        var following = model.found().subscribe(this::show);
        popover.setOnHidden(event -> following.unsubscribe());
    }

    /** Opens below the button and takes the keyboard. */
    void open(Button owner) {
        popover.show(owner);
        Node first = field.getScene() == null ? list : field;
        first.requestFocus();
    }

    private Stream<FilterRow> rows(String part) {
        List<FilterRow> rows = new ArrayList<>();
        for (Facet facet : facets) {
            List<FilterRow> choices =
                    names.inOrder(facet, model.found().get().options().getOrDefault(facet, List.of())).stream()
                            .map(option -> new FilterRow(
                                    facet,
                                    option.value(),
                                    names.of(facet, option.value()),
                                    option.count(),
                                    model.filter().get().has(facet, option.value())))
                            .filter(row -> folded(row.name()).contains(folded(part)))
                            .toList();
            if (!choices.isEmpty() && hasHeading(facet)) {
                rows.add(FilterRow.heading(facet, names.heading(facet)));
            }
            rows.addAll(choices);
        }
        return rows.stream();
    }

    private boolean hasHeading(Facet facet) {
        return facets.size() > 1 && facet != Facet.WRITABLE && facet != Facet.BIRTHDAY;
    }

    private void show() {
        FilterRow at = list.getSelectionModel().getSelectedItem();
        List<FilterRow> rows = rows(field.getText()).toList();
        list.getItems().setAll(rows);
        int same = at == null
                ? -1
                : rows.stream()
                        .filter(row -> row.isSame(at))
                        .map(rows::indexOf)
                        .findFirst()
                        .orElse(-1);
        list.getSelectionModel().clearAndSelect(same >= 0 ? same : firstChoice());
        int seen = Math.clamp(rows("").count(), 1, MOST_SEEN);
        list.setStyle("-fx-pref-height: " + (seen * 2.65 + 0.4) + "em");
    }

    private int firstChoice() {
        return list.getItems().stream()
                .filter(row -> !row.isHeading())
                .findFirst()
                .map(list.getItems()::indexOf)
                .orElse(-1);
    }

    private void toggle(FilterRow row) {
        if (!row.isHeading()) {
            model.filter().set(model.filter().get().toggled(row.facet(), Objects.requireNonNull(row.value())));
        }
    }

    private void listenToKeys() {
        field.setOnAction(event -> toggleSelected());
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DOWN) {
                list.requestFocus();
                event.consume();
            }
        });
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            switch (event.getCode()) {
                case SPACE, ENTER -> toggleSelected();
                case ESCAPE -> popover.hide(); // a list keeps this key for itself
                case UP -> {
                    if (field.getScene() == null || list.getSelectionModel().getSelectedIndex() > firstChoice()) {
                        return;
                    }
                    field.requestFocus();
                }
                default -> {
                    return;
                }
            }
            event.consume();
        });
    }

    private void toggleSelected() {
        FilterRow row = list.getSelectionModel().getSelectedItem();
        if (row != null) {
            toggle(row);
        }
    }

    private static String folded(String text) {
        return text.toLowerCase(Locale.ROOT).replace('ё', 'е');
    }
}
