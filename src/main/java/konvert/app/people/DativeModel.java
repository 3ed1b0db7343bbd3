package konvert.app.people;

import java.util.Objects;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import konvert.directory.Addressees;
import konvert.directory.Corrections;
import konvert.directory.Person;
import konvert.words.Refusal;
import org.jspecify.annotations.Nullable;

/** The dative of whoever is looked at, while it is being corrected, and the way back. */
public final class DativeModel {

    private final ObjectProperty<Corrections> corrections;
    private final ObjectProperty<@Nullable String> typed = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<@Nullable Refusal> refusal = new ReadOnlyObjectWrapper<>();
    private @Nullable Step last;
    private boolean changed;

    /** What was there before a change. */
    private record Step(String person, @Nullable String before) {}

    DativeModel(ObjectProperty<Corrections> corrections) {
        this.corrections = corrections;
        typed.subscribe(() -> refusal.set(null));
    }

    /** What is typed just now; none while nothing is being corrected. */
    ObjectProperty<@Nullable String> typed() {
        return typed;
    }

    /** Why what was typed cannot be taken. */
    ReadOnlyObjectProperty<@Nullable Refusal> refusal() {
        return refusal.getReadOnlyProperty();
    }

    /** Begins with the form there is. */
    void begin(Person person) {
        if (typed.get() == null) {
            typed.set(Addressees.dative(person).text());
        }
    }

    void cancel() {
        typed.set(null);
    }

    /** Keeps what was typed; a form that is the one already there is no correction. */
    void save(Person person) {
        try {
            String form = Corrections.checked(Objects.requireNonNullElse(typed.get(), ""));
            if (!form.equals(Addressees.dative(person).text())) {
                change(person, form);
            }
            typed.set(null);
        } catch (Refusal why) {
            refusal.set(why);
        }
    }

    /** Whether the form was just changed, so that the keyboard comes back to it; asked once. */
    boolean takeReturn() {
        boolean was = changed;
        changed = false;
        return was;
    }

    boolean isOwn(Person person) {
        return corrections.get().dative(person.id()) != null;
    }

    /** Lets the user's own form go. */
    void useRule(Person person) {
        change(person, null);
    }

    /** Whether the last change was made to this person. */
    boolean canUndo(Person person) {
        return last != null && last.person().equals(person.id());
    }

    /** Takes the last change back. */
    void undo() {
        Step step = last;
        if (step != null) {
            last = null;
            changed = true;
            corrections.set(corrections.get().withDative(step.person(), step.before()));
        }
    }

    private void change(Person person, @Nullable String form) {
        changed = true;
        last = new Step(person.id(), corrections.get().dative(person.id()));
        corrections.set(corrections.get().withDative(person.id(), form));
    }
}
