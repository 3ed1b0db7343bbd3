package konvert.directory;

import java.util.ArrayList;
import java.util.List;

/** What keeps a person or a facility made by the program from standing in a directory file. */
public final class EntryFaults {

    private EntryFaults() {}

    /** Each fault, its path below the person; none where everything can stand there. */
    public static List<Fault> of(Person person) {
        return of(person, Person.class);
    }

    /** The same of a facility. */
    public static List<Fault> of(Facility facility) {
        return of(facility, Facility.class);
    }

    private static List<Fault> of(Object entry, Class<?> type) {
        List<Fault> faults = new ArrayList<>();
        new EntryReader("", faults).read(DirectoryJson.MAPPER.valueToTree(entry), type.getSimpleName(), type);
        return faults;
    }
}
