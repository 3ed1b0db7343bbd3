package konvert.directory;

import java.text.CollationKey;
import java.text.Collator;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
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
    private final Map<PeopleSort, int[]> places = new EnumMap<>(PeopleSort.class);
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
        int[] place = places(sort);
        // Place and index in one number: a hundred thousand numbers are sorted in a few milliseconds.
        return Arrays.stream(IntStream.range(0, hits.size())
                        .mapToLong(i -> (long) place[hits.get(i).number()] << Integer.SIZE | i)
                        .sorted()
                        .toArray())
                .mapToObj(number -> hits.get((int) number))
                .toList();
    }

    private synchronized int[] places(PeopleSort sort) {
        return places.computeIfAbsent(sort, this::place);
    }

    /** By the number of each person in the directory, where that person comes. */
    private int[] place(PeopleSort sort) {
        List<Person> people = directory.people();
        Comparator<Person> comparator = comparator(sort).thenComparing(byName());
        int[] order = IntStream.range(0, people.size())
                .boxed()
                .sorted((one, other) -> comparator.compare(people.get(one), people.get(other)))
                .mapToInt(Integer::intValue)
                .toArray();
        keys.clear();
        int[] place = new int[order.length];
        for (int i = 0; i < order.length; i++) {
            place[order[i]] = i;
        }
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
