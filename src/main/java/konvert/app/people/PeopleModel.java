package konvert.app.people;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.random.RandomGenerator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import konvert.app.control.Background;
import konvert.app.control.Newest;
import konvert.directory.Corrections;
import konvert.directory.Directory;
import konvert.directory.Overlay;
import konvert.directory.PeopleFilter;
import konvert.directory.PeopleFinder;
import konvert.directory.PeopleFinder.Found;
import konvert.directory.PeopleSearch.Hit;
import konvert.directory.PeopleSort;
import konvert.directory.Person;
import konvert.letter.SenderProfiles;
import konvert.words.Refusal;
import org.jspecify.annotations.Nullable;

/** What the screen People shows: what is looked for, who was found, who of them is looked at. */
public final class PeopleModel {

    /** How far the list has come. */
    public enum State {
        LOADING,
        READY,
        FAILED
    }

    private final Background background;
    private final ObjectProperty<PeopleChoices> choices;
    private final ObjectProperty<Corrections> corrections;
    private final ObjectProperty<Overlay> own;
    private final OwnModel ownModel;
    private final Clock clock;
    private final RandomGenerator chance;
    private final DativeModel dative;
    private final AddressModel address;
    private final SeveralModel several;
    private final Newest newest = new Newest();
    private final Newest newestDirectory = new Newest();
    private final StringProperty query = new SimpleStringProperty("");
    private final ObjectProperty<PeopleFilter> filter = new SimpleObjectProperty<>(PeopleFilter.NONE);
    private final ReadOnlyObjectWrapper<Found> found = new ReadOnlyObjectWrapper<>(Found.NOBODY);
    private final ObjectProperty<@Nullable Person> selected = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.LOADING);
    private final ReadOnlyObjectWrapper<@Nullable Directory> opened = new ReadOnlyObjectWrapper<>();
    private @Nullable Refusal refusal;
    private @Nullable PeopleFinder people;
    /** Who is to be looked at once the list has her. */
    private @Nullable String wanted;

    /**
     * Nobody yet.
     *
     * @param choices what is remembered
     * @param corrections the user's own; a change of them is laid over the directory at once
     * @param own the people the user has added or corrected; the same
     * @param senders who writes, for labels with the sender
     * @param chance chooses someone
     */
    public PeopleModel(
            Background background,
            ObjectProperty<PeopleChoices> choices,
            ObjectProperty<Corrections> corrections,
            ObjectProperty<Overlay> own,
            ObjectProperty<SenderProfiles> senders,
            Clock clock,
            RandomGenerator chance) {
        this.background = background;
        this.choices = choices;
        this.corrections = corrections;
        this.own = own;
        this.clock = clock;
        this.chance = chance;
        dative = new DativeModel(corrections);
        address = new AddressModel(corrections);
        ownModel = new OwnModel(background, own);
        several = new SeveralModel(background, choices, senders);
        query.subscribe(this::find);
        filter.subscribe(this::find);
        choices.map(PeopleChoices::sort).subscribe(sort -> find());
        corrections.subscribe((was, now) -> correct());
        own.subscribe((was, now) -> correct());
        selected.subscribe((was, now) -> {
            if (was == null || now == null || !was.id().equals(now.id())) {
                dative.cancel();
            }
        });
    }

    /** The directory is there. */
    public void open(PeopleFinder finder) {
        people = finder;
        ownModel.open(finder.directory());
        opened.set(finder.directory());
        find();
        correct(); // where something was corrected while it was being read
    }

    /** The directory is being read anew. */
    public void load() {
        state.set(State.LOADING);
    }

    /** The directory could not be had, and why. */
    public void fail(Refusal why) {
        refusal = why;
        state.set(State.FAILED);
    }

    public StringProperty query() {
        return query;
    }

    /** What people are narrowed to, for as long as the window is open. */
    public ObjectProperty<PeopleFilter> filter() {
        return filter;
    }

    ObjectProperty<PeopleChoices> choices() {
        return choices;
    }

    void sort(PeopleSort sort) {
        choices.set(choices.get().with(sort));
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    DativeModel dative() {
        return dative;
    }

    AddressModel address() {
        return address;
    }

    /** What is printed for all who were found. */
    SeveralModel several() {
        return several;
    }

    /** The people the user adds and corrects by hand. */
    OwnModel own() {
        return ownModel;
    }

    /** Looks at someone just saved, as soon as the directory has her. */
    public void showSaved(Person person) {
        wanted = person.id();
        show(person);
    }

    /** Who was found; everyone for an empty query without filters. */
    public ReadOnlyObjectProperty<Found> found() {
        return found.getReadOnlyProperty();
    }

    /** Who is looked at: stays while among those found, else the best of them, else nobody. */
    public ObjectProperty<@Nullable Person> selected() {
        return selected;
    }

    /** Looks at that person, whoever was looked for. */
    public void show(Person person) {
        query.set("");
        filter.set(PeopleFilter.NONE);
        selected.set(person);
    }

    /** Looks at that person and begins to correct the form of the name. */
    public void correct(Person person) {
        show(person);
        dative.begin(person);
    }

    /** Looks at someone among those found who can be written to, and at another one when asked again. */
    void choose() {
        PeopleFinder finder = people;
        if (finder != null) {
            finder.anyone(found.get().hits(), selected.get(), chance).ifPresent(selected::set);
        }
    }

    public ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    /** The directory as it is now, with what the user has corrected. */
    public ReadOnlyObjectProperty<@Nullable Directory> opened() {
        return opened.getReadOnlyProperty();
    }

    /** Why the directory could not be had; to be asked in the state FAILED only. */
    Refusal refusal() {
        return Objects.requireNonNull(refusal);
    }

    /** What the people point into; to be asked once there are people. */
    Directory directory() {
        return Objects.requireNonNull(people).directory();
    }

    private void find() {
        PeopleFinder asked = people;
        if (asked == null) {
            return;
        }
        newest.start(() -> {
            String words = query.get();
            PeopleFilter narrowed = filter.get();
            PeopleSort sort = choices.get().sort();
            return background
                    .make(progress -> asked.find(words, narrowed, sort, today()))
                    .onSuccess(answer -> show(words, answer));
        });
    }

    private void correct() {
        PeopleFinder before = people;
        if (before == null
                || (before.directory().corrections().equals(corrections.get())
                        && before.directory().own().equals(own.get()))) {
            return;
        }
        newestDirectory.start(() -> {
            Corrections forms = corrections.get();
            Overlay more = own.get();
            return background
                    .make(progress -> new PeopleFinder(before.directory().with(forms, more)))
                    .onSuccess(corrected -> {
                        if (before == people) { // not meanwhile another directory
                            open(corrected);
                        }
                    });
        });
    }

    private void show(String words, Found answer) {
        Person before = selected.get();
        state.set(State.READY);
        found.set(answer);
        List<Hit> hits = answer.hits();
        Person came = wanted == null ? null : among(hits, wanted);
        wanted = came == null ? wanted : null;
        Person stays = came != null ? came : before == null ? null : among(hits, before.id());
        selected.set(
                stays != null || words.isBlank() || hits.isEmpty()
                        ? stays
                        : hits.getFirst().person());
    }

    private static @Nullable Person among(List<Hit> hits, String id) {
        return hits.stream()
                .map(Hit::person)
                .filter(person -> person.id().equals(id))
                .findFirst()
                .orElse(null);
    }
}
