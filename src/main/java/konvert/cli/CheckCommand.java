package konvert.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import konvert.directory.Addressees;
import konvert.directory.BundledDirectory;
import konvert.directory.Directory;
import konvert.directory.Facility;
import konvert.directory.Person;
import konvert.file.OwnFile;
import konvert.file.TextFile;
import konvert.file.UserFolders;
import konvert.letter.Channels;
import konvert.letter.Channels.Channel;
import konvert.letter.advice.Advisor;
import konvert.letter.advice.Context;
import konvert.letter.advice.Context.Addressee;
import konvert.letter.advice.Finding;
import konvert.letter.advice.Severity;
import konvert.letter.spelling.DirectoryNames;
import konvert.letter.spelling.PersonalWords;
import konvert.letter.spelling.Speller;
import konvert.post.Countries;
import konvert.words.Refusal;
import org.jspecify.annotations.Nullable;

/** {@code konvert check}: what a censor may stop in a letter, what it lacks, how long it is. */
final class CheckCommand implements Options.Declared, Callable<Integer> {

    enum Land {
        RU,
        BY
    }

    private final Terminal terminal;
    private Path file = Path.of("-");
    private boolean lines;
    private @Nullable String channel;
    private @Nullable Land country;
    private @Nullable String to;
    private List<Path> earlier = List.of();
    private boolean first;
    private boolean json;
    private final DirectoryOption directoryOption = new DirectoryOption();

    CheckCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void declare(Options options) {
        options.word("FILE", "0..1", Path.class, "check-file", given -> file = given)
                .flag("--lines", "check-lines", given -> lines = given)
                .value("--channel", "CHANNEL", String.class, "channel", given -> channel = given)
                .value("--country", "RU|BY", Land.class, "check-country", given -> country = given)
                .value("--to", "WHO", String.class, "check-to", given -> to = given)
                .add(
                        Options.valuesOf("--earlier", "FILE", Path.class, "check-earlier")
                                .arity("1..*"),
                        (List<Path> given) -> earlier = given)
                .flag("--first", "first", given -> first = given)
                .flag("--json", "json", given -> json = given)
                .part(directoryOption);
    }

    @Override
    public Integer call() throws Refusal, IOException {
        Context context = context();
        Advisor advisor = new Advisor(speller());
        Channel chosen = channel == null ? null : channel(channel);
        if (!lines) {
            String text = file.toString().equals("-")
                    ? TextFile.read(terminal.in(), terminal.words().say("standard-input"))
                    : TextFile.read(file);
            return answer(text, advisor.check(text, context), chosen) ? Cli.FINDINGS : 0;
        }
        BufferedReader input = new BufferedReader(new InputStreamReader(terminal.in(), StandardCharsets.UTF_8));
        boolean must = false;
        for (String line = input.readLine(); line != null; line = input.readLine()) {
            must |= answer(line, advisor.check(line, context), chosen);
        }
        return must ? Cli.FINDINGS : 0;
    }

    /** With what the directory knows of the addressee, and the country of the place. */
    private Context context() throws Refusal, IOException {
        Addressee addressee = null;
        String reads = Land.RU.name();
        if (to != null) {
            Directory directory = directoryOption.load(terminal);
            Person person = new Who(directory, terminal).find(to);
            Optional<Facility> place = directory.facilityOf(person);
            addressee = place.map(there -> Addressees.of(directory, person, there, true, Countries.ABROAD))
                    .map(block -> Addressee.of(person, block.name()))
                    .orElse(null);
            reads = place.map(Facility::country).orElse(reads);
        }
        List<String> letters = new ArrayList<>();
        for (Path letter : earlier) {
            letters.add(TextFile.read(letter));
        }
        return new Context(country == null ? reads : country.name(), first, addressee, null, letters, Set.of(), false);
    }

    /** The user's own words, and the names of the bundled directory once a word is in no dictionary. */
    private Speller speller() throws IOException {
        Path words = UserFolders.current().words();
        PersonalWords own = new PersonalWords(words);
        OwnFiles.sayAside(words, own.setAside(), terminal);
        Names names = new Names();
        return Speller.with(word -> own.contains(word) || names.contains(word));
    }

    /** Read when they are first asked for. */
    private static final class Names {

        private @Nullable Set<String> read;

        boolean contains(String word) {
            if (read == null) {
                read = DirectoryNames.of(BundledDirectory.load());
            }
            return read.contains(word);
        }
    }

    private Channel channel(String id) throws Refusal {
        Channels channels = Channels.bundled()
                .with(OwnFiles.read(
                        new OwnFile<>(UserFolders.current().channels(), Channels.class), Channels.NONE, terminal));
        return channels.byId(id)
                .orElseThrow(() -> new Refusal(
                        "channel.unknown",
                        id,
                        String.join(
                                ", ",
                                channels.channels().stream().map(Channel::id).toList())));
    }

    /** Prints the answer; whether a finding is a must. */
    private boolean answer(String text, List<Finding> findings, @Nullable Channel chosen) {
        CheckAnswer answer = new CheckAnswer(text, findings, chosen, terminal);
        if (json) {
            terminal.print(lines ? Json.line(answer.object()) : Json.page(answer.object()));
        } else {
            answer.lines().forEach(terminal::print);
        }
        return findings.stream().anyMatch(finding -> finding.severity() == Severity.MUST);
    }

    static String plain(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }
}
