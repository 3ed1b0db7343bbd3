package konvert.app.people;

import java.util.Objects;
import konvert.directory.PeopleSort;
import konvert.post.AddressUse;

/**
 * What is remembered of the screen People.
 *
 * @param use the form addresses are shown in
 * @param several what was last printed for several people
 */
public record PeopleChoices(AddressUse use, PeopleSort sort, SeveralChoices several) {

    /** A file of another version may not have the choice. */
    public PeopleChoices {
        use = Objects.requireNonNullElse(use, AddressUse.ABROAD);
        sort = Objects.requireNonNullElse(sort, PeopleSort.BEST);
        several = Objects.requireNonNullElseGet(several, SeveralChoices::first);
    }

    /** The choices of a first start. */
    public static PeopleChoices first() {
        return new PeopleChoices(AddressUse.ABROAD, PeopleSort.BEST, SeveralChoices.first());
    }

    PeopleChoices with(AddressUse other) {
        return new PeopleChoices(other, sort, several);
    }

    PeopleChoices with(PeopleSort other) {
        return new PeopleChoices(use, other, several);
    }

    PeopleChoices with(SeveralChoices other) {
        return new PeopleChoices(use, sort, other);
    }
}
