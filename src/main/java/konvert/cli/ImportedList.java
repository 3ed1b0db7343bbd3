package konvert.cli;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import konvert.directory.Description;
import konvert.directory.Directory;
import konvert.directory.Person;
import konvert.directory.intake.Comparison;
import konvert.directory.intake.Comparison.Entry;
import konvert.words.Words;

/** What {@code konvert import} says of a list: how many are new, changed, the same, and a line for each. */
record ImportedList(Terminal terminal, Directory directory, Comparison comparison) {

    void print() {
        Words words = terminal.words();
        terminal.print(comparison.summary(words));
        Directory after =
                directory.with(directory.corrections(), Comparison.taken(comparison.entries(), directory.own()));
        comparison.entries().forEach(entry -> {
            terminal.print(line(entry, after));
            entry.doubts().forEach(doubt -> terminal.warn(doubt.in(words)));
        });
    }

    private String line(Entry entry, Directory after) {
        Person person = entry.taken();
        Description description = new Description(terminal.words(), after, person);
        String who = Stream.of(person.name().full(), description.born(), description.place())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        Person known = entry.known();
        String changes = known == null ? "" : description.changes(known);
        return terminal.words().say("intake.line." + entry.kind().code(), who, changes);
    }
}
