package konvert.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import konvert.directory.Addressees;
import konvert.directory.Description;
import konvert.directory.Directory;
import konvert.directory.FacilityName;
import konvert.directory.PeopleSearch;
import konvert.directory.PeopleSearch.Hit;
import konvert.directory.Person;
import konvert.words.Refusal;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code konvert search}: people, best first. */
@Command(name = "search", mixinStandardHelpOptions = true)
final class SearchCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(paramLabel = "QUERY", arity = "0..*", descriptionKey = "query")
    List<String> query = List.of();

    @Option(names = "--limit", paramLabel = "N", descriptionKey = "limit", defaultValue = "20")
    int limit = 20;

    @Option(names = "--json", descriptionKey = "json")
    boolean json;

    @Option(names = "--lines", descriptionKey = "lines")
    boolean lines;

    @Mixin
    DirectoryOption directoryOption = new DirectoryOption();

    SearchCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Refusal, IOException {
        if (limit < 1) {
            throw new Refusal("search.limit");
        }
        Directory directory = directoryOption.load(terminal);
        PeopleSearch search = new PeopleSearch(directory);
        if (lines) {
            BufferedReader queries = new BufferedReader(new InputStreamReader(terminal.in(), StandardCharsets.UTF_8));
            for (String line = queries.readLine(); line != null; line = queries.readLine()) {
                terminal.print(Json.line(records(search, line)));
            }
            return 0;
        }
        String wanted = String.join(" ", query);
        if (json) {
            terminal.print(Json.page(records(search, wanted)));
            return 0;
        }
        List<Hit> hits = search.find(wanted);
        hits.stream().limit(limit).forEach(hit -> print(hit.person(), directory));
        if (hits.isEmpty()) {
            terminal.warn(terminal.words().say("search.nobody", wanted));
        } else if (hits.size() > limit) {
            terminal.warn(terminal.words().count("search.more", hits.size() - limit));
        }
        return 0;
    }

    private List<Map<String, @Nullable Object>> records(PeopleSearch search, String wanted) {
        return search.find(wanted).stream()
                .limit(limit)
                .map(SearchCommand::toRecord)
                .toList();
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

    private void print(Person person, Directory directory) {
        String place = directory.facilityOf(person).map(FacilityName::postal).orElse("—");
        String born = new Description(terminal.words(), directory, person).born();
        terminal.print(person.name().full() + " · " + Addressees.latin(person) + (born.isEmpty() ? "" : " · " + born));
        terminal.print("    " + person.id() + " · " + place);
    }
}
