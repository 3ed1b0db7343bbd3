package konvert.app.people;

import java.text.NumberFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import konvert.app.control.Action;
import konvert.app.control.EmptyState;
import konvert.app.control.Ends;
import konvert.app.control.Icon;
import konvert.app.control.MoreButton;
import konvert.app.control.SearchField;
import konvert.app.control.SearchKeys;
import konvert.app.control.Shown;
import konvert.directory.Facet;
import konvert.directory.PeopleFilter;
import konvert.directory.PeopleSearch.Hit;
import konvert.directory.Person;
import konvert.directory.Postable;
import konvert.words.Words;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The search field, whoever was found, and how many they are. */
final class PeopleList extends VBox {

    /** Below so many lines filters and buttons would leave the list no room. */
    private static final double LINES_FOR_ALL = 36;

    private final Words words;
    private final Words facts;
    private final PeopleModel model;
    private final Ways ways;
    private final ObservableList<Hit> people = FXCollections.observableArrayList();
    private final SearchField search;
    private final ListView<Hit> list;
    private final StackPane middle = new StackPane();
    private final Label count = new Label();
    private final Button choose;
    private final Button several;
    private boolean filling;
    private final ReadOnlyBooleanWrapper anyone = new ReadOnlyBooleanWrapper();

    PeopleList(Words words, PeopleModel model, Ways ways) {
        this.words = words;
        this.model = model;
        this.ways = ways;
        facts = Words.of("words", words.locale());
        search = new SearchField(words, words.say("people.search"));
        search.setId("search");
        search.textProperty().bindBidirectional(model.query());
        list = new ListView<>(people);
        list.setId("people");
        list.setAccessibleText(words.say("place.people"));
        list.setCellFactory(view -> new PersonCell(facts, model));
        count.getStyleClass().addAll("muted", "count");
        count.setId("count");
        count.managedProperty().bind(count.textProperty().isNotEmpty());
        choose = new Button(words.say("people.choose-for-me"), new Icon(Feather.SHUFFLE));
        several = new Button(words.say("several.open"), new Icon(Feather.PRINTER));
        choose.setId("choose");
        choose.getStyleClass().addAll("flat", "choose");
        choose.setOnAction(event -> model.choose());
        choose.managedProperty().bind(choose.visibleProperty());
        FilterBar filters = new FilterBar(words, facts, model);
        filters.disableProperty().bind(model.state().isNotEqualTo(PeopleModel.State.READY));
        choose.setWrapText(true);
        Button add = new Button(words.say("own.add"), new Icon(Feather.USER_PLUS));
        add.setId("add-person");
        add.getStyleClass().addAll("flat", "choose");
        add.setWrapText(true);
        add.setOnAction(event -> model.own().begin(""));
        Button intake = new Button(words.say("intake.open"), new Icon(Feather.FILE_PLUS));
        intake.setId("add-from-page");
        intake.getStyleClass().addAll("flat", "choose");
        intake.setWrapText(true);
        intake.setOnAction(event -> ways.intake().run());
        several.setId("several-open");
        several.getStyleClass().addAll("flat", "choose");
        several.setWrapText(true);
        several.setOnAction(event -> model.several().isOpen().set(true));
        VBox mine = new VBox(add, intake);
        VBox forAll = new VBox(choose, several);
        MoreButton more = new MoreButton(words.say("more"), this, count, LINES_FOR_ALL);
        more.standFor(List.of(mine, forAll), List.of(add, intake, choose, several));
        // Two lines of two, so that the buttons of both columns stand level.
        VBox foot = new VBox(new Ends(count, new VBox(more)), new Ends(new VBox(mine), new VBox(forAll)));
        getStyleClass().add("people-list");
        middle.getStyleClass().add("middle");
        VBox.setVgrow(middle, Priority.ALWAYS);
        ScrollPane scrolled = shrinking(filters);
        FiltersButton narrow = new FiltersButton(words, model, more.visibleProperty(), scrolled, middle);
        narrow.disableProperty().bind(filters.disableProperty());
        search.focusedProperty().subscribe(now -> narrow.setSelected(narrow.isSelected() && !now));
        getChildren().addAll(search, narrow, scrolled, middle, foot);
        followModel();
        listenToKeys();
    }

    /** As high as the filters are, or scrolled where the list needs the room. */
    private static ScrollPane shrinking(FilterBar filters) {
        ScrollPane scroll = new ScrollPane(filters);
        scroll.getStyleClass().add("filters");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.prefViewportHeightProperty().bind(filters.heightProperty());
        scroll.setFocusTraversable(false);
        return scroll;
    }

