package konvert.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import konvert.directory.Directory;
import konvert.directory.PeopleFilter;
import konvert.directory.PeopleFinder;
import konvert.directory.PeopleSearch.Hit;
import konvert.directory.PeopleSort;
import konvert.directory.Person;
import konvert.directory.Recipients;
import konvert.file.TextFile;
import konvert.post.Country;
import konvert.words.Refusal;
import org.jspecify.annotations.Nullable;

/** Several people: named, in a file, or all whom filters leave. */
final class RecipientOptions implements Options.Declared {

    private static final String COMMENT = "#";
    private List<String> names = List.of();
    private @Nullable Path to;
    private boolean nominative;
    private boolean anyway;
    private final FilterOptions filterOptions = new FilterOptions();

    @Override
    public void declare(Options options) {
        options.words("WHO", "0..*", "who-each", given -> names = given)
                .value("--to", "FILE", Path.class, "to-file", given -> to = given)
                .flag("--nominative", "nominative", given -> nominative = given)
                .flag("--anyway", "anyway", given -> anyway = given)
                .part(filterOptions);
    }

    /** Whether nobody was asked for. */
    boolean isEmpty(Directory directory) throws Refusal {
        return names.isEmpty() && to == null && filterOptions.of(directory).isEmpty();
    }

    /** Those with an address, each once, in the order they were named; who was left out is said. */
    Recipients of(Directory directory, Country from, Terminal terminal) throws Refusal {
        Recipients recipients =
                Recipients.of(directory, List.copyOf(people(directory, terminal)), !nominative, from, anyway);
        recipients.inDoubt().forEach(person -> leaveOut("recipients.in-doubt", person, terminal));
        recipients.without().forEach(person -> leaveOut("recipients.without", person, terminal));
        return recipients;
    }

    private static void leaveOut(String key, Person person, Terminal terminal) {
        terminal.warn(terminal.words().say(key, person.name().full()));
    }

    private Set<Person> people(Directory directory, Terminal terminal) throws Refusal {
        List<String> named = new ArrayList<>(names);
        if (to != null) {
            TextFile.read(to)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith(COMMENT))
                    .forEach(named::add);
        }
        Set<Person> people = new LinkedHashSet<>();
        Who who = new Who(directory, terminal);
        for (String each : named) {
            people.add(who.find(each));
        }
        PeopleFilter filter = filterOptions.of(directory);
        if (!filter.isEmpty()) {
            new PeopleFinder(directory)
                    .find("", filter, PeopleSort.BEST, Today.date()).hits().stream()
                            .map(Hit::person)
                            .forEach(people::add);
        }
        return people;
    }
}
