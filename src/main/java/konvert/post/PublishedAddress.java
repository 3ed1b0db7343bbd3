package konvert.post;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one published block says. The parts of the address stand as they are written there, with blanks folded and
 * letters composed; a part the block does not have is null.
 *
 * @param people whom the block is for, in its order; empty when nobody is named
 * @param postcode six digits, also where they are written apart («143 600»)
 * @param region federal subject, where the address itself names it; one in the facility's name does not count
 * @param district район, городской округ, поселение; several are joined with a comma
 * @param city the outer settlement where there are two («г. Санкт-Петербург» of «п. Металлострой»)
 * @param locality the settlement
 * @param street with its type word; an area in place of a street («Птицефабрика»); several are joined with a comma
 * @param house with its words («д. 9, стр. 1», «влд. 1А»)
 * @param poBox «а/я 1443»
 * @param facility the whole name, without the unit
 * @param unit «отряд № 3»
 * @param country as written
 * @param status what the block says about its own certainty
 * @param services ids of the e-letter services named, as in {@code resources/letter/services.json}
 * @param warnings what does not fit together
 */
public record PublishedAddress(
        List<PublishedPerson> people,
        @Nullable String postcode,
        @Nullable String region,
        @Nullable String district,
        @Nullable String city,
        @Nullable String locality,
        @Nullable String street,
        @Nullable String house,
        @Nullable String poBox,
        @Nullable String facility,
        @Nullable String unit,
        @Nullable String country,
        @Nullable Status status,
        List<String> services,
        List<Warning> warnings) {

    /** What a block says about its address. */
    public enum Status {
        /** «Адрес уточняется». */
        UNKNOWN,
        /** «На этапе». */
        IN_TRANSIT,
        /** «Ожидается: …». */
        EXPECTED,
        /** «Предположительно». */
        PROBABLE,
        /** «Предыдущий адрес: …»: the new one is not known. */
        PREVIOUS_ADDRESS
    }

    /**
     * A doubt about the block.
     *
     * @param key of the sentence in the bundle {@code words}
     * @param values its values, in order
     */
    public record Warning(String key, List<String> values) {

        public Warning {
            values = List.copyOf(values);
        }
    }

    public PublishedAddress {
        people = List.copyOf(people);
        services = List.copyOf(services);
        warnings = List.copyOf(warnings);
    }

    /** The one the block is for, or the first of several. */
    public @Nullable PublishedPerson person() {
        return people.isEmpty() ? null : people.getFirst();
    }

    /** The block's year of birth, where it names one person. */
    public @Nullable Year birthYear() {
        PublishedPerson person = person();
        return person == null ? null : person.birthYear();
    }

    /** The block's date of birth. */
    public @Nullable LocalDate birthDate() {
        PublishedPerson person = person();
        return person == null ? null : person.birthDate();
    }
}
