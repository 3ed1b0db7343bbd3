package konvert.cli;

import java.util.List;
import konvert.directory.Addressees;
import konvert.directory.Description;
import konvert.directory.Directory;
import konvert.directory.Localised;
import konvert.directory.Origin;
import konvert.directory.Person;
import konvert.letter.Services;
import konvert.letter.Services.Service;
import konvert.post.AddressBlocks;
import konvert.post.Country;
import konvert.words.Words;

/** A person's card as text: who, why, what to write about, the block of the envelope, how old it is. */
record Card(Terminal terminal, Directory directory, Person person) {

    void print(Country country) {
        Words words = terminal.words();
        Description description = new Description(words, directory, person);
        terminal.print(person.name().givenFirst() + " · " + Addressees.latin(person));
        if (directory.originOf(person) != Origin.DIRECTORY) {
            terminal.print(words.say("origin." + directory.originOf(person).code(), description.corrected()));
        }
        if (person.formerName() != null) {
            terminal.print(words.say("person.former-name", person.formerName()));
        }
        List.of(description.born(), description.sentence(), description.charges()).stream()
                .filter(line -> !line.isEmpty())
                .forEach(terminal::print);
        terminal.print(words.say("dative.to", Addressees.dative(person).text()));
        if (directory.corrections().dative(person.id()) != null) {
            terminal.print(words.say("dative.own"));
        }
        say("person.interests", inLanguage(person.interests()));
        say("person.wishes", inLanguage(person.wishes()));
        directory.facilityOf(person).ifPresent(facility -> {
            terminal.print("");
            AddressBlocks.of(Addressees.of(directory, person, facility, true, country), country)
                    .texts()
                    .forEach(line -> terminal.print("    " + line));
            terminal.print("");
        });
        terminal.print(description.address(Today.date()));
        description.envelope().map(description::addressUsed).orElse(List.of()).forEach(terminal::print);
        description.dativeWarning().ifPresent(terminal::print);
        say("person.services", person.services().stream().map(this::service).toList());
        if (person.custody().source() != null) {
            terminal.print(words.say("person.source", person.custody().source()));
        }
        person.links().forEach(link -> terminal.print(words.say("person.link", link.url())));
        directory
                .projectOf(person)
                .ifPresent(project -> terminal.print(project.disclaimer().in(terminal.locale())));
    }

    private void say(String key, List<String> values) {
        if (!values.isEmpty()) {
            terminal.print(terminal.words().say(key, String.join(", ", values)));
        }
    }

    private List<String> inLanguage(List<Localised> texts) {
        return texts.stream().map(text -> text.in(terminal.locale())).toList();
    }

    private String service(String id) {
        return Services.byId(id)
                .map((Service service) -> service.name().in(terminal.locale()))
                .orElse(id);
    }
}
