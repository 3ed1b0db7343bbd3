package konvert.app.people;

import java.util.Objects;
import konvert.post.AddressUse;

/**
 * What is remembered of the screen People.
 *
 * @param use the form addresses are shown in
 */
public record PeopleChoices(AddressUse use) {

    /** A file of another version may not have the choice. */
    public PeopleChoices {
        use = Objects.requireNonNullElse(use, AddressUse.ABROAD);
    }

    /** The choices of a first start. */
    public static PeopleChoices first() {
        return new PeopleChoices(AddressUse.ABROAD);
    }
}
