package konvert.directory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import konvert.russian.Romanisation;
import org.jspecify.annotations.Nullable;

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
     * @param score from 0 to 1
     * @param why the weakest of the reasons its words were met for
     * @param met what of the person the words of the query met, folded («бахтин», «волоколамск»)
     */
    public record Hit(Person person, double score, Why why, List<String> met) {

        /** Whether every word of the query is a whole part of the name. */
        public boolean isWholeName() {
            return score >= WHOLE_NAME;
        }
    }

    private static final Map<Why, Double> WORTH =
            Map.of(Why.NAME, 1.0, Why.ROMANISED, 0.98, Why.ARTICLE, 0.7, Why.PLACE, 0.6);
    private static final double WHOLE_NAME = 0.98;
    private static final double BEGINNING = 0.9;

    private final List<Entry> entries;

    /** A word a person can be found by. */
    private record Word(String text, Why why) {}

    /** The words of the place are shared by all who are held there. */
    private record Entry(Person person, List<Word> own, List<Word> place) {}

    public PeopleSearch(Directory directory) {
        Map<String, List<Word>> places = new HashMap<>();
        entries = directory.people().stream()
                .map(person -> new Entry(
                        person,
                        words(person),
                        directory
                                .facilityOf(person)
                                .map(place -> places.computeIfAbsent(place.id(), id -> words(place)))
                                .orElse(List.of())))
                .toList();
    }

    /** The people whom every word of the query fits, best first; everyone in the order of the file without a query. */
    public List<Hit> find(String query) {
        List<String> wanted = SearchText.words(query);
        if (wanted.isEmpty()) {
            return entries.stream()
                    .map(entry -> new Hit(entry.person, 1, Why.EVERYONE, List.of()))
                    .toList();
        }
        return entries.stream()
                .map(entry -> match(entry, wanted))
                .flatMap(Optional::stream)
                .sorted(Comparator.comparingDouble(Hit::score).reversed())
                .toList();
    }

    private static Optional<Hit> match(Entry entry, List<String> wanted) {
        double sum = 0;
        Why weakest = Why.NAME;
        List<String> met = new ArrayList<>();
        for (String text : wanted) {
            Hit best = best(entry.person, entry.own, text);
            if (best == null) {
                best = best(entry.person, entry.place, text);
            }
            if (best == null) {
                return Optional.empty();
            }
            sum += best.score;
            met.addAll(best.met);
            weakest = worth(best.why) < worth(weakest) ? best.why : weakest;
        }
        return Optional.of(new Hit(entry.person, sum / wanted.size(), weakest, met));
    }

    private static @Nullable Hit best(Person person, List<Word> words, String text) {
        Hit best = null;
        for (Word word : words) {
            if (word.text.startsWith(text)) {
                double score = worth(word.why) * (word.text.length() == text.length() ? 1 : BEGINNING);
                if (best == null || score > best.score) {
                    best = new Hit(person, score, word.why, List.of(word.text));
                }
            }
        }
        return best;
    }

    private static double worth(Why why) {
        return Objects.requireNonNull(WORTH.get(why));
    }

    private static List<Word> words(Facility facility) {
        List<Word> words = new ArrayList<>();
        add(words, Why.PLACE, FacilitySearch.texts(facility));
        return List.copyOf(words);
    }

    private static List<Word> words(Person person) {
        List<Word> words = new ArrayList<>();
        String name = person.name().full();
        add(words, Why.NAME, Stream.of(name, Objects.requireNonNullElse(person.formerName(), "")));
        add(words, Why.ROMANISED, Stream.of(Addressees.latin(person), Romanisation.english(name)));
        add(words, Why.ARTICLE, person.charges().stream().map(Charge::article));
        return List.copyOf(words);
    }

    private static void add(List<Word> words, Why why, Stream<String> texts) {
        texts.flatMap(text -> SearchText.words(text).stream())
                .distinct()
                .forEach(word -> words.add(new Word(word, why)));
    }
}
