package konvert.letter;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import konvert.directory.Facility;
import konvert.directory.Person;
import konvert.letter.Channels.Channel;
import konvert.letter.Channels.Field;
import konvert.russian.RussianDate;
import org.jspecify.annotations.Nullable;

/** What goes into the form of an e-letter service, field by field. */
public final class ChannelForm {

    private ChannelForm() {}

    /** The letter as it is typed there: day, greeting, text, signature, each a paragraph; what is empty is left out. */
    public static String text(Letter letter) {
        String day = RussianDate.inWords(letter.date());
        return Stream.of(
                        letter.place().isBlank() ? day : letter.place() + ", " + day,
                        letter.greeting(),
                        letter.text(),
                        letter.signature())
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("\n\n"));
    }

    /** The parts of the letter that the channel takes one by one. */
    public static List<String> parts(Letter letter, Channel channel) {
        return Parts.of(text(letter), channel);
    }

    /** What the program knows to write in a field; none where only the writer does, or where the text itself goes. */
    public static Optional<String> value(Field field, Person person, @Nullable Facility facility, String senderName) {
        String known = switch (field.id()) {
            case "region" -> facility == null ? null : facility.region();
            case "facility" -> facility == null ? null : facility.name();
            case "surname" -> person.name().surname();
            case "given" -> person.name().given();
            case "patronymic" -> person.name().patronymic();
            case "birth-year" ->
                person.born() == null ? null : person.born().year().toString();
            case "sender-name" -> senderName;
            default -> null;
        };
        return Optional.ofNullable(known).filter(value -> !value.isBlank());
    }
}
