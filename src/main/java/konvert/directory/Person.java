package konvert.directory;

import java.time.LocalDate;
import java.util.List;
import konvert.russian.Gender;
import konvert.russian.PersonName;
import org.jspecify.annotations.Nullable;

/**
 * Someone in the directory.
 *
 * @param id stable, ASCII
 * @param name the name in custody, in the nominative; it goes on the envelope
 * @param formerName another name the person is known by, as one text
 * @param latin the name in Latin letters where it differs from the romanised one
 * @param sex as known; else the name's own gender is asked
 * @param dative an override of the computed dative, surname first
 * @param charges articles of the Criminal Code
 * @param arrestedOn when the person lost liberty
 * @param project id of the project that asks for letters
 * @param interests what to write about
 * @param wishes what the person asked of writers
 * @param languages ISO 639 codes of languages to write in; none means Russian
 * @param services ids of e-letter services
 * @param publishedAddress the published text of the address, as it stood
 */
public record Person(
        String id,
        PersonName name,
        @Nullable String formerName,
        @Nullable String latin,
        @Nullable Gender sex,
        @Nullable String dative,
        @Nullable Born born,
        List<Charge> charges,
        @Nullable LocalDate arrestedOn,
        @Nullable Sentence sentence,
        Custody custody,
        @Nullable String project,
        List<Localised> interests,
        List<Localised> wishes,
        List<String> languages,
        List<Link> links,
        List<String> services,
        @Nullable String publishedAddress) {

    public Person {
        Check.id(id, "id");
        Check.present(name, "name");
        Check.text(name.surname(), "name.surname");
        Check.present(custody, "custody");
        charges = Check.list(charges, "charges");
        interests = Check.list(interests, "interests");
        wishes = Check.list(wishes, "wishes");
        languages = Check.list(languages, "languages");
        links = Check.list(links, "links");
        services = Check.list(services, "services");
    }

    /** The same under another id. */
    public Person withId(String other) {
        return with(other, dative, custody);
    }

    /** The same held elsewhere, or otherwise. */
    public Person withCustody(Custody other) {
        return with(id, dative, other);
    }

    Person withDative(String form) {
        return with(id, form, custody);
    }

    private Person with(String otherId, @Nullable String otherDative, Custody otherCustody) {
        return new Person(
                otherId,
                name,
                formerName,
                latin,
                sex,
                otherDative,
                born,
                charges,
                arrestedOn,
                sentence,
                otherCustody,
                project,
                interests,
                wishes,
                languages,
                links,
                services,
                publishedAddress);
    }
}
