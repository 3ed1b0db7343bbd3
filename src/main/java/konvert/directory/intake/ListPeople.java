package konvert.directory.intake;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import konvert.directory.Born;
import konvert.directory.Charge;
import konvert.directory.Custody;
import konvert.directory.Directory;
import konvert.directory.EntryFaults;
import konvert.directory.FacilityMatcher;
import konvert.directory.Fault;
import konvert.directory.Link;
import konvert.directory.Localised;
import konvert.directory.Person;
import konvert.directory.PersonId;
import konvert.directory.Sentence;
import konvert.post.AddressParser;
import konvert.post.PublishedAddress;
import konvert.post.PublishedPerson;
import konvert.russian.PersonName;
import org.jspecify.annotations.Nullable;

/** Makes people of the entries of a list, one after another. */
final class ListPeople {

    private final Directory directory;
    private final FacilityMatcher matcher;
    private final List<Candidate> people = new ArrayList<>();
    private final List<Intake.Unreadable> unreadable = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private final Set<String> services;

    ListPeople(Directory directory) {
        this.directory = directory;
        matcher = new FacilityMatcher(directory);
        services = directory.people().stream()
                .flatMap(person -> person.services().stream())
                .collect(Collectors.toSet());
    }

    /** Everyone read so far; {@code ignored} are names of columns of another sort. */
    Intake intake(List<String> ignored) {
        return new Intake("", people, unreadable, List.of(), ignored);
    }

    void cannotRead(int place, String key, String... values) {
        unreadable.add(new Intake.Unreadable(place, new Doubt("", key, List.of(values))));
    }

    /** Reads one entry: the cells by the field they hold. */
    void add(int place, Map<String, List<ListCell>> cells) {
        ListEntry entry = new ListEntry(cells);
        PublishedAddress address = ListAddress.read(entry);
        Optional<ListNames.Read> named = ListNames.of(entry).or(() -> addressee(address));
        if (named.isEmpty()) {
            cannotRead(place, "list.no-name");
            return;
        }
        Person person = person(entry, named.get(), address);
        List<Fault> faults = EntryFaults.of(person);
        if (!faults.isEmpty()) {
            Fault fault = faults.getFirst();
            cannotRead(place, "list.fault", fault.path(), fault.stood());
            return;
        }
        ids.add(person.id());
        people.add(new Candidate(person, address, List.of(), entry.doubts()));
    }

    private static Optional<ListNames.Read> addressee(@Nullable PublishedAddress address) {
        PublishedPerson person = address == null ? null : address.person();
        PersonName name = person == null ? null : person.name();
        return Optional.ofNullable(name).map(each -> new ListNames.Read(each, null));
    }

    private Person person(ListEntry entry, ListNames.Read named, @Nullable PublishedAddress address) {
        Born born = entry.value("born", ListValues::born);
        if (born == null && address != null && address.birthYear() != null) {
            born = new Born(address.birthYear(), address.birthDate());
        }
        Custody custody = ListAddress.custody(entry, address, directory, matcher);
        return new Person(
                id(entry.text("id"), named.name(), born),
                named.name(),
                entry.text("formerName"),
                named.latin(),
                entry.value("sex", ListWords::sex),
                null,
                born,
                charges(entry),
                entry.value("arrestedOn", ListValues::day),
                sentence(entry),
                custody,
                null,
                entry.values("interests", ";", ListPeople::localised),
                List.of(),
                entry.values("languages", "[;, ]", text -> text.matches("[a-z]{2,3}") ? text : null),
                entry.values("links", "[;,]? ", text -> ListAddress.link(text) == null ? null : new Link(text, null)),
                services(entry, address),
                ListAddress.text(entry));
    }

    /** The list's own id where it is one of the directory's people. */
    private String id(@Nullable String own, PersonName name, @Nullable Born born) {
        return own != null && directory.person(own).isPresent() && !ids.contains(own)
                ? own
                : PersonId.of(
                        name,
                        born,
                        id -> ids.contains(id) || directory.person(id).isPresent());
    }

    private static List<Charge> charges(ListEntry entry) {
        List<List<Charge>> read = entry.values("charges", "\u0000", text -> {
            List<Charge> charges = ListValues.charges(text);
            return charges.isEmpty() ? null : charges;
        });
        return read.stream().flatMap(List::stream).distinct().toList();
    }

    private static @Nullable Sentence sentence(ListEntry entry) {
        LocalDate date = entry.value("sentencedOn", ListValues::day);
        String text = entry.text("length");
        boolean life = text != null && ListWords.isForLife(text);
        Period length = life ? null : entry.value("length", ListValues::length);
        Sentence.Regime regime = entry.text("regime") == null
                ? text == null ? null : ListWords.regime(text)
                : entry.value("regime", ListWords::regime);
        return date == null && length == null && !life && regime == null
                ? null
                : new Sentence(date, length, life, regime);
    }

    /** By their names, or by an id that people in the directory have. */
    private List<String> services(ListEntry entry, @Nullable PublishedAddress address) {
        List<List<String>> read = entry.values("services", "[;,]", text -> {
            List<String> named = AddressParser.parse(text).services();
            return !named.isEmpty() ? named : services.contains(text) ? List.of(text) : null;
        });
        return Stream.concat(
                        read.stream().flatMap(List::stream),
                        address == null ? Stream.of() : address.services().stream())
                .distinct()
                .toList();
    }

    private static Localised localised(String text) {
        return ListNames.isCyrillic(text) ? new Localised(null, text) : new Localised(text, null);
    }
}
