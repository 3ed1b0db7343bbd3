package konvert.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import konvert.directory.Directory;
import konvert.directory.Person;
import konvert.russian.Keyboard;
import konvert.russian.Romanisation;
import konvert.russian.Scheme;

/** What people type to find someone. */
enum Queries {
    CYRILLIC,
    ROMANISED,
    /** The first letters of a surname, from one on, as the window asks while someone types. */
    BEGINNING,
    SLIP,
    SLIP_ROMANISED,
    TWO_SLIPS,
    OTHER_LAYOUT,
    NOBODY;

    private static final int MANY = 2000;
    private static final List<Scheme> SCHEMES = List.of(Scheme.values());

    /** Two thousand of them for people of the directory, the same ones each time. */
    List<String> in(Directory directory) {
        SplittableRandom random = new SplittableRandom(7);
        List<Person> people = directory.people();
        List<String> queries = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            Person person = people.get(random.nextInt(people.size()));
            String name = person.name().surname() + " " + person.name().given();
            queries.add(typed(name.toLowerCase(Locale.ROOT), random));
        }
        return queries;
    }

    private String typed(String name, SplittableRandom random) {
        return switch (this) {
            case CYRILLIC -> name;
            case ROMANISED -> Romanisation.in(SCHEMES.get(random.nextInt(SCHEMES.size())), name);
            case BEGINNING -> name.substring(0, 1 + random.nextInt(name.indexOf(' ')));
            case SLIP -> slip(name, random);
            case SLIP_ROMANISED -> slip(Romanisation.english(name), random);
            case TWO_SLIPS -> slip(slip(name, random), random);
            case OTHER_LAYOUT -> Keyboard.inOtherLayout(name).iterator().next();
            case NOBODY -> "щ" + name.replace('а', 'ж');
        };
    }

    /** A letter left out, or two swapped, anywhere but at the ends of the first word. */
    private static String slip(String name, SplittableRandom random) {
        int end = name.indexOf(' ');
        if (end < 3) {
            return name;
        }
        int at = 1 + random.nextInt(end - 2);
        return random.nextBoolean()
                ? name.substring(0, at) + name.substring(at + 1)
                : name.substring(0, at - 1) + name.charAt(at) + name.charAt(at - 1) + name.substring(at + 1);
    }
}
