package konvert.directory;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import konvert.russian.Keyboard;

/** Finds people by name in Cyrillic or Latin letters, in any order of its parts, and by facility, place and article. */
public final class PeopleSearch {

    /** Why a person was found. */
    public enum Why {
        NAME,
        /** «Бахтину». */
        CASE_FORM,
        /** «Саша» for Александр; "Alexander". */
        SHORT_NAME,
        ROMANISED,
        /** Typed with the keyboard in the other layout. */
        KEYBOARD,
        /** With a slip in it. */
        SLIP,
        PLACE,
        ARTICLE,
        INTEREST,
        EVERYONE;

        /** As in the JSON of the command line. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A person found.
     *
     * @param number of the person as they stand in the directory, from 0
     * @param score from 0 to 1
     * @param reason worked out when asked for: of many found, few are looked at
     */
    public record Hit(Person person, int number, double score, Supplier<Reason> reason) {

        public Why why() {
            return reason.get().why();
        }

        public List<String> met() {
            return reason.get().met();
        }

        /** Whether every word of the query is a whole part of the name. */
        public boolean isWholeName() {
            return score >= WHOLE_NAME / 1000.0;
        }
    }

    /**
     * Why a person was found.
     *
     * @param why the weakest of the reasons the words of the query were met for
     * @param met what of the person they met, folded («бахтин», «волоколамск»)
     */
    public record Reason(Why why, List<String> met) {}

    private static final Reason WITHOUT_A_QUERY = new Reason(Why.EVERYONE, List.of());
    private static final int WHOLE_NAME = 960;

    /** Better than any name found by another form of it. */
    private static final int AS_IT_IS = 970;

    /** With fewer who fit, those are shown as well whom the query fits with a slip. */
    private static final int FEW = 5;

    private static final int MOST_SLIPS = 2;

    /** Nobody has more to be found by; a page that was pasted is no query. */
    private static final int MOST_WORDS = 16;

    /** In UTF-16 units, with room for each of these words. */
    private static final int LONGEST_QUERY = 400;

    private static final int SLIPS_OF_THE_NEAREST = 3;
    private static final int NEAREST = 3;

    private final List<Person> people;
    private final PeopleIndex index;

    public PeopleSearch(Directory directory) {
        this(directory, directory::facilityOf, word -> true);
    }

    private PeopleSearch(
            Directory directory, Function<Person, Optional<Facility>> facilityOf, Predicate<String> romanised) {
        people = directory.people();
        index = new PeopleIndex(people, facilityOf, romanised);
    }

    /** Finds nobody by where they are held: made a little sooner. */
    public static PeopleSearch withoutPlaces(Directory directory) {
        return new PeopleSearch(directory, person -> Optional.empty(), word -> true);
    }

    /**
     * Finds nobody by where they are held, and by slips not everybody: made much sooner, for this one query and those who
     * have its words as their names.
     */
    public static PeopleSearch forOneName(Directory directory, String query) {
        return new PeopleSearch(directory, person -> Optional.empty(), new Beginnings(query));
    }

    /** The people whom every word of the query fits, best first; everyone in the order of the file without a query. */
    public List<Hit> find(String query) {
        int words = SearchText.words(query).size();
        if (words > MOST_WORDS || query.length() > LONGEST_QUERY) {
            return List.of();
        }
        if (words == 0) {
            return IntStream.range(0, people.size())
                    .mapToObj(number -> new Hit(people.get(number), number, 1, () -> WITHOUT_A_QUERY))
                    .toList();
        }
        Ranking typed = best(Set.of(query), 0);
        if (typed.best() >= AS_IT_IS || typed.size() >= FEW) {
            return hits(typed);
        }
        if (typed.size() > 0) {
            // Of one word it is the beginning; of several, one may be a slip for another name.
            return hits(words == 1 ? typed : best(Set.of(query), 1));
        }
        Set<String> otherLayouts = Keyboard.inOtherLayout(query);
        Ranking switched = best(otherLayouts, 0);
        if (switched.size() > 0) {
            return byKeyboard(hits(switched));
        }
        for (int slips = 1; slips <= MOST_SLIPS; slips++) {
            Ranking slipped = best(Set.of(query), slips);
            if (slipped.size() > 0) {
                return hits(slipped);
            }
        }
        return byKeyboard(hits(best(otherLayouts, 1)));
    }

    /**
     * The few whom a query that finds nobody may have meant: whom it fits with more slips, or without one of its words,
     * the one whose absence leaves the fewest.
     */
    public List<Hit> nearest(String query) {
        List<String> words = SearchText.words(query);
        if (words.isEmpty() || words.size() > MOST_WORDS || query.length() > LONGEST_QUERY) {
            return List.of();
        }
        Ranking slipped = new Ranking(index, words, SLIPS_OF_THE_NEAREST);
        if (slipped.size() > 0 || words.size() == 1) {
            return few(slipped);
        }
        return IntStream.range(0, words.size())
                .mapToObj(left -> IntStream.range(0, words.size())
                        .filter(i -> i != left)
                        .mapToObj(words::get)
                        .toList())
                .map(rest -> new Ranking(index, rest, 1))
                .filter(ranking -> ranking.size() > 0)
                .min(Comparator.comparingInt(Ranking::size))
                .map(this::few)
                .orElse(List.of());
    }

    /** The best ranking that one of the texts gives, hyphenated words read apart and as one; of no words nobody. */
    private Ranking best(Collection<String> texts, int slips) {
        Set<List<String>> readings = new LinkedHashSet<>();
        for (String text : texts) {
            readings.add(SearchText.words(text));
            readings.add(SearchText.joinedWords(text));
        }
        readings.remove(List.of());
        return readings.stream()
                .map(words -> new Ranking(index, words, slips))
                .reduce((one, other) -> other.best() > one.best() ? other : one)
                .orElseGet(() -> new Ranking(index, List.of(), slips));
    }

    private List<Hit> few(Ranking ranking) {
        return hits(ranking).stream().limit(NEAREST).toList();
    }

    private List<Hit> hits(Ranking ranking) {
        return IntStream.range(0, ranking.size())
                .mapToObj(i -> ranking.hit(i, people))
                .toList();
    }

    private static List<Hit> byKeyboard(List<Hit> hits) {
        return hits.stream()
                .map(hit -> new Hit(hit.person, hit.number, hit.score, () -> new Reason(Why.KEYBOARD, hit.met())))
                .toList();
    }
}
