package konvert.directory.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import konvert.directory.Born;
import konvert.directory.Person;
import konvert.russian.PersonName;
import konvert.russian.Romanisation;
import org.jspecify.annotations.Nullable;

/** Finds the one among known people who is meant by a name and a birth: ё as е, in either script, with a slip. */
final class KnownPeople {

    /** How sure it is that the two are one. */
    enum How {
        /** The same name, and nothing that speaks against it. */
        SAME,
        /** The same surname and given name, and nothing else to go by. */
        NAME_ONLY,
        /** A name that differs in a letter or two, and the same birth. */
        SPELLED_OTHERWISE
    }

    record Match(Person person, How how) {}

    /** A slip more is another name. */
    private static final int MOST_SLIPS = 2;

    /** In a short name one slip already makes another one. */
    private static final int LONG = 12;

    private final Map<String, List<Person>> byName = new HashMap<>();
    private final Map<Integer, List<Person>> byYear = new HashMap<>();

    KnownPeople(Collection<Person> people) {
        people.forEach(this::add);
    }

    void add(Person person) {
        keys(person)
                .forEach(key ->
                        byName.computeIfAbsent(key, each -> new ArrayList<>()).add(person));
        Born born = person.born();
        if (born != null) {
            byYear.computeIfAbsent(born.year().getValue(), year -> new ArrayList<>())
                    .add(person);
        }
    }

    Optional<Match> find(Person person) {
        List<Person> same = keys(person)
                .flatMap(key -> byName.getOrDefault(key, List.of()).stream())
                .distinct()
                .filter(other -> mayBeOne(person, other))
                .toList();
        Optional<Match> sure = same.stream()
                .filter(other -> isConfirmed(person, other))
                .findFirst()
                .map(other -> new Match(other, How.SAME));
        if (sure.isPresent()) {
            return sure;
        }
        Optional<Match> slip = slips(person);
        return slip.isPresent() || same.size() != 1 ? slip : Optional.of(new Match(same.getFirst(), How.NAME_ONLY));
    }

    private Optional<Match> slips(Person person) {
        Born born = person.born();
        if (born == null) {
            return Optional.empty();
        }
        String name = folded(person.name());
        int most = name.length() >= LONG ? MOST_SLIPS : 1;
        return byYear.getOrDefault(born.year().getValue(), List.of()).stream()
                .filter(other -> mayBeBornAs(born, other.born()))
                .filter(other -> Slips.between(name, folded(other.name()), most) <= most)
                .filter(other -> Slips.between(patronymic(person, other), patronymic(other, person), most) <= most)
                .findFirst()
                .map(other -> new Match(other, How.SPELLED_OTHERWISE));
    }

    private static boolean mayBeOne(Person one, Person other) {
        return mayBeBornAs(one.born(), other.born())
                && folded(patronymic(one, other)).equals(folded(patronymic(other, one)));
    }

    /** Whether birth or patronymic stands in both; they agree already. */
    private static boolean isConfirmed(Person one, Person other) {
        return (one.born() != null && other.born() != null)
                || (one.name().patronymic() != null && other.name().patronymic() != null);
    }

    private static boolean mayBeBornAs(@Nullable Born one, @Nullable Born other) {
        if (one == null || other == null) {
            return true;
        }
        boolean yearOnly = one.day() == null || other.day() == null;
        return yearOnly ? one.year().equals(other.year()) : one.equals(other);
    }

    /** The patronymic, where the other one has one as well; as an initial where the other one is. */
    private static String patronymic(Person person, Person other) {
        String own = person.name().patronymic();
        String theirs = other.name().patronymic();
        if (own == null || theirs == null) {
            return "";
        }
        boolean initial = own.matches("\\p{L}\\.?") || theirs.matches("\\p{L}\\.?");
        return folded(initial ? own.substring(0, 1) : own);
    }

    private static Stream<String> keys(Person person) {
        String cyrillic = folded(person.name());
        String latin = Romanisation.plain(Romanisation.english(cyrillic));
        return Stream.of(cyrillic, latin).distinct();
    }

    private static String folded(PersonName name) {
        return folded(name.surname() + ' ' + Objects.toString(name.given(), ""));
    }

    private static String folded(String text) {
        return ListWords.folded(text);
    }
}
