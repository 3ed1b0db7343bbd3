package konvert.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import konvert.russian.Keyboard;
import konvert.russian.PersonName;
import konvert.russian.Romanisation;
import konvert.russian.Scheme;
import konvert.tools.Crowd;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Among 5,000 people of many peoples: whoever is looked for stands first, however the name is typed. */
class AnySpellingTest {

    private static final Directory CROWD = Crowd.of(5000);
    private static final PeopleSearch SEARCH = new PeopleSearch(CROWD);

    /** Whom a query is for, and how it is typed. */
    private record Asked(Person person, String typed) {}

    /** Of a hundred, how many stood first and how many among the first five. */
    private record Outcome(double first, double amongFive) {}

    @Test
    void in_any_order_in_small_letters_and_without_the_dots_of_yo() {
        Outcome outcome = outcome((name, random) -> random.nextBoolean()
                ? two(name).toLowerCase(Locale.ROOT)
                : (name.given() + " " + name.surname()).replace('ё', 'е'));
        assertThat(outcome.first()).isGreaterThanOrEqualTo(99);
    }

    @ParameterizedTest
    @EnumSource
    void in_each_scheme(Scheme scheme) {
        assertThat(outcome((name, random) -> Romanisation.in(scheme, two(name))).first())
                .isGreaterThanOrEqualTo(99);
    }

    @Test
    void with_the_keyboard_in_the_wrong_layout() {
        Outcome outcome = outcome(
                (name, random) -> Keyboard.inOtherLayout(two(name)).iterator().next());
        assertThat(outcome.first()).isGreaterThanOrEqualTo(99);
    }

    @Test
    void with_one_slip_in_cyrillic() {
        Outcome outcome = outcome((name, random) -> slip(name.surname(), random) + " " + name.given());
        assertThat(outcome.first()).isGreaterThanOrEqualTo(97);
        assertThat(outcome.amongFive()).isGreaterThanOrEqualTo(99.5);
    }

    @Test
    void with_one_slip_in_latin() {
        Outcome outcome = outcome((name, random) ->
                slip(Romanisation.english(name.surname()), random) + " " + Romanisation.english(given(name)));
        assertThat(outcome.first()).isGreaterThanOrEqualTo(97);
        assertThat(outcome.amongFive()).isGreaterThanOrEqualTo(99.5);
    }

    private interface Typist {
        String type(PersonName name, SplittableRandom random);
    }

    private static Outcome outcome(Typist typist) {
        SplittableRandom random = new SplittableRandom(7);
        List<Asked> all = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            Person person = CROWD.people().get(random.nextInt(CROWD.people().size()));
            all.add(new Asked(person, typist.type(person.name(), random)));
        }
        return new Outcome(percent(all, 1), percent(all, 5));
    }

    /** Of two people with the same name either one counts. */
    private static double percent(List<Asked> all, int places) {
        long found = all.stream()
                .filter(asked -> SEARCH.find(asked.typed()).stream()
                        .limit(places)
                        .anyMatch(hit -> two(hit.person().name())
                                .equals(two(asked.person().name()))))
                .count();
        return 100.0 * found / all.size();
    }

    private static String two(PersonName name) {
        return name.surname() + " " + given(name);
    }

    private static String given(PersonName name) {
        return Stream.ofNullable(name.given()).findFirst().orElse("");
    }

    /** A letter left out or put in, or two swapped, anywhere but at the end. */
    private static String slip(String word, SplittableRandom random) {
        int at = 1 + random.nextInt(Math.max(1, word.length() - 2));
        return switch (random.nextInt(3)) {
            case 0 -> word.substring(0, at) + word.substring(at + 1);
            case 1 -> word.substring(0, at) + "аеиоstnr".charAt(random.nextInt(8)) + word.substring(at);
            default ->
                IntStream.of(at, at - 1)
                                .mapToObj(i -> word.substring(i, i + 1))
                                .reduce(word.substring(0, at - 1), String::concat)
                        + word.substring(at + 1);
        };
    }
}
