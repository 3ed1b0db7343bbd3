package konvert.directory.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import konvert.directory.Directory;
import konvert.directory.DirectoryReader;
import konvert.directory.Facility;
import konvert.directory.Fault;
import konvert.directory.Person;
import konvert.post.AddressParser;
import konvert.words.Refusal;

/** A directory in Konvert's own format as a list, to take single people out of. */
final class DirectoryList {

    private static final Pattern PLACE = Pattern.compile("\\w+\\[(\\d+)].*", Pattern.DOTALL);

    private DirectoryList() {}

    static Intake read(byte[] bytes, String name, Directory directory) throws Refusal, IOException {
        DirectoryReader.Reading reading = DirectoryReader.read(new ByteArrayInputStream(bytes), name, directory);
        List<Candidate> people = reading.directory().people().stream()
                .map(DirectoryList::candidate)
                .toList();
        List<Facility> facilities = reading.directory().facilities().stream()
                .filter(facility -> directory.facility(facility.id()).isEmpty())
                .toList();
        return new Intake("", people, unreadable(reading.faults()), facilities, List.of());
    }

    private static Candidate candidate(Person person) {
        String published = person.publishedAddress();
        return new Candidate(person, published == null ? null : AddressParser.parse(published), List.of(), List.of());
    }

    /** One for each entry with a fault, with its first one. */
    private static List<Intake.Unreadable> unreadable(List<Fault> faults) {
        Map<String, Intake.Unreadable> byEntry = new TreeMap<>();
        for (Fault fault : faults) {
            Matcher place = PLACE.matcher(fault.path());
            int number = place.matches() ? Integer.parseInt(place.group(1)) + 1 : 1;
            String entry = fault.path().replaceFirst("].*", "]");
            byEntry.putIfAbsent(
                    entry,
                    new Intake.Unreadable(number, new Doubt("", "list.fault", List.of(fault.path(), fault.stood()))));
        }
        return new ArrayList<>(byEntry.values());
    }
}
