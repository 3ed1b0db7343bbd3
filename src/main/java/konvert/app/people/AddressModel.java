package konvert.app.people;

import javafx.beans.property.ObjectProperty;
import konvert.directory.AddressChoice.Use;
import konvert.directory.Corrections;
import konvert.directory.EnvelopeAddress;
import konvert.directory.Person;

/** Keeps which address goes on the envelope of whoever is looked at. */
final class AddressModel {

    private final ObjectProperty<Corrections> corrections;
    private boolean changed;

    AddressModel(ObjectProperty<Corrections> corrections) {
        this.corrections = corrections;
    }

    /** Keeps the choice; it can be made anew at any time. */
    void choose(Person person, EnvelopeAddress among, Use use) {
        changed = true;
        corrections.set(corrections.get().withAddress(person.id(), among.choice(use)));
    }

    /** Whether it was just chosen, so that the keyboard comes back to it; asked once. */
    boolean takeReturn() {
        boolean was = changed;
        changed = false;
        return was;
    }
}
