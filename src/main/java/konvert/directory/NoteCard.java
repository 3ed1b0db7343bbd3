package konvert.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import konvert.post.AddressBlock;
import konvert.words.Words;

/**
 * What someone needs who writes to a person at a letter evening; the texts are in the reader's language.
 *
 * @param name the name in the nominative, the given name first
 * @param latin the same in Latin letters
 * @param facts birth, sentence, articles: a line each
 * @param about how a letter begins, what to write about, what the person asked of writers: a paragraph each
 * @param address how old the address is, where that is not fresh
 */
public record NoteCard(
        String name, String latin, List<String> facts, List<String> about, AddressBlock block, List<String> address) {

    public NoteCard {
        facts = List.copyOf(facts);
        about = List.copyOf(about);
        address = List.copyOf(address);
    }

    /** What the directory knows of the person on the day {@code today}. */
    public static NoteCard of(Words words, Directory directory, Recipient recipient, LocalDate today) {
        Person person = recipient.person();
        Description description = new Description(words, directory, person);
        return new NoteCard(
                person.name().givenFirst(),
                Addressees.latin(person),
                Stream.of(description.born(), description.sentence(), description.charges())
                        .filter(line -> !line.isEmpty())
                        .toList(),
                Stream.of(
                                words.say("card.greeting", Addressees.greeting(person)),
                                said(words, "person.interests", person.interests()),
                                said(words, "person.wishes", person.wishes()))
                        .filter(line -> !line.isEmpty())
                        .toList(),
                recipient.block(),
                description.addressWarning(today).stream().toList());
    }

    private static String said(Words words, String key, List<Localised> texts) {
        String all = texts.stream().map(text -> text.in(words.locale())).collect(Collectors.joining(", "));
        return all.isEmpty() ? "" : words.say(key, all);
    }
}
