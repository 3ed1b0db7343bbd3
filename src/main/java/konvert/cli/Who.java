package konvert.cli;

import java.util.List;
import java.util.Optional;
import konvert.directory.Directory;
import konvert.directory.PeopleSearch;
import konvert.directory.PeopleSearch.Hit;
import konvert.directory.PeopleSearch.Why;
import konvert.directory.Person;
import konvert.words.Refusal;
import org.jspecify.annotations.Nullable;

/** Finds the one person that an argument means; made once for many arguments. */
final class Who {

    private static final int MOST_CANDIDATES = 10;

    private final Directory directory;
    private final Terminal terminal;
    private boolean asked;
    private @Nullable PeopleSearch byName;
    private @Nullable PeopleSearch everywhere;

    Who(Directory directory, Terminal terminal) {
        this.directory = directory;
        this.terminal = terminal;
    }

    /** The person of that id, or the one whom the query fits; candidates are listed before an unclear one is refused. */
    Person find(String who) throws Refusal {
        Optional<Person> byId = directory.person(who);
        if (byId.isPresent()) {
            return byId.get();
        }
        if (who.isBlank()) {
            throw new Refusal("who.nobody", who);
        }
        // Most are named as a whole: then the words of all places need not be spelled in every way.
        List<Hit> named = withoutSlips(byName(who).find(who));
        List<Hit> hits = wholeNames(named).size() == 1
                ? named
                : withoutSlips(everywhere().find(who));
        List<Hit> byWholeName = wholeNames(hits);
        if (byWholeName.size() == 1 || hits.size() == 1) {
            return (byWholeName.size() == 1 ? byWholeName : hits).getFirst().person();
        }
        if (hits.isEmpty()) {
            throw new Refusal("who.nobody", who);
        }
        hits.stream()
                .limit(MOST_CANDIDATES)
                .forEach(hit -> terminal.warn(
                        "    " + hit.person().id() + " · " + hit.person().name().full()));
        throw new Refusal("who.several", who);
    }

    /** The first name is mostly the only one; several share what is made once for them all. */
    private PeopleSearch byName(String who) {
        if (!asked) {
            asked = true;
            return PeopleSearch.forOneName(directory, who);
        }
        PeopleSearch search = byName == null ? PeopleSearch.withoutPlaces(directory) : byName;
        byName = search;
        return search;
    }

    private PeopleSearch everywhere() {
        PeopleSearch search = everywhere == null ? new PeopleSearch(directory) : everywhere;
        everywhere = search;
        return search;
    }

    private static List<Hit> wholeNames(List<Hit> hits) {
        return hits.stream()
                .filter(hit -> hit.isWholeName() && hit.why() != Why.SLIP)
                .toList();
    }

    /** Those whom the words fit as they are, if there are any. */
    private static List<Hit> withoutSlips(List<Hit> hits) {
        List<Hit> asTyped = hits.stream().filter(hit -> hit.why() != Why.SLIP).toList();
        return asTyped.isEmpty() ? hits : asTyped;
    }
}
