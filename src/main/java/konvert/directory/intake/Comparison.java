package konvert.directory.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import konvert.directory.Corrections;
import konvert.directory.Custody;
import konvert.directory.Directory;
import konvert.directory.Facility;
import konvert.directory.Overlay;
import konvert.directory.OwnFacility;
import konvert.directory.Person;
import konvert.directory.PersonField;
import konvert.directory.PersonId;
import konvert.post.PublishedAddress;
import konvert.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * What taking an intake would change: who is new, of whom it knows something else, of whom nothing, and who stands in it
 * twice. Nothing is taken by comparing.
 *
 * @param entries in the order of the intake
 * @param unreadable entries nothing could be made of
 */
public record Comparison(List<Entry> entries, List<Intake.Unreadable> unreadable) {

    /** What an entry is to the directory. */
    public enum Kind {
        NEW,
        CHANGED,
        SAME,
        /** Further up in the intake someone of the same name and birth stands. */
        REPEATED;

        /** As the key of a sentence has it. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * One person of the intake.
     *
     * @param taken as the directory would have her then
     * @param known as the directory, or for {@link Kind#REPEATED} the intake, has her; none for {@link Kind#NEW}
     * @param changed in what the two differ; empty for NEW
     * @param facility written down with her, because no directory has it; else none
     * @param doubts what to look at first, those of the candidate included
     */
    public record Entry(
            Kind kind,
            Candidate candidate,
            Person taken,
            @Nullable Person known,
            List<PersonField> changed,
            @Nullable Facility facility,
            List<Doubt> doubts) {}

    public Comparison {
        entries = List.copyOf(entries);
        unreadable = List.copyOf(unreadable);
    }

    /** Compares with the people as the user sees them, what is her own included. */
    public static Comparison of(Intake intake, Directory directory) {
        return new Comparison(new Comparer(intake, directory).entries(), intake.unreadable());
    }

    /** The entries of that kind. */
    public List<Entry> of(Kind kind) {
        return entries.stream().filter(entry -> entry.kind() == kind).toList();
    }

    /** "2 new, 1 changed, 3 the same, 1 unreadable"; {@code words} are those of the bundle {@code words}. */
    public String summary(Words words) {
        Stream<String> kinds = Arrays.stream(Kind.values())
                .filter(kind -> !of(kind).isEmpty())
                .map(kind -> words.say("intake.count." + kind.code(), of(kind).size()));
        Stream<String> left =
                unreadable.isEmpty() ? Stream.of() : Stream.of(words.say("intake.count.unreadable", unreadable.size()));
        return Stream.concat(kinds, left).collect(Collectors.joining(", "));
    }

    /** What is the user's own with the chosen entries taken; what is the same already is not put down. */
    public static Overlay taken(Collection<Entry> chosen, Overlay own) {
        List<Entry> takes =
                chosen.stream().filter(entry -> entry.kind() != Kind.SAME).toList();
        return own.with(
                takes.stream().map(Entry::taken).toList(),
                takes.stream()
                        .flatMap(entry -> Optional.ofNullable(entry.facility()).stream())
                        .toList());
    }

    private static final class Comparer {

        private final Intake intake;
        private final Directory directory;
        private final KnownPeople known;
        private final KnownPeople before = new KnownPeople(List.of());
        private final Map<String, Entry> byId = new HashMap<>();
        private final Map<String, Facility> own = new HashMap<>();
        private final Map<String, Facility> places = new HashMap<>();

        Comparer(Intake intake, Directory directory) {
            this.intake = intake;
            this.directory = directory;
            // A corrected form of the name lies over whatever is taken; it is no part of it.
            known = new KnownPeople(directory.with(Corrections.NONE).people());
            intake.facilities().forEach(place -> places.put(place.id(), place));
        }

        List<Entry> entries() {
            List<Entry> entries = new ArrayList<>();
            for (Candidate candidate : intake.people()) {
                Entry entry = entry(candidate);
                entries.add(entry);
                byId.put(entry.taken().id(), entry);
                before.add(entry.taken());
            }
            return entries;
        }

        private Entry entry(Candidate candidate) {
            List<Doubt> doubts = new ArrayList<>(candidate.doubts());
            Facility facility = facility(candidate);
            Person person = facility == null ? candidate.person() : at(candidate.person(), facility);
            Optional<KnownPeople.Match> twice = before.find(person);
            Optional<KnownPeople.Match> match = twice.isPresent() ? twice : known.find(person);
            if (match.isEmpty()) {
                Person added = withFreeId(person);
                return new Entry(Kind.NEW, candidate, added, null, List.of(), facility, doubts);
            }
            Person there = match.get().person();
            switch (match.get().how()) {
                case SAME -> {}
                case NAME_ONLY ->
                    doubts.add(new Doubt(
                            "name", "list.name-only", List.of(there.name().full())));
                case SPELLED_OTHERWISE ->
                    doubts.add(new Doubt(
                            "name",
                            "list.spelled",
                            List.of(there.name().full(), person.name().full())));
            }
            Person merged = Merged.of(there, person);
            List<PersonField> changed = PersonField.differing(there, merged);
            Kind kind = twice.isPresent() ? Kind.REPEATED : changed.isEmpty() ? Kind.SAME : Kind.CHANGED;
            return new Entry(kind, candidate, merged, there, changed, facility, doubts);
        }

        /** The place the intake brings along, or one made of an address that no directory has. */
        private @Nullable Facility facility(Candidate candidate) {
            String id = candidate.person().custody().facility();
            PublishedAddress address = candidate.address();
            if (id != null) {
                return directory.facility(id).isPresent() ? null : places.get(id);
            } else if (address == null || candidate.person().custody().state() != Custody.State.HELD) {
                return null;
            }
            Predicate<String> taken = each -> directory.facility(each).isPresent() || own.containsKey(each);
            return OwnFacility.of(address, taken)
                    .map(made -> own.values().stream()
                            .filter(other -> other.name().equals(made.name())
                                    && other.address().equals(made.address()))
                            .findFirst()
                            .orElseGet(() -> {
                                own.put(made.id(), made);
                                return made;
                            }))
                    .orElse(null);
        }

        private Person withFreeId(Person person) {
            Predicate<String> taken = id -> directory.person(id).isPresent() || byId.containsKey(id);
            return taken.test(person.id()) ? person.withId(PersonId.of(person.name(), person.born(), taken)) : person;
        }

        private static Person at(Person person, Facility facility) {
            return person.withCustody(person.custody().at(facility.id()));
        }
    }
}
