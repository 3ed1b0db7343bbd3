package konvert.directory;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import konvert.directory.index.Lexicon;

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

    private final WordList words = new WordList();
    private final int[][] own;
    private final int[] place;
    private final int[][] wordsOfPlace;
    private final int[][] heldAt;
    private final int[][] bearers;
    private final Lexicon lexicon;

    PeopleIndex(Directory directory) {
        List<Person> people = directory.people();
        Map<String, Integer> places = new HashMap<>();
        List<int[]> placeWords = new ArrayList<>();
        own = new int[people.size()][];
        place = new int[own.length];
        for (int i = 0; i < own.length; i++) {
            own[i] = own(people.get(i));
            place[i] = directory
                    .facilityOf(people.get(i))
                    .map(facility -> places.computeIfAbsent(facility.id(), id -> {
                        placeWords.add(words.all(FacilitySearch.texts(facility)));
                        return placeWords.size() - 1;
                    }))
                    .orElse(NOWHERE);
        }
        wordsOfPlace = placeWords.toArray(int[][]::new);
        heldAt = inverse(wordsOfPlace.length, i -> place[i] == NOWHERE ? new int[0] : new int[] {place[i]});
        bearers = inverse(
                words.size(),
                i -> Arrays.stream(own[i]).map(PeopleIndex::word).distinct().toArray());
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

    private int[] own(Person person) {
        IntStream.Builder all = IntStream.builder();
        add(all, Part.SURNAME, Stream.of(person.name().surname()));
        add(all, Part.GIVEN, Stream.ofNullable(person.name().given()));
        add(all, Part.PATRONYMIC, Stream.ofNullable(person.name().patronymic()));
        add(all, Part.OTHER_NAME, Stream.of(person.formerName(), person.latin()).filter(Objects::nonNull));
        add(all, Part.ARTICLE, person.charges().stream().map(Charge::article));
        add(
                all,
                Part.INTEREST,
                person.interests().stream()
                        .flatMap(interest -> Stream.of(interest.ru(), interest.en()))
                        .filter(Objects::nonNull));
        return all.build().toArray();
    }

    private void add(IntStream.Builder all, Part part, Stream<String> texts) {
        texts.forEach(text -> {
            boolean isGiven = part == Part.GIVEN;
            words.whole(text, isGiven).forEach(word -> all.add(word << PART_BITS | PARTS.indexOf(part)));
            words.halves(text, isGiven).forEach(word -> all.add(word << PART_BITS | PARTS.indexOf(Part.HALF)));
        });
    }

    /** For each of {@code size} things the people who have it, in order. */
    private int[][] inverse(int size, IntFunction<int[]> had) {
        int[] count = new int[size];
        int[][] all = new int[own.length][];
        for (int person = 0; person < own.length; person++) {
            all[person] = had.apply(person);
            for (int thing : all[person]) {
                count[thing]++;
            }
        }
        int[][] people = new int[size][];
        Arrays.setAll(people, thing -> new int[count[thing]]);
        for (int person = own.length - 1; person >= 0; person--) {
            for (int thing : all[person]) {
                people[thing][--count[thing]] = person;
            }
        }
        return people;
    }
}
