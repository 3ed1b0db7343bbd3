package konvert.app.people;

import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import konvert.app.control.Background;
import konvert.app.control.FacilityFinding;
import konvert.directory.Corrections;
import konvert.directory.Directory;
import konvert.directory.EntryFaults;
import konvert.directory.Facility;
import konvert.directory.Overlay;
import konvert.directory.OwnFacility;
import konvert.directory.Person;
import konvert.russian.Declension;
import konvert.russian.PersonName;
import org.jspecify.annotations.Nullable;

/** People the user writes down or corrects by hand: the form while it is open, and the way back. */
public final class OwnModel {

    private final ObjectProperty<Overlay> own;
    private final FacilityFinding facilities;
    private final OwnForm form = new OwnForm();
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<@Nullable String> fault = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Person> removed = new ReadOnlyObjectWrapper<>();
    private Overlay beforeRemoval = Overlay.NONE;
    private Overlay afterRemoval = Overlay.NONE;
    private @Nullable Directory directory;
    private @Nullable Person edited;

    OwnModel(Background background, ObjectProperty<Overlay> own) {
        this.own = own;
        facilities = new FacilityFinding(background);
        own.subscribe((was, now) -> {
            if (!now.equals(afterRemoval)) { // putting back would take what came since
                removed.set(null);
            }
        });
        form.texts().forEach(text -> text.subscribe(() -> fault.set(null)));
    }

    /** The directory that is looked at. */
    void open(Directory now) {
        directory = now;
        facilities.open(now);
    }

    OwnForm form() {
        return form;
    }

    /** Whether the form is open. */
    ReadOnlyBooleanProperty isOpen() {
        return open.getReadOnlyProperty();
    }

    /** Whom the form corrects; none where someone is added. */
    @Nullable
    Person edited() {
        return edited;
    }

    /** The search for the facility. */
    FacilityFinding facilities() {
        return facilities;
    }

    /** Why the person could not be saved: key of the words. */
    ReadOnlyObjectProperty<@Nullable String> fault() {
        return fault.getReadOnlyProperty();
    }

    /** Who was taken out last, and can be put back. */
    ReadOnlyObjectProperty<@Nullable Person> removed() {
        return removed.getReadOnlyProperty();
    }

    /** Opens an empty form, or goes on with the one begun; a name that was looked for stands in it. */
    void begin(String name) {
        if (open.get()) {
            return;
        }
        form.clear();
        edited = null;
        PersonName typed = Declension.parse(name);
        if (name.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.CYRILLIC)) {
            form.surname.set(typed.surname());
            form.given.set(Objects.toString(typed.given(), ""));
            form.patronymic.set(Objects.toString(typed.patronymic(), ""));
        }
        show();
    }

    /** Opens the form with what is known of the person, without a corrected form of the name. */
    void edit(Person person) {
        Directory plain = Objects.requireNonNull(directory).with(Corrections.NONE);
        edited = plain.person(person.id()).orElse(person);
        form.fill(person, plain.facilityOf(person).orElse(null));
        show();
    }

    private void show() {
        facilities.query().set("");
        fault.set(null);
        open.set(true);
    }

    void cancel() {
        open.set(false);
        form.clear();
        edited = null;
    }

    /** Keeps what was typed; nobody where something is wrong with it. */
    @Nullable
    Person save() {
        Directory known = Objects.requireNonNull(directory);
        fault.set(form.fault());
        if (fault.get() != null) {
            return null;
        }
        Predicate<String> takenPlace = id -> known.facility(id).isPresent();
        Facility made =
                form.placeByHand.get() ? OwnFacility.of(form.place.get().strip(), form.address(), takenPlace) : null;
        Predicate<String> taken =
                id -> known.person(id).isPresent() || own.get().person(id).isPresent();
        Person person = form.person(edited, made == null ? form.facility.get() : made, taken);
        if (!EntryFaults.of(person).isEmpty()
                || (made != null && !EntryFaults.of(made).isEmpty())) {
            fault.set("person-form.too-long");
            return null;
        }
        Overlay now = own.get().with(List.of(person), made == null ? List.of() : List.of(made));
        boolean asPublished =
                known.published(person.id()).filter(person::equals).isPresent();
        own.set(asPublished ? own.get().without(person.id()) : now);
        removed.set(null);
        cancel();
        return person;
    }

    /** Takes the person, or the correction, out again. */
    void remove(Person person) {
        beforeRemoval = own.get();
        afterRemoval = own.get().without(person.id());
        removed.set(person);
        own.set(afterRemoval);
    }

    /** Puts back what was taken out last. */
    void undo() {
        if (removed.get() != null) {
            removed.set(null);
            own.set(beforeRemoval);
        }
    }
}
