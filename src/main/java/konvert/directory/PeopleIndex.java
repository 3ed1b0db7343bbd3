package konvert.directory;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntBinaryOperator;
import java.util.function.IntUnaryOperator;
import java.util.function.Predicate;
import konvert.directory.index.Lexicon;
import org.jspecify.annotations.Nullable;

/**
 * The words people can be found by, and who has them. People are numbered as they stand in the directory, words as
 * {@link WordList} does; the words of a facility stand once, for all who are held there.
 */
final class PeopleIndex {

    /** What a word is of a person. */
    enum Part {
        SURNAME(1000),
        GIVEN(998),
        PATRONYMIC(996),
        /** «Мурза» of «Кара-Мурза». */
        HALF(985),
        OTHER_NAME(985),
        ARTICLE(700),
        INTEREST(650);

        private final int worth;

        Part(int worth) {
            this.worth = worth;
        }

        /** In thousandths, when it is looked for. */
        int worth() {
            return worth;
        }
    }

    private static final int PART_BITS = 3;
    private static final int NOWHERE = -1;
    private static final List<Part> PARTS = List.of(Part.values());

    private final WordList words;
    private final int[][] own;
    private final int[] place;
    private final int[][] wordsOfPlace;
    private final int[][] heldAt;
    private final int[][] bearers;
    private final Lexicon lexicon;

    /**
     * The people, each with where they are held, if that is to be found too.
     *
     * @param romanised whether a word, in small letters, is to be found in Latin letters too
     */
    PeopleIndex(List<Person> people, Function<Person, Optional<Facility>> facilityOf, Predicate<String> romanised) {
        words = new WordList(romanised);
        Map<String, Integer> places = new HashMap<>();
        List<int[]> placeWords = new ArrayList<>();
        own = new int[people.size()][];
        place = new int[own.length];
        Numbers buffer = new Numbers();
        for (int i = 0; i < own.length; i++) {
            own[i] = own(people.get(i), buffer);
            place[i] = facilityOf
                    .apply(people.get(i))
                    .map(facility -> places.computeIfAbsent(facility.id(), id -> {
                        placeWords.add(words(facility));
                        return placeWords.size() - 1;
                    }))
                    .orElse(NOWHERE);
        }
        wordsOfPlace = placeWords.toArray(int[][]::new);
        heldAt =
                peopleOf(wordsOfPlace.length, person -> place[person] == NOWHERE ? 0 : 1, (person, i) -> place[person]);
        bearers = peopleOf(words.size(), person -> own[person].length, (person, i) -> word(own[person][i]));
        lexicon = words.lexicon();
    }

    int people() {
        return own.length;
    }

    int places() {
        return wordsOfPlace.length;
    }

    Lexicon lexicon() {
        return lexicon;
    }

    String text(int word) {
        return words.text(word);
    }

    /** The packed words of a person: to be read by {@link #word} and {@link #part}. */
    int[] own(int person) {
        return own[person];
    }

    static int word(int own) {
        return own >> PART_BITS;
    }

    static Part part(int own) {
        return PARTS.get(own & ((1 << PART_BITS) - 1));
    }

    /** Where a person is; below 0 when that is not known. */
    int place(int person) {
        return place[person];
    }

    int[] wordsOfPlace(int place) {
        return wordsOfPlace[place];
    }

    int[] heldAt(int place) {
        return heldAt[place];
    }

    /** The people who have the word as their own. */
    int[] bearers(int word) {
        return bearers[word];
    }

    private int[] own(Person person, Numbers buffer) {
        add(buffer, Part.SURNAME, person.name().surname());
        add(buffer, Part.GIVEN, person.name().given());
        add(buffer, Part.PATRONYMIC, person.name().patronymic());
        add(buffer, Part.OTHER_NAME, person.formerName());
        add(buffer, Part.OTHER_NAME, person.latin());
        for (Charge charge : person.charges()) {
            add(buffer, Part.ARTICLE, charge.article());
        }
        for (Localised interest : person.interests()) {
            add(buffer, Part.INTEREST, interest.ru());
            add(buffer, Part.INTEREST, interest.en());
        }
        return buffer.taken();
    }

    private void add(Numbers buffer, Part part, @Nullable String text) {
        if (text != null) {
            WordList.Words read = words.of(text, part == Part.GIVEN);
            for (int word : read.whole()) {
                buffer.add(word << PART_BITS | PARTS.indexOf(part));
            }
            for (int word : read.halves()) {
                buffer.add(word << PART_BITS | PARTS.indexOf(Part.HALF));
            }
        }
    }

    private int[] words(Facility facility) {
        Numbers here = new Numbers();
        FacilitySearch.texts(facility).map(text -> words.of(text, false)).forEach(read -> {
            read.whole().forEach(here::add);
            read.halves().forEach(here::add);
        });
        return Arrays.stream(here.taken()).distinct().toArray();
    }

    /** For each of {@code size} things the people who have it, in order; one who has it twice stands there twice. */
    private int[][] peopleOf(int size, IntUnaryOperator count, IntBinaryOperator thing) {
        int[] counts = new int[size];
        for (int person = 0; person < own.length; person++) {
            for (int i = count.applyAsInt(person) - 1; i >= 0; i--) {
                counts[thing.applyAsInt(person, i)]++;
            }
        }
        int[][] people = new int[size][];
        for (int i = 0; i < size; i++) {
            people[i] = new int[counts[i]];
        }
        for (int person = own.length - 1; person >= 0; person--) {
            for (int i = count.applyAsInt(person) - 1; i >= 0; i--) {
                int of = thing.applyAsInt(person, i);
                people[of][--counts[of]] = person;
            }
        }
        return people;
    }
}