    /** Takes the keyboard, ready for another name. */
    void find() {
        search.begin();
    }

    /** Whether there is anyone to be looked at. */
    ReadOnlyBooleanProperty anyone() {
        return anyone.getReadOnlyProperty();
    }

    private void followModel() {
        ObservableValue<Boolean> shown = Shown.of(this);
        model.found().when(shown).subscribe(found -> {
            filling = true; // the list would take whoever stands where the one selected stood
            people.setAll(found.hits());
            filling = false;
            mark(model.selected().get());
            show();
        });
        model.state().when(shown).subscribe(state -> show());
        model.selected().when(shown).subscribe(this::mark);
        list.getSelectionModel().selectedItemProperty().subscribe(hit -> {
            if (hit != null && !filling && list.getScene() != null) {
                if (!hit.person().equals(model.selected().get())) {
                    model.several().isOpen().set(false); // to look at someone else
                }
                model.selected().set(hit.person());
            }
        });
    }

    private void show() {
        middle.getChildren().setAll(state());
        anyone.set(model.state().get() == PeopleModel.State.READY && !people.isEmpty());
        count.setText(anyone.get() ? count() : "");
        boolean someone = anyone.get() && model.found().get().count(Facet.WRITABLE, Facet.YES) > 0;
        choose.setDisable(!someone);
        choose.setVisible(anyone.get());
        several.setVisible(model.state().get() == PeopleModel.State.READY); // also for labels with one's own address
        choose.setAccessibleHelp(someone ? "" : facts.say("search.nobody-writable"));
    }

    /** "62 people", or "12 of 62 people". */
    private String count() {
        int all = model.directory().people().size();
        return people.size() == all
                ? facts.count("people", all)
                : NumberFormat.getIntegerInstance(facts.locale()).format(people.size())
                        + ' '
                        + facts.count("people.out-of", all);
    }

    private Node state() {
        return switch (model.state().get()) {
            case LOADING -> EmptyState.loading(words.say("people.loading"));
            case FAILED ->
                new EmptyState(
                        Feather.ALERT_TRIANGLE, words.say("people.failed", facts.say(model.refusal())), bundled());
            case READY -> people.isEmpty() ? nobody() : list;
        };
    }

    private Node nobody() {
        String query = model.query().get().strip();
        if (model.found().get().matched() > 0) {
            return new EmptyState(
                    Feather.FILTER, facts.say("search.nobody-filtered"), new Action(words.say("filter.clear"), () -> {
                        model.filter().set(PeopleFilter.NONE);
                        search.requestFocus();
                    }));
        }
        if (query.isEmpty()) {
            return new EmptyState(Feather.USERS, words.say("people.empty"), bundled());
        }
        List<Hit> nearest = model.found().get().nearest();
        Action add = new Action(words.say("own.add"), () -> model.own().begin(query));
        Stream<Action> meant = nearest.stream()
                .map(hit -> hit.person().name().full())
                .distinct()
                .map(name -> new Action(name, () -> search.setText(name)));
        Action everyone = new Action(words.say("people.everyone"), search::clear);
        Stream<Action> searches = Stream.concat(meant, Stream.of(everyone))
                .map(action -> new Action(action.name(), () -> {
                    action.run().run();
                    search.requestFocus();
                    search.end();
                }));
        return new EmptyState(
                Feather.USERS,
                facts.say(nearest.isEmpty() ? "search.nobody" : "search.nearest", query),
                Stream.concat(searches, Stream.of(add)).toArray(Action[]::new));
    }

    private Action bundled() {
        return new Action(words.say("people.bundled"), ways.bundled());
    }

    private void mark(@Nullable Person person) {
        int at = list.getSelectionModel().getSelectedIndex();
        boolean marked =
                at >= 0 && at < people.size() && people.get(at).person().equals(person);
        if (person == null) {
            list.getSelectionModel().clearSelection();
        } else if (!marked) {
            IntStream.range(0, people.size())
                    .filter(i -> people.get(i).person().id().equals(person.id()))
                    .findFirst()
                    .ifPresentOrElse(
                            i -> {
                                list.getSelectionModel().clearAndSelect(i);
                                list.scrollTo(Math.max(0, i - 1));
                            },
                            () -> list.getSelectionModel().clearSelection());
        }
    }

    private void listenToKeys() {
        SearchKeys.between(search, list);
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                write();
                event.consume();
            }
        });
    }

    private void write() {
        Optional.ofNullable(model.selected().get())
                .filter(person -> Postable.of(person, model.directory().facilityOf(person)) != Postable.NO)
                .ifPresent(ways.letter());
    }
}
