package konvert.app.letter;

import java.util.function.UnaryOperator;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import konvert.letter.SenderProfile;
import konvert.letter.SenderProfiles;
import org.jspecify.annotations.Nullable;

/** The profiles of the senders, and the one that is looked at. */
public final class SendersModel {

    private final ObjectProperty<SenderProfiles> profiles;
    private final BooleanProperty open = new SimpleBooleanProperty();
    private final StringProperty looked = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<@Nullable SenderProfile> removed = new ReadOnlyObjectWrapper<>();

    SendersModel(ObjectProperty<SenderProfiles> profiles) {
        this.profiles = profiles;
    }

    public SenderProfiles all() {
        return profiles.get();
    }

    /** All profiles, whenever one of them changes. */
    public ReadOnlyObjectProperty<SenderProfiles> profiles() {
        return profiles;
    }

    /** Whether the profiles are shown instead of the letters. */
    public BooleanProperty open() {
        return open;
    }

    /** Shows the profiles, that one first. */
    public void look(String id) {
        looked.set(id);
        removed.set(null);
        open.set(true);
    }

    /** Id of the profile that is looked at. */
    public StringProperty looked() {
        return looked;
    }

    /** Changes the profile that is looked at. */
    public void change(UnaryOperator<SenderProfile> how) {
        profiles.set(all().with(how.apply(all().byId(looked.get()))));
    }

    /** In letters of that profile both forms stand, and nobody is asked any more. */
    void leaveBothForms(String id) {
        profiles.set(all().with(all().byId(id).withBothForms()));
    }

    /** From now on new letters begin with the profile that is looked at. */
    public void makeUsual() {
        profiles.set(all().withUsual(all().byId(looked.get())));
    }

    /** Adds a profile that says nothing yet, and looks at it. */
    public void add() {
        SenderProfile blank = SenderProfile.blank();
        profiles.set(all().with(blank));
        looked.set(blank.id());
    }

    /** Removes the profile that is looked at; the last one gives way to one that says nothing. */
    public void remove() {
        SenderProfile gone = all().byId(looked.get());
        profiles.set(all().without(gone));
        removed.set(gone);
        looked.set(all().usual());
    }

    /** The profile last removed, which can be had back. */
    public ReadOnlyObjectProperty<@Nullable SenderProfile> removed() {
        return removed.getReadOnlyProperty();
    }

    public void undo() {
        SenderProfile back = removed.get();
        if (back != null) {
            profiles.set(all().with(back));
            looked.set(back.id());
            removed.set(null);
        }
    }
}
