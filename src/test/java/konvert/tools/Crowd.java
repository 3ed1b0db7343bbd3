package konvert.tools;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import konvert.directory.Born;
import konvert.directory.BundledDirectory;
import konvert.directory.Charge;
import konvert.directory.Custody;
import konvert.directory.Directory;
import konvert.directory.Facility;
import konvert.directory.Localised;
import konvert.directory.Person;
import konvert.russian.Gender;
import konvert.russian.PersonName;
import org.jspecify.annotations.Nullable;

/**
 * Makes up people, in as many as are wanted, with the names of many peoples: to measure with. The same seed gives the
 * same people. As a directory file:
 *
 * <pre>mvn -q test-compile exec:exec -Dtool="konvert.tools.Crowd 5000 crowd.json"</pre>
 */
public final class Crowd {

    private static final long SEED = 20261122;

    /** One man in so many women, in the lists of those who ask for letters. */
    private static final int WOMEN_OF_HUNDRED = 15;

    private static final int DOUBLE_OF_THOUSAND = 8;
    private static final List<String> ARTICLES =
            List.of("207.3", "205.2", "282.2", "205.5", "280.3", "275", "281", "205", "318", "354.1");
    private static final List<Localised> INTERESTS = List.of(
            new Localised("music", "музыка"),
            new Localised("books", "книги"),
            new Localised("chess", "шахматы"),
            new Localised("animals", "животные"));
    private static final List<String> SERVICES = List.of("zt", "f-pismo");

    private final SplittableRandom random;
    private final List<CrowdNames.People> peoples = CrowdNames.read().peoples();
    private final Map<String, List<String>> stems = new HashMap<>();
    private final List<Facility> facilities;

    private Crowd(long seed, List<Facility> facilities) {
        random = new SplittableRandom(seed);
        this.facilities = facilities;
    }

    /** {@code count} people at the facilities of the bundled directory. */
    public static Directory of(int count) {
        return of(count, SEED);
    }

    static Directory of(int count, long seed) {
        Directory bundled = BundledDirectory.load();
        Crowd crowd = new Crowd(seed, bundled.facilities());
        List<Person> people = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            people.add(crowd.person(i));
        }
        return new Directory(people, List.of(), List.of(), List.of()).over(bundled);
    }

    public static void main(String[] countAndFile) throws IOException {
        Directory directory = of(Integer.parseInt(countAndFile[0]));
        Files.writeString(
                Path.of(countAndFile[1]),
                "{\"format\": \"konvert-directory/1\", \"people\": "
                        + PeopleJson.mapper().writeValueAsString(directory.people()) + "}\n");
    }

    private Person person(int number) {
        CrowdNames.People people = people();
        boolean woman = random.nextInt(100) < WOMEN_OF_HUNDRED;
        LocalDate day = LocalDate.of(1945, 1, 1).plusDays(random.nextInt(62 * 365));
        Custody custody = new Custody(
                facilities.get(random.nextInt(facilities.size())).id(),
                null,
                random.nextInt(100) < 3 ? Custody.State.IN_TRANSIT : Custody.State.HELD,
                null,
                null,
                LocalDate.of(2023, 1, 1).plusDays(random.nextInt(3 * 365)),
                null,
                null);
        return new Person(
                "person-" + number,
                new PersonName(surname(people, woman), given(people, woman), patronymic(people, woman)),
                null,
                null,
                woman ? Gender.FEMALE : Gender.MALE,
                null,
                random.nextInt(100) < 95 ? new Born(Year.from(day), day) : null,
                List.of(new Charge(ARTICLES.get(skewed(ARTICLES.size())), null)),
                null,
                null,
                custody,
                null,
                random.nextInt(100) < 20 ? List.of(INTERESTS.get(random.nextInt(INTERESTS.size()))) : List.of(),
                List.of(),
                List.of(),
                List.of(),
                random.nextBoolean() ? List.of(SERVICES.get(random.nextInt(SERVICES.size()))) : List.of(),
                null);
    }

    private CrowdNames.People people() {
        double all = peoples.stream().mapToDouble(CrowdNames.People::share).sum();
        double at = random.nextDouble(all);
        int i = 0;
        while (at >= peoples.get(i).share()) {
            at -= peoples.get(i++).share();
        }
        return peoples.get(i);
    }

    private String surname(CrowdNames.People people, boolean woman) {
        String surname = manSurname(people);
        if (random.nextInt(1000) < DOUBLE_OF_THOUSAND) {
            String other = manSurname(people);
            surname = other.equals(surname) ? surname : forSex(surname, woman) + "-" + other;
        }
        return forSex(surname, woman);
    }

    private String manSurname(CrowdNames.People people) {
        List<String> frequent = CrowdNames.words(people.surnames());
        if (random.nextInt(100) < people.frequentShare()) {
            return frequent.get(skewed(frequent.size()));
        }
        List<String> all = stems.computeIfAbsent(people.id(), id -> people.allStems());
        List<String> suffixes = CrowdNames.words(people.suffixes());
        return all.get(random.nextInt(all.size())) + suffixes.get(skewed(suffixes.size()));
    }

    private static String forSex(String surname, boolean woman) {
        if (!woman) {
            return surname;
        }
        if (surname.matches(".*(ов|ев|ёв|ин)")) {
            return surname + "а";
        }
        return surname.matches(".*(ый|ий|ой)") ? surname.substring(0, surname.length() - 2) + "ая" : surname;
    }

    private String given(CrowdNames.People people, boolean woman) {
        List<String> names = CrowdNames.words(woman ? people.women() : people.men());
        return names.get(skewed(names.size()));
    }

    private @Nullable String patronymic(CrowdNames.People people, boolean woman) {
        if (random.nextInt(100) < 2) {
            return null;
        }
        List<String> all = CrowdNames.words(people.patronymics());
        String patronymic = all.get(skewed(all.size()));
        if (!patronymic.endsWith("ич")) {
            return patronymic + (woman ? " кызы" : " оглы");
        }
        if (!woman) {
            return patronymic;
        }
        String stem = patronymic.substring(0, patronymic.length() - 2);
        return stem.endsWith("ов") || stem.endsWith("ев") ? stem + "на" : stem + "инична";
    }

    /** Earlier ones more often, as names are: roughly one in its rank. */
    private int skewed(int size) {
        return (int) Math.min(size - 1, Math.floor(Math.pow(size + 1, random.nextDouble())) - 1);
    }
}
