package konvert.app.intake;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import konvert.directory.intake.Comparison.Entry;
import konvert.directory.intake.Comparison.Kind;

/**
 * One person of what was read.
 *
 * @param index her place in the intake
 * @param chosen whether she is to be taken
 */
record Row(int index, Entry entry, BooleanProperty chosen) {

    /** Chosen at first when something would come of it. */
    static Row of(int index, Entry entry) {
        boolean more = entry.kind() == Kind.NEW || entry.kind() == Kind.CHANGED;
        return new Row(index, entry, new SimpleBooleanProperty(more));
    }

    /** Of someone who is the same already nothing can be taken. */
    boolean canBeChosen() {
        return entry.kind() != Kind.SAME;
    }
}
