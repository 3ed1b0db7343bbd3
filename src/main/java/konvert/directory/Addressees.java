package konvert.directory;

import java.util.List;
import java.util.Optional;
import konvert.directory.AddressChoice.Use;
import konvert.directory.AddressDifference.Field;
import konvert.post.Addressee;
import konvert.post.Countries;
import konvert.post.Country;
import konvert.post.PostalAddress;
import konvert.russian.Declension;
import konvert.russian.GrammaticalCase;
import konvert.russian.Greeting;
import konvert.russian.PersonName;
import konvert.russian.Pronoun;
import konvert.russian.Romanisation;
import konvert.russian.Scheme;
import org.jspecify.annotations.Nullable;

/** Makes the addressee of an envelope from a person and the facility: the address is never kept twice. */
public final class Addressees {

    private static final char NO_BREAK = '\u00a0';

    private Addressees() {}

    /**
     * The person at {@code facility} as written on an envelope, with the address the user has chosen.
     *
     * @param dative the name in the dative, as lists of prisoners publish it; else in the nominative, as pochta.ru asks
     * @param from the country the letter is posted in: it reads the Latin name
     */
    public static Addressee of(Directory directory, Person person, Facility facility, boolean dative, Country from) {
        return of(directory, person, EnvelopeAddress.of(directory, person, facility), dative, from);
    }

    /** The same with the address chosen among those there are. */
    public static Addressee of(
            Directory directory, Person person, EnvelopeAddress envelope, boolean dative, Country from) {
        Facility facility = envelope.place();
        PostalAddress published = envelope.used() == Use.PUBLISHED ? envelope.published() : null;
        PostalAddress address = published == null ? facility.address() : published;
        Optional<AddressDifference> difference = envelope.difference().filter(any -> published != null);
        String name = difference.map(any -> any.published(Field.FACILITY)).orElse(FacilityName.postal(facility));
        boolean other = difference.stream()
                .flatMap(any -> any.differing().stream())
                .anyMatch(part -> part.field() == Field.FACILITY);
        String region = address.region();
        return new Addressee(
                dative ? receiver(person) : reader(person),
                latin(person, from.romanisation()) + bornEn(person),
                name,
                other
                        ? Romanisation.in(from.romanisation(), name)
                        : FacilityName.english(
                                facility, directory.bodyOf(facility).orElse(null)),
                envelope.used() == Use.SUCCESSOR ? null : person.custody().unit(),
                address,
                region == null ? null : directory.regionInEnglish(region).orElse(null),
                Countries.ofPlace(facility.country()));
    }

    /**
     * Someone at {@code facility} who is in no list.
     *
     * @param name as it is to stand on the envelope, in Russian; empty for the address alone
     */
    public static Addressee at(Directory directory, Facility facility, String name) {
        String region = facility.address().region();
        return new Addressee(
                name,
                Romanisation.english(name),
                FacilityName.postal(facility),
                FacilityName.english(facility, directory.bodyOf(facility).orElse(null)),
                null,
                facility.address(),
                region == null ? null : directory.regionInEnglish(region).orElse(null),
                Countries.ofPlace(facility.country()));
    }

    /** The country the person's prison is in; Russia while no facility is known. */
    public static Country country(Directory directory, Person person) {
        return Countries.ofPlace(
                directory.facilityOf(person).map(Facility::country).orElse(null));
    }

    /**
     * The name in the dative.
     *
     * @param sure grammar leaves no doubt, or a person has given the form
     * @param why key of the words that says the doubt; none when sure
     */
    public record Dative(
            String text, boolean sure, @Nullable String why) {}

    /** The dative given with the person, or else by rule. */
    public static Dative dative(Person person) {
        if (person.dative() != null) {
            return new Dative(person.dative(), true, null);
        }
        Declension.Declined declined =
                Declension.decline(person.name(), Description.gender(person), GrammaticalCase.DATIVE);
        return new Dative(declined.name().full(), declined.sure(), declined.why());
    }

    /** «Здравствуйте, Александр Сергеевич!»: how a letter to the person begins. */
    public static String greeting(Person person) {
        return greetings(person, Pronoun.VY).getFirst();
    }

    /** Greetings to the person addressed so; see {@link Greeting#all}. */
    public static List<String> greetings(Person person, Pronoun pronoun) {
        Born born = person.born();
        return Greeting.all(person.name(), born == null ? null : born.year(), Description.gender(person), pronoun);
    }

    /** "Aleksandr Sergeevich Bakhtin": as the directory has it, or romanised. */
    public static String latin(Person person) {
        return latin(person, Scheme.ENGLISH);
    }

    /** The name as the directory has it in Latin letters, whatever the scheme, or romanised. */
    public static String latin(Person person, Scheme scheme) {
        return person.latin() != null ? person.latin() : Romanisation.name(person.name(), scheme);
    }

    /** «Бахтин Александр Сергеевич, 1971 г. р.»: who a sheet of paper is for. */
    public static String reader(Person person) {
        return person.name().full() + bornRu(person);
    }

    /** «Бахтину Александру Сергеевичу, 1971 г. р.»: who something is sent to. */
    public static String receiver(Person person) {
        return dative(person).text() + bornRu(person);
    }

    /** «Бахтин А. С.»: for a title, where space is short. */
    public static String initials(PersonName name) {
        return name.surname() + initial(name.given()) + initial(name.patronymic());
    }

    private static String initial(@Nullable String name) {
        return name == null ? "" : " " + name.charAt(0) + '.';
    }

    private static String bornRu(Person person) {
        Born born = person.born();
        return born == null ? "" : ", " + born.year() + NO_BREAK + "г." + NO_BREAK + "р.";
    }

    private static String bornEn(Person person) {
        Born born = person.born();
        return born == null ? "" : " (born " + born.year() + ')';
    }
}
