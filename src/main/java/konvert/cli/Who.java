package konvert.cli;

import java.util.List;
import java.util.Optional;
import konvert.directory.Directory;
import konvert.directory.PeopleSearch;
import konvert.directory.PeopleSearch.Hit;
import konvert.directory.PeopleSearch.Why;
import konvert.directory.Person;
import konvert.words.Refusal;

/** Finds the one person that an argument means. */
final class Who {

    private static final int MOST_CANDIDATES = 10;

    private Who() {}

    /** The person of that id, or the one whom the query fits; candidates are listed before an unclear one is refused. */
    static Person find(Directory directory, String who, Terminal terminal) throws Refusal {
        Optional<Person> byId = directory.person(who);
        if (byId.isPresent()) {
            return byId.get();
        }
        List<Hit> hits = who.isBlank() ? List.of() : withoutSlips(new PeopleSearch(directory).find(who));
        if (hits.isEmpty()) {
            throw new Refusal("who.nobody", who);
        }
        List<Hit> byWholeName = hits.stream().filter(Hit::isWholeName).toList();
        if (byWholeName.size() == 1 || hits.size() == 1) {
            return (byWholeName.size() == 1 ? byWholeName : hits).getFirst().person();
        }
        hits.stream()
                .limit(MOST_CANDIDATES)
                .forEach(hit -> terminal.warn(
                        "    " + hit.person().id() + " · " + hit.person().name().full()));
        throw new Refusal("who.several", who);
    }

    /** Those whom the words fit as they are, if there are any. */
    private static List<Hit> withoutSlips(List<Hit> hits) {
        List<Hit> asTyped = hits.stream().filter(hit -> hit.why() != Why.SLIP).toList();
        return asTyped.isEmpty() ? hits : asTyped;
    }
}
