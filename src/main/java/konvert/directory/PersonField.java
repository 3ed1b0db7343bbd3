package konvert.directory;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import konvert.russian.Gender;
import konvert.words.Words;
import org.jspecify.annotations.Nullable;

/** What is known of a person, part by part, to say in what two accounts of her differ. */
public enum PersonField {
    NAME("name"),
    FORMER_NAME("formerName"),
    LATIN("latin"),
    SEX("sex"),
    DATIVE("dative"),
    BORN("born"),
    CHARGES("charges"),
    ARRESTED("arrestedOn"),
    SENTENCE("sentence"),
    FACILITY("facility"),
    UNIT("unit"),
    STATE("state"),
    PUBLISHED_ON("publishedOn"),
    SEEN_ON("seenOn"),
    CONFIRMED_ON("confirmedOn"),
    SOURCE("source"),
    SINCE("since"),
    PROJECT("project"),
    INTERESTS("interests"),
    WISHES("wishes"),
    LANGUAGES("languages"),
    LINKS("links"),
    SERVICES("services"),
    PUBLISHED_ADDRESS("publishedAddress");

    private final String code;

    PersonField(String code) {
        this.code = code;
    }

    /** Its name in the directory file. */
    public String code() {
        return code;
    }

    /** What the field is called; {@code words} are those of the bundle {@code words}. */
    public String name(Words words) {
        return words.say("field." + code);
    }

    /** The fields in which the two are not the same. */
    public static List<PersonField> differing(Person one, Person other) {
        return Arrays.stream(values())
                .filter(field -> !Objects.equals(field.value(one), field.value(other)))
                .toList();
    }

    /** The value for a reader, or an empty text. */
    public String text(Words words, Directory directory, Person person) {
        return switch (this) {
            case NAME -> person.name().full();
            case SEX ->
                person.sex() == null || person.sex() == Gender.UNKNOWN
                        ? ""
                        : words.say("sex." + person.sex().code());
            case CHARGES -> new Description(words, directory, person).charges();
            case SENTENCE -> new Description(words, directory, person).sentenced();
            case FACILITY -> new Description(words, directory, person).place();
            case STATE ->
                words.say("custody."
                        + person.custody()
                                .state()
                                .name()
                                .toLowerCase(Locale.ROOT)
                                .replace('_', '-'));
            case INTERESTS -> texts(words, person.interests());
            case WISHES -> texts(words, person.wishes());
            case LINKS -> person.links().stream().map(Link::url).collect(Collectors.joining(", "));
            case LANGUAGES -> String.join(", ", person.languages());
            case SERVICES -> String.join(", ", person.services());
            case BORN -> {
                Born born = person.born();
                yield born == null ? "" : born.day() == null ? born.toString() : words.date(born.day());
            }
            default -> value(person) instanceof LocalDate day ? words.date(day) : Objects.toString(value(person), "");
        };
    }

    private @Nullable Object value(Person person) {
        return switch (this) {
            case NAME -> person.name();
            case FORMER_NAME -> person.formerName();
            case LATIN -> person.latin();
            case SEX -> person.sex();
            case DATIVE -> person.dative();
            case BORN -> person.born();
            case CHARGES -> person.charges();
            case ARRESTED -> person.arrestedOn();
            case SENTENCE -> person.sentence();
            case FACILITY -> person.custody().facility();
            case UNIT -> person.custody().unit();
            case STATE -> person.custody().state();
            case PUBLISHED_ON -> person.custody().publishedOn();
            case SEEN_ON -> person.custody().seenOn();
            case CONFIRMED_ON -> person.custody().confirmedOn();
            case SOURCE -> person.custody().source();
            case SINCE -> person.custody().since();
            case PROJECT -> person.project();
            case INTERESTS -> person.interests();
            case WISHES -> person.wishes();
            case LANGUAGES -> person.languages();
            case LINKS -> person.links();
            case SERVICES -> person.services();
            case PUBLISHED_ADDRESS -> person.publishedAddress();
        };
    }

    private static String texts(Words words, List<Localised> texts) {
        return texts.stream().map(text -> text.in(words.locale())).collect(Collectors.joining(", "));
    }
}
