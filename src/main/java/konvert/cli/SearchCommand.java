package konvert.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.random.RandomGenerator;
import konvert.directory.Addressees;
import konvert.directory.Description;
import konvert.directory.Directory;
import konvert.directory.Facility;
import konvert.directory.FacilityName;
import konvert.directory.PeopleFilter;
import konvert.directory.PeopleFinder;
import konvert.directory.PeopleFinder.Found;
import konvert.directory.PeopleSearch.Hit;
import konvert.directory.PeopleSort;
import konvert.directory.Person;
import konvert.directory.WhyNote;
import konvert.words.Refusal;
import org.jspecify.annotations.Nullable;

/** {@code konvert search}: people, best first. */
final class SearchCommand implements Options.Declared, Callable<Integer> {

    private final Terminal terminal;
    private List<String> query = List.of();
    private int limit = 20;
    private boolean json;
    private boolean lines;
    private PeopleSort sort = PeopleSort.BEST;
    private boolean random;
    private final FilterOptions filterOptions = new FilterOptions();
    private final DirectoryOption directoryOption = new DirectoryOption();

    SearchCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void declare(Options options) {
        options.words("QUERY", "0..*", "query", given -> query = given)
                .value("--limit", "N", Integer.class, String.valueOf(limit), "limit", given -> limit = given)
                .flag("--json", "json", given -> json = given)
                .flag("--lines", "lines", given -> lines = given)
                .value("--sort", "ORDER", PeopleSort.class, "best", "sort", given -> sort = given)
                .flag("--random", "random", given -> random = given)
                .part(filterOptions)
                .part(directoryOption);
    }

    @Override
    public Integer call() throws Refusal, IOException {
        if (limit < 1) {
            throw new Refusal("search.limit");
        }
        Directory directory = directoryOption.load(terminal);
        PeopleFilter filter = filterOptions.of(directory);
        PeopleFinder finder = new PeopleFinder(directory);
        if (lines) {
            BufferedReader queries = new BufferedReader(new InputStreamReader(terminal.in(), StandardCharsets.UTF_8));
            for (String line = queries.readLine(); line != null; line = queries.readLine()) {
                terminal.print(Json.line(records(find(finder, filter, line).hits())));
            }
            return 0;
        }
        String wanted = String.join(" ", query);
        Found found = find(finder, filter, wanted);
        List<Hit> hits = found.hits();
        if (json) {
            terminal.print(Json.page(records(hits)));
            return 0;
        }
        hits.stream().limit(limit).forEach(hit -> print(hit, directory));
        if (hits.isEmpty()) {
            terminal.warn(nobody(found, wanted));
            found.nearest()
                    .forEach(hit -> terminal.warn("    " + hit.person().id() + " · "
                            + hit.person().name().full()));
        } else if (hits.size() > limit) {
            terminal.warn(terminal.words().count("search.more", hits.size() - limit));
        }
        return 0;
    }

    /** Those the filter leaves, or with {@code --random} one of them. */
    private Found find(PeopleFinder finder, PeopleFilter filter, String wanted) {
        Found found = finder.find(wanted, filter, sort, Today.date());
        if (!random) {
            return found;
        }
        String chosen = finder.anyone(found.hits(), null, RandomGenerator.getDefault())
                .map(Person::id)
                .orElse("");
        return new Found(
                found.hits().stream()
                        .filter(hit -> hit.person().id().equals(chosen))
                        .toList(),
                found.options(),
                found.matched(),
                found.nearest());
    }

    private String nobody(Found found, String wanted) {
        if (!found.nearest().isEmpty()) {
            return terminal.words().say("search.nearest", wanted);
        }
        return found.matched() == 0
                ? terminal.words().say("search.nobody", wanted)
                : terminal.words().say(random ? "search.nobody-writable" : "search.nobody-filtered");
    }

    private List<Map<String, @Nullable Object>> records(List<Hit> hits) {
        return hits.stream().limit(limit).map(SearchCommand::toRecord).toList();
    }

    private static Map<String, @Nullable Object> toRecord(Hit hit) {
        Person person = hit.person();
        return Json.object(
                "id", person.id(),
                "name", person.name().full(),
                "latin", Addressees.latin(person),
                "born", person.born() == null ? null : person.born().toString(),
                "facility", person.custody().facility(),
                "score", Math.round(hit.score() * 100) / 100.0,
                "why", hit.why().code());
    }

    private void print(Hit hit, Directory directory) {
        Person person = hit.person();
        Description description = new Description(terminal.words(), directory, person);
        Optional<Facility> facility = directory.facilityOf(person);
        String over = facility.filter(each -> each.ended() != null).isPresent() ? " · " + description.brief() : "";
        String place = facility.map(FacilityName::postal).orElse("—") + over;
        String born = description.born();
        terminal.print(person.name().full() + " · " + Addressees.latin(person) + (born.isEmpty() ? "" : " · " + born));
        String why = WhyNote.of(terminal.words(), hit);
        terminal.print("    " + person.id() + " · " + place + (why.isEmpty() ? "" : " · " + why));
    }
}
