package konvert.directory;

import java.util.Optional;

/** Whether a letter can be addressed to a person. */
public enum Postable {
    YES,
    /** There is an address, but the person may not be there: in transit, or expected, or the facility is no more. */
    IN_DOUBT,
    /** There is no address at all, or the person is not in custody any more. */
    NO;

    /** Whether a letter can be addressed to {@code person}, whose facility is known or not. */
    public static Postable of(Person person, Optional<Facility> facility) {
        return switch (person.custody().state()) {
            case HELD ->
                facility.map(place -> Ended.isOver(place) ? IN_DOUBT : YES).orElse(NO);
            case IN_TRANSIT, EXPECTED, ADDRESS_UNKNOWN -> facility.isPresent() ? IN_DOUBT : NO;
            case RELEASED, DIED -> NO;
        };
    }
}
