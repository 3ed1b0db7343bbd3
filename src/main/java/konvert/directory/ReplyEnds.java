package konvert.directory;

import java.util.List;
import java.util.Optional;
import konvert.post.AddressBlock;
import konvert.post.AddressBlocks;
import konvert.post.AddressUse;
import konvert.post.Country;
import konvert.post.ReplyAddress;

/**
 * The two ends of an answer: who writes it in prison, and who it goes to.
 *
 * @param reader «Бахтин Александр Сергеевич, 1971 г. р.»: who answers
 * @param dative the same in the dative
 * @param from the same with the facility's address; the name alone where no address is known
 * @param writer the lines of the return address of the one who gets the answer, the name first
 * @param country where that is
 * @param posted where the answer is posted
 */
public record ReplyEnds(
        String reader, String dative, List<String> from, List<String> writer, Country country, Country posted) {

    public ReplyEnds {
        from = List.copyOf(from);
        writer = List.copyOf(writer);
    }

    /** The answer of that person to the writer. */
    public static ReplyEnds of(Directory directory, Person person, List<String> writer, Country country) {
        Optional<Facility> facility =
                directory.facilityOf(person).filter(place -> Postable.of(person, Optional.of(place)) != Postable.NO);
        Country posted = Addressees.country(directory, person);
        List<String> from = facility.map(place -> AddressBlocks.of(
                                Addressees.of(directory, person, place, false, posted), AddressUse.DOMESTIC, posted)
                        .texts())
                .orElse(List.of(Addressees.reader(person)));
        return new ReplyEnds(Addressees.reader(person), Addressees.receiver(person), from, writer, country, posted);
    }

    /** Whether the writer can be answered: a name alone is no address. */
    public boolean hasAddress() {
        return writer.size() > 1;
    }

    /** Whether the answer stays in its country. */
    public boolean isDomestic() {
        return country.equals(posted);
    }

    /** What stands on the envelope as its address. */
    public AddressBlock to() {
        return ReplyAddress.of(writer, country, posted);
    }
}
