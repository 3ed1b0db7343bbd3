package konvert.directory;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import konvert.directory.AddressChoice.Use;
import konvert.post.PostalAddress;
import org.jspecify.annotations.Nullable;

/**
 * The addresses there are for a person's envelope. The facility's stands on it until the user chooses another one.
 *
 * @param facility where the directory has the person
 * @param difference where the address published for the person says something else
 * @param successor what took the facility's place, where it is no more
 * @param chosen by the user; null as long as nothing is
 */
public record EnvelopeAddress(
        Facility facility,
        Optional<AddressDifference> difference,
        Optional<Facility> successor,
        @Nullable Use chosen) {

    /** With what the user has chosen for the person, where those addresses are still the same. */
    public static EnvelopeAddress of(Directory directory, Person person, Facility facility) {
        EnvelopeAddress open = new EnvelopeAddress(
                facility, AddressDifference.of(person, facility), directory.successorOf(facility), null);
        AddressChoice kept = directory.corrections().address(person.id());
        return kept != null && kept.between().equals(open.between()) ? open.with(kept.use()) : open;
    }

    /** With that choice, if there is such an address. */
    public EnvelopeAddress with(Use use) {
        return uses().contains(use) ? new EnvelopeAddress(facility, difference, successor, use) : this;
    }

    /** Those that can be chosen; the facility's alone where there is nothing to choose. */
    public Set<Use> uses() {
        Set<Use> uses = EnumSet.of(Use.FACILITY);
        if (published() != null) {
            uses.add(Use.PUBLISHED);
        }
        if (successor.isPresent()) {
            uses.add(Use.SUCCESSOR);
        }
        return uses;
    }

    /** The one on the envelope. */
    public Use used() {
        return chosen == null ? Use.FACILITY : chosen;
    }

    /** What is to be kept when the user chooses so. */
    public AddressChoice choice(Use use) {
        return new AddressChoice(use, between());
    }

    /** Where the letter goes by what was chosen; the published address may be another than this facility's. */
    public Facility place() {
        return used() == Use.SUCCESSOR ? successor.orElse(facility) : facility;
    }

    /** The published address, as far as it can be printed. */
    public @Nullable PostalAddress published() {
        return difference.map(AddressDifference::published).orElse(null);
    }

    private String between() {
        return Stream.of(
                        Optional.of(line(facility)),
                        difference.map(AddressDifference::line),
                        successor.map(EnvelopeAddress::line))
                .flatMap(Optional::stream)
                .collect(Collectors.joining("\n"));
    }

    private static String line(Facility facility) {
        return String.join(
                ", ",
                FacilityName.postal(facility),
                facility.address().onOneLine(),
                facility.address().postcode());
    }
}
