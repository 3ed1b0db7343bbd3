package konvert.directory;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import konvert.post.AddressBlock;
import konvert.post.AddressBlocks;
import konvert.post.Country;

/**
 * Several people to write to.
 *
 * @param addressed those who can be written to, in their order
 * @param inDoubt those left out because they may not be where the address is
 * @param without those who have no address
 */
public record Recipients(List<Recipient> addressed, List<Person> inDoubt, List<Person> without) {

    public Recipients {
        addressed = List.copyOf(addressed);
        inDoubt = List.copyOf(inDoubt);
        without = List.copyOf(without);
    }

    /**
     * Those of {@code people} who can be written to, at the address that holds or that the user has chosen.
     *
     * @param dative names in the dative, else in the nominative
     * @param from the country the letters are posted in
     * @param anyway whether addresses in doubt are taken too
     */
    public static Recipients of(
            Directory directory, List<Person> people, boolean dative, Country from, boolean anyway) {
        List<Recipient> addressed = new ArrayList<>();
        List<Person> inDoubt = new ArrayList<>();
        List<Person> without = new ArrayList<>();
        for (Person person : people) {
            Optional<Facility> facility = directory.facilityOf(person);
            Postable postable = Postable.of(person, facility);
            if (facility.isEmpty() || postable == Postable.NO) {
                without.add(person);
            } else if (postable == Postable.IN_DOUBT && !anyway) {
                inDoubt.add(person);
            } else {
                AddressBlock block =
                        AddressBlocks.of(Addressees.of(directory, person, facility.get(), dative, from), from);
                addressed.add(new Recipient(person, block));
            }
        }
        return new Recipients(addressed, inDoubt, without);
    }
}
