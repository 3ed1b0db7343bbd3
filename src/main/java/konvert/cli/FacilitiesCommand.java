package konvert.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import konvert.directory.Directory;
import konvert.directory.Ended;
import konvert.directory.Facility;
import konvert.directory.FacilityName;
import konvert.directory.FacilitySearch;
import konvert.directory.Nicknames;
import konvert.directory.Person;
import konvert.words.Refusal;
import konvert.words.Words;
import org.jspecify.annotations.Nullable;

/** {@code konvert facilities}: current addresses of facilities. */
final class FacilitiesCommand implements Options.Declared, Callable<Integer> {

    private final Terminal terminal;
    private List<String> query = List.of();
    private boolean json;
    private final DirectoryOption directoryOption = new DirectoryOption();

    FacilitiesCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void declare(Options options) {
        options.words("QUERY", "1..*", "facility-query", given -> query = given)
                .flag("--json", "json", given -> json = given)
                .part(directoryOption);
    }

    @Override
    public Integer call() throws Refusal {
        String wanted = String.join(" ", query);
        if (wanted.isBlank()) {
            throw new Refusal("facilities.blank");
        }
        Directory directory = directoryOption.load(terminal);
        List<Facility> found = new FacilitySearch(directory).find(wanted);
        if (json) {
            terminal.print(Json.page(found.stream()
                    .map(facility -> toRecord(directory, facility))
                    .toList()));
            return 0;
        }
        found.forEach(facility -> print(directory, facility));
        if (found.isEmpty()) {
            terminal.warn(terminal.words().say("facilities.none", wanted));
        }
        return 0;
    }

    private static Map<String, @Nullable Object> toRecord(Directory directory, Facility facility) {
        return Json.object(
                "id", facility.id(),
                "name", FacilityName.postal(facility),
                "officialName", facility.name(),
                "nameEn",
                        FacilityName.english(
                                facility, directory.bodyOf(facility).orElse(null)),
                "type", facility.type(),
                "number", facility.number(),
                "nickname", facility.nickname(),
                "nicknames", Nicknames.of(facility),
                "region", facility.region(),
                "postcode", facility.address().postcode(),
                "address", facility.address().onOneLine(),
                "confirmedOn",
                        facility.sources().isEmpty()
                                ? null
                                : facility.sources().getFirst().date().toString(),
                "sources",
                        facility.sources().stream()
                                .map(FacilitiesCommand::toRecord)
                                .toList(),
                "ended", facility.ended() == null ? null : toRecord(facility.ended()),
                "people", directory.heldAt(facility).stream().map(Person::id).toList());
    }

    private static Map<String, @Nullable Object> toRecord(Ended ended) {
        return Json.object(
                "how", ended.how().name().toLowerCase(Locale.ROOT),
                "on", ended.on().toString(),
                "successor", ended.successor());
    }

    private static Map<String, @Nullable Object> toRecord(Facility.Source source) {
        return Json.object(
                "url", source.url(),
                "date", source.date().toString(),
                "postcode", source.postcode(),
                "address", source.address());
    }

    private void print(Directory directory, Facility facility) {
        Words words = terminal.words();
        terminal.print(FacilityName.postal(facility));
        terminal.print("    "
                + FacilityName.english(facility, directory.bodyOf(facility).orElse(null)));
        List<String> nicknames = Nicknames.of(facility);
        if (!nicknames.isEmpty()) {
            terminal.print("    «" + String.join("», «", nicknames) + '»');
        }
        Ended ended = facility.ended();
        if (ended != null) {
            terminal.print("    "
                    + words.say(
                            "facility.ended." + ended.how().name().toLowerCase(Locale.ROOT), words.date(ended.on())));
            directory.successorOf(facility).ifPresent(next -> terminal.print("    → " + FacilityName.postal(next)));
        }
        terminal.print("    " + facility.address().onOneLine() + ", "
                + facility.address().postcode());
        for (Facility.Source source : facility.sources()) {
            terminal.print("    " + words.say("facility.source", words.date(source.date()), source.url()));
            terminal.print("        " + source.address());
        }
    }
}
