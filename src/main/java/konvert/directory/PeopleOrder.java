package konvert.directory;

import java.text.CollationKey;
import java.text.Collator;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import konvert.directory.PeopleSearch.Hit;

/** Puts people in order on a day. Every order is worked out once for the whole directory, when it is first asked for. */
final class PeopleOrder {

    private final Directory directory;
    private final LocalDate today;
    private final Map<PeopleSort, IdentityHashMap<Person, Integer>> places = new EnumMap<>(PeopleSort.class);
    private final Collator collator = Collator.getInstance(Locale.of("ru"));
    private final Map<String, CollationKey> keys = new HashMap<>();

    PeopleOrder(Directory directory, LocalDate today) {
        this.directory = directory;
        this.today = today;
    }

    List<Hit> sorted(List<Hit> hits, PeopleSort sort) {
        if (sort == PeopleSort.BEST) {
            return hits;
        }
        IdentityHashMap<Person, Integer> place = places(sort);
        // Place and index in one number: a hundred thousand numbers are sorted in a few milliseconds.
        return Arrays.stream(IntStream.range(0, hits.size())
                        .mapToLong(i -> (long) Objects.requireNonNull(
                                                place.get(hits.get(i).person()))
                                        << Integer.SIZE
                                | i)
                        .sorted()
                        .toArray())
                .mapToObj(number -> hits.get((int) number))
                .toList();
    }

    private synchronized IdentityHashMap<Person, Integer> places(PeopleSort sort) {
        return places.computeIfAbsent(sort, this::place);
    }

    private IdentityHashMap<Person, Integer> place(PeopleSort sort) {
        List<Person> people = directory.people().stream()
                .sorted(comparator(sort).thenComparing(byName()))
                .toList();
        keys.clear();
        IdentityHashMap<Person, Integer> place = new IdentityHashMap<>();
        people.forEach(person -> place.put(person, place.size()));
        return place;
    }

    private Comparator<Person> comparator(PeopleSort sort) {
        Map<String, Long> days = new HashMap<>();
        return switch (sort) {
            case BEST, NAME -> byName();
            case BIRTHDAY -> Comparator.comparing(person -> days.computeIfAbsent(person.id(), id -> birthday(person)));
            case FRESHNESS -> Comparator.comparing(person -> days.computeIfAbsent(person.id(), id -> -known(person)));
        };
    }

    private Comparator<Person> byName() {
        return Comparator.comparing((Person person) -> key(person.name().surname()))
                .thenComparing(
                        person -> key(Objects.requireNonNullElse(person.name().given(), "")))
                .thenComparing(
                        person -> key(Objects.requireNonNullElse(person.name().patronymic(), "")))
                .thenComparing(Person::id);
    }

    private CollationKey key(String name) {
        return keys.computeIfAbsent(name, collator::getCollationKey);
    }

    private long birthday(Person person) {
        return Birthdays.next(person, today).map(LocalDate::toEpochDay).orElse(Long.MAX_VALUE);
    }

    private long known(Person person) {
        return Freshness.known(person, directory.facilityOf(person), today)
                .map(LocalDate::toEpochDay)
                .orElse(-Long.MAX_VALUE);
    }
}
